import Link from 'next/link'
import type { ChainNode } from '@/lib/domain/chain/chain-path'
import type { CirclesShown, NamedCircle, PlaceName } from '@/lib/domain/chain/named-circle'
import { plural } from '@/lib/format/count-words'
import { chainHref } from './chain-drawing'
import { Disclosure } from './disclosure'
import { Notice } from './notice'

/** Most claims of a circle that are named. */
const CLAIMS = 12

/** Chains that lead back to themselves: each way round, and which claims count for nothing because of it. */
export function Circles({ circles, total }: CirclesShown) {
  if (circles.length === 0) return null
  return (
    <div className="my-4">
      <Notice tone="info">
        {total === 1 ? 'A chain leads' : `${plural(total, 'chain')} lead`} back to where{' '}
        {total === 1 ? 'it' : 'they'} began: each has it from the other, and nobody outside is named who said
        it first. Such claims support nothing and are in no count of voices. Where one did have it from
        outside, name that origin as the first step of its chain.
      </Notice>
      <ul className="mt-2 grid gap-3">
        {circles.map((circle) => (
          <li key={circle.id} data-circle={circle.certainty} className="circle">
            <OneCircle circle={circle} />
          </li>
        ))}
      </ul>
      {total > circles.length && (
        <p className="text-soft">and {(total - circles.length).toLocaleString('en')} more circles</p>
      )}
    </div>
  )
}

function OneCircle({ circle }: { circle: NamedCircle }) {
  const { way, certainty, topic, topicId, claims } = circle
  const names = new Map(circle.names.map((name) => [name.node, name]))
  const first = way[0]
  const baseless = claims.filter((claim) => claim.baseless !== null)
  return (
    <>
      <p>
        <b>{certainty === 'CERTAIN' ? 'Goes in a circle' : 'Likely goes in a circle'}</b>
        {topicId !== null && (
          <>
            , on <Link href={`/topics/${topicId}`}>{topic}</Link>
          </>
        )}
        {topicId === null && claims.length > 0 && ', in claims under no topic'}
        {claims.length === 0 && ': origins that rest on each other'}
      </p>
      <ol className="circle-way">
        {way.map(({ from, by }, at) => (
          <li key={from}>
            <PlaceLink node={from} name={names.get(from)} />
            {by !== null && (
              <span className="text-sm text-soft">
                {' '}
                {at < way.length ? 'is where ' : ''}
                <Link href={`/claims/${by}`} prefetch={false} className="tap">
                  claim {by}
                </Link>{' '}
                has it from
              </span>
            )}
          </li>
        ))}
        {first && (
          <li>
            <span className="text-soft">↺ back to </span>
            <PlaceLink node={first.from} name={names.get(first.from)} />
          </li>
        )}
      </ol>
      {claims.length > 0 && (
        <Disclosure
          summary={
            baseless.length === 0
              ? `${plural(claims.length, 'claim')} on it, each with an origin outside`
              : `${plural(baseless.length, 'claim')} of ${claims.length.toLocaleString('en')} on it ${baseless.length === 1 ? 'counts' : 'count'} for nothing`
          }
        >
          <ul>
            {claims.slice(0, CLAIMS).map(({ claimId, baseless: is }) => (
              <li key={claimId}>
                <Link href={`/claims/${claimId}`} prefetch={false} className="tap">
                  Claim {claimId}
                </Link>{' '}
                <span className="text-soft">
                  {is === null
                    ? 'names an origin outside: it counts with that one'
                    : is === 'CERTAIN'
                      ? 'counts for nothing'
                      : 'likely counts for nothing'}
                </span>
              </li>
            ))}
          </ul>
          {claims.length > CLAIMS && (
            <p className="text-soft">and {(claims.length - CLAIMS).toLocaleString('en')} more</p>
          )}
        </Disclosure>
      )}
    </>
  )
}

function PlaceLink({ node, name }: { node: ChainNode; name: PlaceName | undefined }) {
  return (
    <>
      <Link href={chainHref(node)} prefetch={false} className="tap">
        {name?.label ?? node}
      </Link>
      {name?.of && <span className="text-soft"> ({name.of})</span>}
    </>
  )
}
