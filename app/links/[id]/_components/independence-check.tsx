import { Notice } from '@/app/_components/notice'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import { liveAssessments } from '@/lib/domain/live-assessment'
import type { Link, OriginFacts } from '@/lib/domain/record'
import { compareIndependence, countVoices } from '@/lib/domain/voice-count'

/** How many voices the pair amounts to, and a plain word where an analyst and the origins disagree about it. */
export function IndependenceCheck({ link, facts }: { link: Link; facts: OriginFacts }) {
  const differing = liveAssessments(link).flatMap(({ analyst, independence }) => {
    if (!independence) return []
    const comparison = compareIndependence(independence, link.a, link.b, facts)
    return comparison === 'AGREES' ? [] : [{ analyst, independence, comparison }]
  })
  return (
    <section aria-label="Origins counted" className="mt-8">
      <p>
        Origins counted: <VoiceCountLine count={countVoices([link.a, link.b], facts)} />
      </p>
      {differing.map(({ analyst, independence, comparison }) => (
        <Notice key={analyst.id} tone="info">
          {analyst.name} says “{INDEPENDENCE_WORDS[independence].label}”; the origins and clusters on record
          say {comparison === 'LINK_SAYS_MORE_INDEPENDENT' ? 'less' : 'more'} independent. The analyst decides
          for this link, the origins decide every count.
        </Notice>
      ))}
    </section>
  )
}
