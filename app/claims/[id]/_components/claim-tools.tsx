import { ButtonLink } from '@/app/_components/button'
import { ChangeButton } from '@/app/_components/change-button'
import { restoreClaim, retractClaim } from '@/lib/actions/claims'
import type { Claim } from '@/lib/domain/record'

type Props = { claim: Pick<Claim, 'id' | 'version' | 'retractedAt' | 'standing'> & { articleId: string } }

/** Editing a claim, retracting it, and bringing it back. */
export function ClaimTools({ claim }: Props) {
  const { id: claimId, version, articleId, retractedAt, standing } = claim
  const isLive = retractedAt === null
  return (
    <>
      {isLive && standing === null && (
        <ButtonLink href={`/articles/${articleId}?edit=${claimId}#${claimId}`}>Edit this claim</ButtonLink>
      )}
      <ChangeButton change={isLive ? retractClaim : restoreClaim} input={{ claimId, version }}>
        {isLive ? 'Retract this claim' : 'Restore this claim'}
      </ChangeButton>
    </>
  )
}
