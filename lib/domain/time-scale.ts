import { compareEdtf, edtfBounds, isEdtf } from './edtf'
import type { ClaimTime } from './record'
import { drawScale, type Extent, roundTicks, type Scale } from './scale'

/** Two dates on one scale; its ticks are EDTF dates: a year, a month or a day. */
export type TimeScale = Omit<Scale, 'ticks'> & {
  ticks: { at: number; edtf: string }[]
  /** Do the days covered meet; `APART_SOFT` where they do not, yet a date is not certain. */
  relation: 'SAME' | 'OVERLAP' | 'APART' | 'APART_SOFT'
}

const DAY = 86_400_000
/** Nobody can say how far “about” reaches: it is drawn as this share of all that the two dates cover. */
const SOFT = 0.05

/** When two claims say it was, on one scale in days; null unless both have a date. */
export function scaleTimes(a: Pick<ClaimTime, 'edtf'>, b: Pick<ClaimTime, 'edtf'>): TimeScale | null {
  if (!a.edtf || !b.edtf || !isEdtf(a.edtf) || !isEdtf(b.edtf)) return null
  const firm = [a.edtf, b.edtf].map(readDays)
  const known = firm.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  const slack = Math.max(1, (Math.max(...known) - Math.min(...known)) * SOFT)
  const soften = (edtf: string): Extent => {
    const [lower, upper] = sidesOf(edtf)
    const soft = (side: string) => (/[~?%]/.test(side) ? slack : 0)
    return { ...readDays(edtf), softBelow: soft(lower), softAbove: soft(upper) }
  }
  const { marks, ticks } = drawScale([soften(a.edtf), soften(b.edtf)], chooseDays)
  const relation = compareEdtf(a.edtf, b.edtf)
  const isSoft = /[~?%]/.test(a.edtf + b.edtf)
  return {
    marks,
    ticks: ticks.map(({ at, value }) => ({ at, edtf: printTick(value) })),
    relation: relation === 'APART' && isSoft ? 'APART_SOFT' : relation,
  }
}

function sidesOf(edtf: string): [lower: string, upper: string] {
  const sides = edtf.split('/')
  return [sides[0] ?? '', sides.at(-1) ?? '']
}

/** Days since 1970, the end exclusive, so that a single day has its length. */
function readDays(edtf: string): { from: number | null; to: number | null } {
  const { from, to } = edtfBounds(edtf)
  return {
    from: from === null ? null : Date.parse(from) / DAY,
    to: to === null ? null : Date.parse(to) / DAY + 1,
  }
}

/** Months that ticks may stand apart; beyond them ticks stand at years. */
const MONTH_STEPS = [1, 2, 3, 6]
const MOST_TICKS = 3

/** First days of years or of months, or days: whichever are few enough to be named side by side. */
function chooseDays(low: number, high: number): number[] {
  const [first, last] = [monthOf(low), monthOf(high)]
  const step = MONTH_STEPS.find((months) => (last - first) / months <= MOST_TICKS)
  if (step === undefined) return roundTicks(first / 12, last / 12, MOST_TICKS).map((year) => dayOf(year * 12))
  if (last - first < 2) return roundTicks(low, high, MOST_TICKS).filter(Number.isInteger)
  const from = Math.ceil(first / step)
  return Array.from({ length: MOST_TICKS + 2 }, (_, index) => dayOf((from + index) * step))
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function dayOf(month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1)
  return date.getTime() / DAY
}

/** The shortest date that begins on that day. */
function printTick(day: number): string {
  const printed = new Date(day * DAY).toISOString().slice(0, 10)
  if (printed.endsWith('-01-01')) return printed.slice(0, 4)
  return printed.endsWith('-01') ? printed.slice(0, 7) : printed
}
