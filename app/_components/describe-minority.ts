import { minorityOf } from '@/lib/domain/minority'
import type { Link } from '@/lib/domain/record'
import { VERDICT_WORDS } from '@/lib/domain/verdict'

/** "Against the ruling: Noor says contradicts, Rosa says neither." Null where nobody does. */
export function describeMinority(link: Pick<Link, 'assessments' | 'rulings'>): string | null {
  const against = minorityOf(link).map(
    ({ analyst, verdict }) => `${analyst.name} says ${VERDICT_WORDS[verdict].label.toLowerCase()}`,
  )
  return against.length > 0 ? `Against the ruling: ${against.join(', ')}.` : null
}
