import { ClaimSideView } from '@/app/_components/claim-side-view'
import { describeSide } from '@/app/_components/describe-side'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOf } from '@/app/_components/link-badge'
import { describeHardening, type Hardening } from '@/lib/domain/consistency/describe-hardening'
import type { Link } from '@/lib/domain/record'

/** How a turn is told: by word and sign. */
const TURNS: Record<Hardening['turn'], { word: string; sign: string }> = {
  HARDENS: { word: 'Hardens', sign: '↑' },
  SOFTENS: { word: 'Softens', sign: '↓' },
}

/** Two linked claims, one put as a fact and the other less firmly, in the order they are read. */
export function HardeningRow({ link }: { link: Link }) {
  const hardening = describeHardening(link.a, link.b)
  if (!hardening) return null
  const { word, sign } = TURNS[hardening.turn]
  return (
    <li data-row data-tone="plain" data-line="solid" className="rail link-row">
      <div>
        <h3>
          <a href={`/links/${link.id}`} data-row-link className="tap gap-2">
            <b>
              <span aria-hidden="true">{sign} </span>
              {word}
            </b>
            <span className="sr-only">
              : {hardening.first.id} and {hardening.second.id}
            </span>
          </a>
        </h3>
        <KindBadge badge={badgeOf(link)} />
      </div>
      <div className="link-row-pair">
        <ClaimSideView side={describeSide(hardening.first)} />
        <ClaimSideView side={describeSide(hardening.second)} />
      </div>
      <p>
        <span>{hardening.sentence}</span>
      </p>
    </li>
  )
}
