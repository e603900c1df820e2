import Link from 'next/link'
import type { Claim } from '@/lib/domain/record'

type Props = { claim: Claim; number: number; head: boolean; current: boolean; path: string }

/**
 * The numbered way in to a claim where its quote begins. The number is drawn by CSS from an attribute, so that it is
 * neither selected nor copied with the text. The head of the claim carries its id for `#004-c05`.

 * @param path the page of the text it stands in
 */
export function ClaimAnchor({ claim, number, head, current, path }: Props) {
  return (
    <Link
      id={head ? claim.id : undefined}
      href={`${path}?claim=${claim.id}#${claim.id}`}
      className="claim-anchor"
      data-number={number}
      aria-current={current || undefined}
      aria-label={`Claim ${number}: ${claim.statement ?? 'no statement yet'}`}
    />
  )
}
