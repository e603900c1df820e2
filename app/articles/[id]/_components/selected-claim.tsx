import Link from 'next/link'
import { AspectStrip } from '@/app/_components/aspect-strip'
import { ButtonLink } from '@/app/_components/button'
import { HowLine } from '@/app/_components/how-line'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOf } from '@/app/_components/link-badge'
import { leadAssessment } from '@/lib/domain/live-assessment'
import type { Claim, Link as ClaimLink } from '@/lib/domain/record'

type Props = {
  claim: Claim
  links: ClaimLink[]
  articleId: string
  /** The page of the text. */
  path?: string
  /** Where its quote stands, if in an earlier version than the one that is read. */
  elsewhere?: { number: number } | null
}

/** The claim selected in the reader: what it says, how it is put, and its links with their other ends. */
export function SelectedClaim({ claim, links, articleId, path, elsewhere }: Props) {
  return (
    <section aria-label="Selected claim" className="mb-5 rounded-lg border border-edge bg-card p-4">
      <p className="mb-1 flex items-baseline justify-between gap-3 text-sm text-soft">
        <span>{claim.id}</span>
        <Link
          href={`${path ?? `/articles/${articleId}`}#${claim.id}`}
          className="inline-flex min-h-6 items-center"
          scroll={false}
        >
          Close
        </Link>
      </p>
      <p className="mb-1.5 font-medium">{claim.statement ?? 'No statement yet.'}</p>
      <HowLine claim={claim} />
      {elsewhere && (
        <p className="mt-2 text-sm">
          Its quote is not in this text.{' '}
          <Link href={`/articles/${articleId}/versions/${elsewhere.number}?claim=${claim.id}#${claim.id}`}>
            Read it in version {elsewhere.number}
          </Link>
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        <ButtonLink href={`/claims/${claim.id}`}>Open claim</ButtonLink>
        {!elsewhere && (
          <ButtonLink href={`/articles/${articleId}?edit=${claim.id}#${claim.id}`}>
            Edit this claim
          </ButtonLink>
        )}
        <ButtonLink href={`/links/assess?from=${claim.id}`}>Link to another claim</ButtonLink>
      </p>
      {links.length > 0 && (
        <ul className="mt-4 space-y-3 border-t border-rule pt-3">
          {links.map((link) => {
            const other = link.a.id === claim.id ? link.b : link.a
            const lead = leadAssessment(link)
            return (
              <li key={link.id} className="text-sm">
                <Link
                  href={`/links/${link.id}`}
                  className="flex flex-wrap items-center gap-x-3 gap-y-1 no-underline"
                >
                  <KindBadge badge={badgeOf(link)} />
                </Link>
                <p className="mt-1">
                  <Link href={`/articles/${other.article.id}?claim=${other.id}#${other.id}`}>
                    {other.statement ?? other.spans[0]?.quote}
                  </Link>{' '}
                  <span className="text-soft">
                    {other.article.id === articleId ? 'in this article' : other.article.source.name}
                  </span>
                </p>
                {lead && (
                  <div className="mt-1">
                    <AspectStrip relations={lead.aspects} />
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {links.length === 0 && <p className="mt-3 text-sm text-soft">Not linked to any claim yet.</p>}
    </section>
  )
}
