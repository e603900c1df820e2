import Link from 'next/link'
import { ClaimSide } from '@/app/_components/claim-side'
import { Disclosure } from '@/app/_components/disclosure'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOfVerdict } from '@/app/_components/link-badge'
import { orderSides } from '@/app/_components/order-sides'
import type { Assessment, Claim } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

type Props = { claim: Claim; other: Claim; others: Assessment[]; linkId: string | null }

/** The pair in view while it is assessed, and what colleagues said of it, folded. */
export function PairToAssess({ claim, other, others, linkId }: Props) {
  return (
    <div className="@container mb-8">
      <div className="grid overflow-hidden rounded-lg border border-edge bg-card @pair:grid-cols-2">
        {orderSides(claim, other).map((side, i) => (
          <div
            key={side.id}
            className={`p-4 ${i > 0 ? 'border-t border-rule @pair:border-t-0 @pair:border-l' : ''}`}
          >
            <ClaimSide claim={side} />
          </div>
        ))}
      </div>
      <p className="mt-2 text-sm">
        <Link href={`/links/assess?from=${claim.id}`}>Choose another claim</Link>
      </p>
      {others.length > 0 && linkId && (
        <Disclosure summary={`${plural(others.length, 'assessment')} by other analysts`}>
          <ul className="space-y-3">
            {others.map((assessment) => (
              <li key={assessment.id}>
                <KindBadge
                  badge={badgeOfVerdict(assessment.verdict, assessment.strength, assessment.independence)}
                />{' '}
                <span className="text-sm text-soft">{assessment.analyst.name}</span>
                <p className="max-w-prose">{assessment.rationale}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
