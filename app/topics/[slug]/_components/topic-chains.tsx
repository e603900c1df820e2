import Link from 'next/link'
import { ChainDrawing } from '@/app/_components/chain-drawing'
import { ChainSteps } from '@/app/_components/chain-steps'
import { Circles } from '@/app/_components/circles'
import { Disclosure } from '@/app/_components/disclosure'
import { SectionHeading } from '@/app/_components/section-heading'
import { Voices } from '@/app/_components/voices'
import { boundChains, type DistinctChain, listDistinctChains } from '@/lib/domain/chain/distinct-chains'
import { mergeChains } from '@/lib/domain/chain/flow'
import { layOutFlow } from '@/lib/domain/chain/flow-layout'
import type { CirclesShown } from '@/lib/domain/chain/named-circle'
import type { Claim, OriginFacts } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

/** A drawing of more steps than so many is no longer read. */
const MOST_STEPS = 48
/** How many chains, and claims of one, are told; the rest are counted. */
const CHAINS_TOLD = 24
const CLAIMS_TOLD = 6

type Props = { label: string; claims: Claim[]; facts: OriginFacts; round: CirclesShown }

/** Where what a topic holds comes from: voices counted, and every chain merged into one, from origins to articles. */
export function TopicChains({ label, claims, facts, round }: Props) {
  if (claims.length === 0) return null
  const chains = listDistinctChains(claims)
  const drawn = boundChains(chains, MOST_STEPS)
  const layout = layOutFlow(mergeChains(drawn.flatMap((chain) => chain.claims)), facts)
  const left = chains.length - drawn.length
  return (
    <section aria-labelledby="chains" className="mt-12">
      <SectionHeading id="chains" note={plural(chains.length, 'chain')}>
        Where it comes from
      </SectionHeading>
      <Voices id="topic" claims={claims} facts={facts} wide />
      <Circles {...round} />
      <div className="my-3">
        <ChainDrawing layout={layout} label={`${label}: chains from origins to articles`} />
      </div>
      {left > 0 && (
        <p className="text-soft max-desk:hidden">
          Not drawn: {plural(left, 'chain')} that fewer claims came by.
        </p>
      )}
      <p className="mb-2 text-sm text-soft max-desk:hidden">
        Rounded: an origin, dashed where it is not identified. Square: an article. A frame holds origins that
        count as one voice, a dashed one those that likely do. A thicker line carries more claims, a dashed
        one is inferred.
      </p>
      <Disclosure summary="Chain by chain">
        <ol className="grid gap-4">
          {chains.slice(0, CHAINS_TOLD).map((chain) => (
            <li key={chain.key} className="border-t border-rule pt-3">
              <OneChain chain={chain} />
            </li>
          ))}
        </ol>
        {chains.length > CHAINS_TOLD && (
          <p className="mt-3 text-soft">and {plural(chains.length - CHAINS_TOLD, 'chain')} more</p>
        )}
      </Disclosure>
    </section>
  )
}

function OneChain({ chain: { claims } }: { chain: DistinctChain<Claim> }) {
  const [first] = claims
  if (!first) return null
  return (
    <>
      <ChainSteps claim={first} />
      <ul className="mt-1 text-sm">
        {claims.slice(0, CLAIMS_TOLD).map(({ id, statement }) => (
          <li key={id}>
            <Link href={`/claims/${id}`} prefetch={false}>
              {statement ?? `Claim ${id}`}
            </Link>
          </li>
        ))}
      </ul>
      {claims.length > CLAIMS_TOLD && (
        <p className="text-sm text-soft">and {plural(claims.length - CLAIMS_TOLD, 'claim')} more this way</p>
      )}
    </>
  )
}
