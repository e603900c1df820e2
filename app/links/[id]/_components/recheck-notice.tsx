import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { ChangeButton } from '@/app/_components/change-button'
import { Notice } from '@/app/_components/notice'
import { recheckLink } from '@/lib/actions/versions'
import { isUndecided } from '@/lib/domain/claim-standing'
import type { SettledRecheck } from '@/lib/domain/placement'
import { type Actor, can } from '@/lib/domain/policy'
import type { Claim, Link as ClaimLink, Recheck } from '@/lib/domain/record'
import { describeInstant } from '@/lib/format/instant-words'
import { describeSettled } from '@/lib/format/placement-words'

type Props = { link: ClaimLink; settled: SettledRecheck[]; actor: Actor | null }

/** Why a link is to be looked at again, and the ways to settle it; and when it was, by whom. */
export function RecheckNotice({ link, settled, actor }: Props) {
  return (
    <>
      {link.rechecks.length > 0 && <Open link={link} actor={actor} />}
      {settled.map((one) => (
        <p key={`${one.claimId} ${one.versionNumber}`} className="mb-2 max-w-prose text-sm text-soft">
          {describeSettled(one)}
        </p>
      ))}
    </>
  )
}

function Open({ link, actor }: Omit<Props, 'settled'>) {
  // What holds can be said of words that stand somewhere: until that is decided, the way leads there.
  const undecided = [link.a, link.b].filter(isUndecided)
  return (
    <Notice tone="info">
      <p className="font-medium">To be looked at again</p>
      <ul className="mb-2">
        {link.rechecks.map((recheck) => (
          <li key={`${recheck.claimId} ${recheck.versionNumber}`}>
            <Reason recheck={recheck} claim={recheck.claimId === link.a.id ? link.a : link.b} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {undecided.map((claim) => (
          <ButtonLink key={claim.id} href={`/claims/${claim.id}`}>
            Decide where {claim.id} stands
          </ButtonLink>
        ))}
        {undecided.length === 0 && can(actor, 'link.recheck') && (
          <ChangeButton change={recheckLink} input={{ linkId: link.id, version: link.version }}>
            Still holds
          </ChangeButton>
        )}
        {can(actor, 'link.assess') && (
          <ButtonLink href={`/links/assess?from=${link.a.id}&to=${link.b.id}`}>Assess it again</ButtonLink>
        )}
      </div>
    </Notice>
  )
}

function Reason({ recheck, claim }: { recheck: Recheck; claim: Claim }) {
  const { article } = claim
  if (recheck.outcome === 'EDITED')
    return (
      <>
        <Link href={`/claims/${claim.id}`}>{claim.statement ?? `claim ${claim.id}`}</Link> was edited,{' '}
        {describeInstant(recheck.since)}. What changed stands in its{' '}
        <Link href={`/claims/${claim.id}#history`}>history</Link>.
      </>
    )
  return (
    <>
      <Link href={`/articles/${article.id}/versions/${recheck.versionNumber}/difference`}>
        Version {recheck.versionNumber}
      </Link>{' '}
      of the article in {article.source.name}, {describeInstant(recheck.since)}, {SAYS[recheck.outcome]}{' '}
      <Link href={`/claims/${claim.id}`}>{claim.statement ?? `claim ${claim.id}`}</Link>
    </>
  )
}

const SAYS: Record<Exclude<Recheck['outcome'], 'EDITED'>, string> = {
  CHANGED: 'changed the words of',
  LOST: 'no longer holds the words of',
}
