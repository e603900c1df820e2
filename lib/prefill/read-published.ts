import { edtfBounds } from '@/lib/domain/edtf'

/** The first and last day an article may be of, as UTC dates; null where a side is open or nothing can be read. */
export type PublishedDays = { from: Date; to: Date }

export function readPublished(edtf: string): PublishedDays | null {
  try {
    const { from, to } = edtfBounds(edtf)
    return from && to ? { from: new Date(`${from}T12:00:00Z`), to: new Date(`${to}T12:00:00Z`) } : null
  } catch {
    return null
  }
}

const pad = (figure: number, length = 2) => String(figure).padStart(length, '0')

export const printYear = (date: Date) => pad(date.getUTCFullYear(), 4)
export const printMonth = (date: Date) => `${printYear(date)}-${pad(date.getUTCMonth() + 1)}`
export const printDay = (date: Date) => `${printMonth(date)}-${pad(date.getUTCDate())}`

/** One date where both sides print alike, else the interval of both: “last month” of an article of April or May. */
export const printBoth = (from: string, to: string, mark = '') =>
  from === to ? from + mark : `${from}${mark}/${to}${mark}`

export const addDays = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)

/** The first of the month that lies so many months later. */
export const addMonths = (date: Date, months: number) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1, 12))
export const addYears = (date: Date, years: number) => addMonths(date, years * 12)

/** How exactly the day of publication is known: the unit within which both ends lie. */
export function precisionOf({ from, to }: PublishedDays): 'DAY' | 'MONTH' | 'YEAR' | 'LOOSE' {
  if (printDay(from) === printDay(to)) return 'DAY'
  if (printMonth(from) === printMonth(to)) return 'MONTH'
  return printYear(from) === printYear(to) ? 'YEAR' : 'LOOSE'
}
