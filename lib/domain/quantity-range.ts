import type { Quantity } from './record'

/** The values a figure leaves open, both included; null where it was not read (“dozens”). */
export type QuantityRange = { from: number; to: number }

/** “About” is taken for this share more or less: convention, no measurement. */
const ABOUT = 0.15
const NEARLY = 0.1

/** What a figure says by its value and its qualifier: “at least 180” says 180 or more. */
export function quantityRange({ value, qualifier }: Quantity): QuantityRange | null {
  if (value === null) return null
  const said = qualifier?.toLowerCase() ?? ''
  const between = (from: number, to: number) => ({ from: Math.min(from, to), to: Math.max(from, to) })
  if (/^(?:about|around|approximately|roughly|some|circa|an estimated|estimated)\b/.test(said))
    return between(value * (1 - ABOUT), value * (1 + ABOUT))
  if (/^(?:at least|more than|over|no (?:fewer|less) than|minimum|upwards)\b/.test(said))
    return { from: value, to: Number.POSITIVE_INFINITY }
  if (/^(?:up to|at most|as many as|less than|fewer than|under|below|no more than|maximum)\b/.test(said))
    return { from: Number.NEGATIVE_INFINITY, to: value }
  if (/^(?:nearly|almost|close to|just under)\b/.test(said)) return between(value * (1 - NEARLY), value)
  return { from: value, to: value }
}
