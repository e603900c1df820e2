import type { Quantity } from '@/lib/domain/record'
import type { Rule } from '../evidence'
import { findFigures } from '../find-figures'

/** Every figure of the passage, as printed and as read; what limits it is left to the reader. */
export const proposeQuantities: Rule<'quantities'> = ({ reading }) => {
  const figures = reading.spans.flatMap((span) => findFigures(reading, span))
  if (figures.length === 0) return null
  const value = figures
    .slice(0, 50)
    .map(({ text, value, unit, qualifier }): Quantity => ({ text, value, unit, qualifier, scope: null }))
  const reasons = figures.slice(0, 4).map(({ text, qualifierAt, unit, value }) => {
    const limit = qualifierAt
      ? `“${reading.text.slice(qualifierAt.start, qualifierAt.end)}” stands before “${text}”`
      : `“${text}” is printed`
    const counted = unit && unit !== 'percent' ? `, counting “${unit}”` : ''
    return limit + counted + (value !== null && !/^\d+$/.test(text) ? `, read as ${value}` : '')
  })
  return { value, by: 'figures', why: `${reasons.join('; ')}.` }
}
