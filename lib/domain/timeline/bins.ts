import { storedBounds } from '../edtf'
import { type DatedCount, type MarkCount, NO_MARKS } from './dated-count'
import { dayNumber, dayOfNumber, FIRST_DAY, LAST_DAY } from './day-number'
import { type DayWindow, touches } from './day-window'

/** A stretch of the calendar that marks are counted in. */
export const BIN_UNITS = ['day', 'month', 'year', 'decade', 'century', 'millennium'] as const
export type BinUnit = (typeof BIN_UNITS)[number]

/** No more bins than can be told apart and pressed side by side. */
export const BINS_SHOWN = 40

const YEARS: Record<Exclude<BinUnit, 'day' | 'month'>, number> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1_000,
}

/** Which unit since the beginning of the calendar a day is in. */
function unitNumber(unit: BinUnit, day: string): number {
  if (unit === 'day') return dayNumber(day)
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return unit === 'month' ? year * 12 + month - 1 : Math.floor(year / YEARS[unit])
}

function firstDayOf(unit: BinUnit, number: number): string {
  if (unit === 'day') return dayOfNumber(number)
  const year = unit === 'month' ? Math.floor(number / 12) : number * YEARS[unit]
  if (year > 9_999) return LAST_DAY
  const month = unit === 'month' ? (number % 12) + 1 : 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

export type Bin = DayWindow & MarkCount

/** The smallest unit of which a window has no more than fit. */
export function chooseUnit(window: DayWindow, most = BINS_SHOWN): BinUnit {
  const fits = (unit: BinUnit) => unitNumber(unit, window.to) - unitNumber(unit, window.from) < most
  return BIN_UNITS.find(fits) ?? 'millennium'
}

/**
 * Counts marks by calendar unit. A mark counts in every bin it has a day in, so that a bin says what its own window
 * shows; the bins together may therefore count more than there are.
 * @param dates every different date with how many marks have it
 * @returns side by side, from the first day of the window to its last
 */
export function countBins(window: DayWindow, dates: readonly DatedCount[], most = BINS_SHOWN): Bin[] {
  const unit = chooseUnit(window, most)
  const [first, last] = [unitNumber(unit, window.from), unitNumber(unit, window.to)]
  const bins: Bin[] = Array.from({ length: last - first + 1 }, (_, at) => {
    const begins = firstDayOf(unit, first + at)
    const next = firstDayOf(unit, first + at + 1)
    const ends = unit === 'day' ? begins : next === LAST_DAY ? next : dayOfNumber(dayNumber(next) - 1)
    return {
      from: begins < window.from ? window.from : begins,
      to: ends > window.to ? window.to : ends,
      ...NO_MARKS,
    }
  })
  for (const { edtf, claims, articles } of dates) {
    const bounds = storedBounds(edtf)
    if (!touches(bounds, window)) continue
    const { from, to } = bounds
    const start = Math.max(first, unitNumber(unit, from ?? FIRST_DAY))
    const end = Math.min(last, unitNumber(unit, to ?? LAST_DAY))
    for (const bin of bins.slice(Math.max(0, start - first), Math.max(0, end - first + 1))) {
      bin.claims += claims
      bin.articles += articles
    }
  }
  return bins
}
