import type { Independence } from './independence'
import { liveAssessments } from './live-assessment'
import type { Link } from './record'

/** What a corroboration is shown as where its origins are shared: one voice heard twice confirms nothing. */
export const REPETITION_WORDS = {
  REPETITION: 'Repetition, not confirmation',
  LIKELY_REPETITION: 'Likely repetition',
} as const
export type Repetition = keyof typeof REPETITION_WORDS

/**
 * Are corroborations of these independences a repetition? The most cautious decides: one analyst who found a shared
 * origin is enough. Null where nobody did.
 */
export function describeRepetition(independences: readonly (Independence | null)[]): Repetition | null {
  if (independences.includes('SAME_ORIGIN')) return 'REPETITION'
  return independences.includes('LIKELY_SHARED') ? 'LIKELY_REPETITION' : null
}

/** Is a link, as far as it corroborates, a repetition? Asks every live assessment that corroborates, no other. */
export function repetitionOf(link: Pick<Link, 'assessments'>): Repetition | null {
  const corroborating = liveAssessments(link).filter(({ verdict }) => verdict === 'CORROBORATES')
  return describeRepetition(corroborating.map(({ independence }) => independence))
}
