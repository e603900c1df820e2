'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button, ButtonLink } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { describeUnanswered } from '@/app/_components/unreachable'
import { restoreClaim, retractClaim } from '@/lib/actions/claims'
import type { Claim } from '@/lib/domain/record'

type Props = { claim: Pick<Claim, 'id' | 'version' | 'retractedAt' | 'standing'> & { articleId: string } }

/** Editing a claim, retracting it, and bringing it back. */
export function ClaimTools({ claim }: Props) {
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()
  const isLive = claim.retractedAt === null

  function press() {
    if (pending) return
    startTransition(async () => {
      const change = isLive ? retractClaim : restoreClaim
      const answer = await change({ claimId: claim.id, version: claim.version }).catch(describeUnanswered)
      setRefusal(answer.ok ? null : answer.sentence)
      router.refresh()
    })
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
      {refusal && <Notice tone="refused">{refusal}</Notice>}
    </>
  )
}
