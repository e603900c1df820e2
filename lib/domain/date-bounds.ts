const BOUND = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Is this a day, month or year as a filter takes it: `2016-05-06`, `2016-05` or `2016`? */
export function isDateBound(text: string): boolean {
  const [, , month = '01', day = '01'] = BOUND.exec(text) ?? []
  return BOUND.test(text) && isBetween(month, 12) && isBetween(day, 31)
}

const isBetween = (part: string, most: number) => Number(part) >= 1 && Number(part) <= most

/** The first day of a bound as `YYYY-MM-DD`; days are compared as text. */
export function firstDayOf(bound: string): string {
  return bound.padEnd(10, '-01-01'.slice(bound.length - 4))
}

/** A day no earlier than the last one of a bound and before the next month or year, as `YYYY-MM-DD`. */
export function lastDayOf(bound: string): string {
  return bound.padEnd(10, '-12-31'.slice(bound.length - 4))
}
