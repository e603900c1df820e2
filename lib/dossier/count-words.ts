import type { CountOf, DossierHeader, ScopeCount } from '@/lib/domain/dossier/dossier-shape'
import { describeVoices, plural } from '@/lib/format/count-words'

export const COUNT_OF_WORDS: Record<CountOf, string> = {
  TOPIC: 'The claims of this topic',
  FOR: 'This claim and what corroborates it',
  AGAINST: 'What contradicts it, apparent contradictions included',
  ALL: 'Everything shown here, context included',
}

/** "13 claims in 2 articles, 4 origins, 3 voices" */
export function describeCount({ claims, voices }: ScopeCount): string {
  return claims === 0 ? 'no claim' : `${plural(claims, 'claim')} in ${describeVoices(voices)}`
}

/** "13 claims of this topic and 2 more as context, 8 links, 2 articles" */
export function describeScope({ kind, scope }: DossierHeader): string {
  const subject = kind === 'topic' ? `${plural(scope.claims, 'claim')} of this topic` : 'one claim'
  const context =
    scope.context > 0
      ? ` and ${plural(scope.context, 'other claim')} linked to ${scope.claims === 1 ? 'it' : 'them'}`
      : ''
  return `${subject}${context}; ${plural(scope.links, 'link')}; ${plural(scope.articles, 'article')}`
}
