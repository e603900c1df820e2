import Link from 'next/link'
import { SectionHeading } from '@/app/_components/section-heading'
import { SourceLine } from '@/app/_components/source-line'
import { MODE_WORDS } from '@/lib/domain/claim-words'
import { isAssessedAs } from '@/lib/domain/link-groups'
import type { Claim, Link as ClaimLink } from '@/lib/domain/record'
import type { TopicInList } from '@/lib/domain/record-lists'
import { repetitionOf } from '@/lib/domain/repetition'
import { LINK_KINDS } from '@/lib/domain/verdict'
import { cappedCount, describeRepetitions, plural } from '@/lib/format/count-words'

/** @param cut of a topic that is not shown whole, how much stands under it */
type Props = { claims: Claim[]; links: ClaimLink[]; cut: TopicInList | null }

/** Every claim of the topic under its article, in the order of the text; of a large topic those of its first articles. */
export function TopicClaims({ claims, links, cut }: Props) {
  const articles = new Map(claims.map((claim) => [claim.article.id, claim.article]))
  return (
    <section aria-labelledby="claims" className="mt-12">
      <SectionHeading
        id="claims"
        note={cut ? `${claims.length} of ${cappedCount(cut.claims)}` : String(claims.length)}
        action={cut && <Link href={`/claims?topic=${cut.id}`}>All claims</Link>}
      >
        {cut ? 'Claims of its first articles' : 'Every claim'}
      </SectionHeading>
      {claims.length === 0 && <p className="text-soft">No claim stands under this topic yet.</p>}
      {[...articles.values()].map((article) => (
        <div key={article.id} className="mb-6">
          <h3 className="mb-1">
            <SourceLine article={article} linked />
          </h3>
          <ul>
            {claims
              .filter((claim) => claim.article.id === article.id)
              .map((claim) => (
                <li key={claim.id} className="border-t border-rule py-1.5">
                  <Link href={`/claims/${claim.id}`}>
                    {claim.statement ?? `Claim ${claim.id}, no statement yet`}
                  </Link>{' '}
                  <span className="text-sm text-soft">
                    {[claim.speaker, MODE_WORDS[claim.mode], !cut && linkCount(claim, links)]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** “2 links, 1 of them repetition or likely so, 1 disputed”: what is only proposed is not counted. */
function linkCount(claim: Claim, links: ClaimLink[]): string {
  const own = links.filter((link) => link.a.id === claim.id || link.b.id === claim.id)
  const assessed = own.filter((link) => LINK_KINDS.some((kind) => isAssessedAs(link, kind)))
  const linked = assessed.length
  const supporting = assessed.filter((link) => isAssessedAs(link, 'CORROBORATES'))
  const repetitions = supporting.filter((link) => repetitionOf(link) !== null).length
  const disputed = own.filter((link) => link.state === 'DISPUTED').length
  return [
    linked > 0 && plural(linked, 'link'),
    describeRepetitions(linked, repetitions),
    disputed > 0 && `${disputed} disputed`,
  ]
    .filter(Boolean)
    .join(', ')
}
