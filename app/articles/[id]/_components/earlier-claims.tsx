import Link from 'next/link'
import { Notice } from '@/app/_components/notice'
import { REFINDING_WORDS } from '@/lib/domain/claim-standing'
import type { Claim } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

/** Claims the latest text does not hold word for word, each with the way to where that is decided. */
export function EarlierClaims({ claims }: { claims: Claim[] }) {
  const open = claims.filter(({ standing }) => standing === 'CHANGED' || standing === 'LOST')
  if (open.length === 0) return null
  return (
    <Notice tone="info">
      <p className="font-medium">
        {plural(open.length, 'claim')} of an earlier version {open.length === 1 ? 'is' : 'are'} not in this
        text word for word. Decide where {open.length === 1 ? 'it stands' : 'each stands'}:
      </p>
      <ul className="mt-1">
        {open.map((claim) => (
          <li key={claim.id}>
            <Link href={`/claims/${claim.id}`}>{claim.statement ?? `Claim ${claim.id}`}</Link>{' '}
            <span className="text-soft">{claim.standing && labelOf(claim.standing)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function labelOf(standing: NonNullable<Claim['standing']>): string {
  return standing === 'KEPT' ? 'kept' : REFINDING_WORDS[standing].label
}
