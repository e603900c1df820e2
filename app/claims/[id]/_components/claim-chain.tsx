import Link from 'next/link'
import { ChainSteps } from '@/app/_components/chain-steps'
import { Circles } from '@/app/_components/circles'
import { ProposedValue } from '@/app/_components/proposed-value'
import type { CirclesShown } from '@/lib/domain/chain/named-circle'
import { ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import type { Claim } from '@/lib/domain/record'

/** Where the claim comes from: its origin, each step of its chain, and whether it only leads back to itself. */
export function ClaimChain({ claim, round }: { claim: Claim; round: CirclesShown }) {
  const { origin, chain } = claim
  return (
    <>
      {origin ? (
        <div className="mb-3">
          <ProposedValue claim={claim} fields={['origin']}>
            Origin: <Link href={`/origins/${origin.id}`}>{origin.label}</Link>{' '}
            <span className="text-soft">
              ({ORIGIN_KIND_WORDS[origin.kind]}
              {origin.identified ? '' : ', not identified'})
            </span>
          </ProposedValue>
        </div>
      ) : (
        <p className="mb-3 text-soft">No origin recorded. It never counts as independent.</p>
      )}
      <Circles {...round} />
      {chain.length > 0 ? (
        <ProposedValue claim={claim} fields={['chain']}>
          <ChainSteps claim={claim} />
        </ProposedValue>
      ) : (
        <p className="text-soft">No chain recorded.</p>
      )}
    </>
  )
}
