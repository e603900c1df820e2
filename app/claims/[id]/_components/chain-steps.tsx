import './chain.css'
import Link from 'next/link'
import { ProposedValue } from '@/app/_components/proposed-value'
import { MANNER_WORDS } from '@/lib/domain/claim-words'
import { ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import type { Claim, Hop } from '@/lib/domain/record'

/** The chain from the origin to the article, a step a hop, with the manner of each. */
export function ChainSteps({ claim }: { claim: Claim }) {
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
      <ProposedValue claim={claim} fields={chain.length > 0 ? ['chain'] : []}>
        <ol className="chain">
          {chain.map((hop, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a hop is its position
            <li key={i} data-inferred={hop.inferred || undefined}>
              <HopName hop={hop} />
              <span className="text-soft">
                {' '}
                {MANNER_WORDS[hop.manner]}
                {hop.note && `; ${hop.note}`}
                {hop.inferred && hop.note !== 'inferred' && '; inferred'}
              </span>
            </li>
          ))}
        </ol>
      </ProposedValue>
      {chain.length === 0 && <p className="text-soft">No chain recorded.</p>}
    </>
  )
}

function HopName({ hop }: { hop: Hop }) {
  if (hop.articleId) return <Link href={`/articles/${hop.articleId}`}>{hop.by}</Link>
  if (hop.originId) return <Link href={`/origins/${hop.originId}`}>{hop.by}</Link>
  if (hop.sourceId) return <Link href={`/sources/${hop.sourceId}`}>{hop.by}</Link>
  return <span>{hop.by}</span>
}
