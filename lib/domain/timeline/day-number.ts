const DAY = 24 * 60 * 60 * 1_000

/** The first and the last day that can be written. */
export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** Days since 1 January 1970 of a day `YYYY-MM-DD`, in the calendar of ISO 8601 (proleptic Gregorian). */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  const moment = new Date(0)
  moment.setUTCFullYear(year ?? 1970, (month ?? 1) - 1, date ?? 1)
  return Math.round(moment.getTime() / DAY)
}

/** The day of a number, no earlier and no later than can be written. */
export function dayOfNumber(number: number): string {
  const within = Math.min(Math.max(Math.round(number), dayNumber(FIRST_DAY)), dayNumber(LAST_DAY))
  return new Date(within * DAY).toISOString().slice(0, 10)
}
