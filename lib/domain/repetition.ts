import type { Independence } from './independence'

/** What a corroboration is shown as where its origins are shared: one voice heard twice confirms nothing. */
export const REPETITION_WORDS = {
  REPETITION: 'Repetition, not confirmation',
  LIKELY_REPETITION: 'Likely repetition',
} as const
export type Repetition = keyof typeof REPETITION_WORDS

/** Is a corroboration of this independence a repetition? Null where it is not, or nobody has said. */
export function describeRepetition(independence: Independence | null): Repetition | null {
  if (independence === 'SAME_ORIGIN') return 'REPETITION'
  if (independence === 'LIKELY_SHARED') return 'LIKELY_REPETITION'
  return null
}
