'use client'

import { useRouter } from 'next/navigation'
import { Button, ButtonLink } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useAct } from '@/app/_components/use-act'
import { restoreClaim, retractClaim } from '@/lib/actions/claims'
import type { Claim } from '@/lib/domain/record'

type Props = { claim: Pick<Claim, 'id' | 'version' | 'retractedAt' | 'standing'> & { articleId: string } }

/** Editing a claim, retracting it, and bringing it back. */
export function ClaimTools({ claim }: Props) {
  const router = useRouter()
  const { act, refusal, pending } = useAct()
  const isLive = claim.retractedAt === null

  function press() {
    const change = isLive ? retractClaim : restoreClaim
    const refresh = () => router.refresh()
    act((sending) => change({ claimId: claim.id, version: claim.version }, sending), refresh, refresh)
  }

  return (
    <>
      {isLive && claim.standing === null && (
        <ButtonLink href={`/articles/${claim.articleId}?edit=${claim.id}#${claim.id}`}>
          Edit this claim
        </ButtonLink>
      )}
      <Button onClick={press} aria-disabled={pending}>
        {isLive ? 'Retract this claim' : 'Restore this claim'}
      </Button>
      {refusal && <Notice tone="refused">{refusal.sentence}</Notice>}
    </>
  )
}
