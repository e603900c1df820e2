import Link from 'next/link'
import { EmptyState } from '@/app/_components/empty-state'
import { SectionHeading } from '@/app/_components/section-heading'
import { isAssessedAs } from '@/lib/domain/link-groups'
import type { Claim, Link as ClaimLink } from '@/lib/domain/record'
import { repetitionOf } from '@/lib/domain/repetition'
import { describeRepetitions, plural } from '@/lib/format/count-words'

type Props = {
  /** The page of the text. */
  path: string
  claims: Claim[]
  links: ClaimLink[]
  selectedId: string | null
  /** The version that is read, where claims of others stand in the list too. */
  versionId?: string
  /** Of whose claims those without a statement are listed. */
  articleId?: string
}

/** Every claim of the article in the order of its text, numbered as in the text. */
export function ClaimRail({ path, claims, links, selectedId, versionId, articleId }: Props) {
  if (claims.length === 0) {
    return <EmptyState title="No claims yet">Select words of the text to make a claim of them.</EmptyState>
  }
  return (
    <nav aria-label="Claims in this article">
      <SectionHeading level={2}>Claims</SectionHeading>
      <ol className="text-sm">
        {claims.map((claim, i) => (
          <li key={claim.id} className="border-t border-rule">
            <Link
              href={`${path}?claim=${claim.id}#${claim.id}`}
              aria-current={claim.id === selectedId || undefined}
              className="grid grid-cols-[1.75rem_1fr] gap-x-1 rounded py-1.5 no-underline hover:bg-wash aria-[current]:font-semibold"
            >
              <span className="text-soft">{i + 1}</span>
              <span>
                {claim.statement ?? 'No statement yet'}
                <span className="font-normal text-soft"> {countOf(claim, links)}</span>
                {versionId !== undefined && claim.versionId !== versionId && (
                  <span className="block font-normal text-soft">quoted from an earlier version</span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {articleId && claims.some(({ statement }) => statement === null) && (
        <p className="mt-2 text-sm">
          <Link href={`/claims?missing=statement&article=${articleId}`}>Claims without a statement</Link>
        </p>
      )}
    </nav>
  )
}

function countOf(claim: Claim, links: ClaimLink[]): string {
  const of = links.filter(
    (link) => (link.a.id === claim.id || link.b.id === claim.id) && link.kind !== 'NEITHER',
  )
  const repetitions = of.filter(
    (link) => isAssessedAs(link, 'CORROBORATES') && repetitionOf(link) !== null,
  ).length
  return of.length === 0
    ? ''
    : [plural(of.length, 'link'), describeRepetitions(of.length, repetitions)].filter(Boolean).join(', ')
}
