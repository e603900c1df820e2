import { dayNumber, dayOfNumber } from './day-number'
import { type DayWindow, lengthOf } from './day-window'

/** Where a day begins on a line as long as the window is. */
export function scaleTo({ from, to }: DayWindow, width: number): (day: string) => number {
  const perDay = width / lengthOf({ from, to })
  const first = dayNumber(from)
  return (day) => (dayNumber(day) - first) * perDay
}

/** A line across the drawing at the beginning of a day, and what it is called: a year, a month or a day, as EDTF. */
export type Tick = { day: string; edtf: string }

type Step = { of: 'day' | 'month' | 'year'; by: number }

const STEPS: readonly Step[] = [
  { of: 'day', by: 1 },
  { of: 'day', by: 7 },
  { of: 'month', by: 1 },
  { of: 'month', by: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].map((by): Step => ({ of: 'year', by })),
]

/** 1 January 1970 was a Thursday: weeks begin on Mondays (ISO 8601). */
const MONDAY = 4

/** The ticks of a window: as many as have room, at round places of the calendar. @param most at least 11 */
export function listTicks(window: DayWindow, most = 14): Tick[] {
  for (const step of STEPS) {
    // A step's ticks are counted before they are made: a window may have millions of days.
    const days = step.by * (step.of === 'day' ? 1 : step.of === 'month' ? 28 : 365)
    if (lengthOf(window) / days > most * 1.2) continue
    const ticks = ticksOf(step, window)
    if (ticks.length <= most) return ticks
  }
  return []
}

function ticksOf({ of, by }: Step, window: DayWindow): Tick[] {
  if (of === 'day') {
    const first = dayNumber(window.from)
    const start = by === 1 ? first : first + ((((MONDAY - first) % by) + by) % by)
    const count = Math.floor((dayNumber(window.to) - start) / by) + 1
    return Array.from({ length: Math.max(0, count) }, (_, at) => {
      const day = dayOfNumber(start + at * by)
      return { day, edtf: day }
    })
  }
  const months = of === 'month' ? by : by * 12
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const start = Math.ceil((monthOf(window.from) + (window.from.endsWith('-01') ? 0 : 1)) / months) * months
  const count = Math.floor((monthOf(window.to) - start) / months) + 1
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const month = start + at * months
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    const edtf = of === 'year' ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
    return { day: `${edtf}-01${of === 'year' ? '-01' : ''}`, edtf }
  })
}
