import type { Hedge } from '../evidence'
import { quoteWords } from '../find-words'

/** Why hedges leave no doubt whether it is so: there are none, or all limit a figure or an extent. A clause. */
export function noDoubt(hedges: readonly Hedge[]): string {
  if (hedges.length === 0) return 'no word leaves open whether it is so'
  const words = quoteWords(hedges.map(({ text }) => text))
  return `${words} ${hedges.length > 1 ? 'leave' : 'leaves'} open how much or how far, not whether it is so`
}
