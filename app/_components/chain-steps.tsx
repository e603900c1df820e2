import Link from 'next/link'
import { type ChainOfClaim, stepsOf } from '@/lib/domain/chain/chain-steps'
import { MANNER_WORDS } from '@/lib/domain/claim-words'
import { chainHref } from './chain-drawing'

/** The chain from the origin to the article, a step a hop, with the manner of each: along a line, or down it on a phone. */
export function ChainSteps({ claim }: { claim: ChainOfClaim }) {
  const { origin, article } = claim
  return (
    <ol className="chain">
      {stepsOf(claim).map(({ by, at, role, manner, note, inferred }, i) => {
        const said = [
          role === 'ORIGIN' && 'origin',
          role === 'ORIGIN' && origin?.identified === false && 'not identified',
          role === 'ARTICLE' && 'this article',
          manner && MANNER_WORDS[manner],
          note,
          inferred && note !== 'inferred' && 'inferred',
        ]
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a hop is its position
            key={i}
            data-role={role}
            data-inferred={inferred || undefined}
            data-unidentified={(role === 'ORIGIN' && origin?.identified === false) || undefined}
          >
            {at ? (
              <Link href={chainHref(at)} prefetch={false}>
                {role === 'ARTICLE' ? `${by}: ${article.title}` : by}
              </Link>
            ) : (
              <span>{by}</span>
            )}
            <span className="block text-sm text-soft">{said.filter(Boolean).join('; ')}</span>
          </li>
        )
      })}
    </ol>
  )
}
