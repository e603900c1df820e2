import { ClaimSideView } from '@/app/_components/claim-side-view'
import { describeSide } from '@/app/_components/describe-side'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOf } from '@/app/_components/link-badge'
import { explainTriple } from '@/lib/domain/consistency/explain-triple'
import { EDGE_WORDS, type Edge, type Triple } from '@/lib/domain/consistency/triple'
import { leadAssessment } from '@/lib/domain/live-assessment'
import type { Link } from '@/lib/domain/record'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { describeEdtf } from '@/lib/format/edtf-words'

/** Three claims that do not hold together: the three links, the three quotes beside each other, and what could explain it. */
export function TripleRow({ triple }: { triple: Triple }) {
  const { a, b, c, ab, bc, ac } = triple
  const explanations = explainTriple(triple, describeEdtf)
  return (
    <li data-row data-tone="con" data-line="dashed" className="rail link-row">
      <div>
        <h3 className="sr-only">
          {a.id}, {b.id} and {c.id}
        </h3>
        <EdgeLink edge="ac" link={ac} isFirst />
        <EdgeLink edge="ab" link={ab} />
        <EdgeLink edge="bc" link={bc} />
      </div>
      <div className="grid desk:grid-cols-3 desk:divide-x desk:divide-rule">
        {Object.entries({ A: a, B: b, C: c }).map(([name, claim]) => (
          <div key={name} className="border-rule px-5 py-3 max-desk:border-b max-desk:last:border-b-0">
            <p className="mb-1 font-semibold">{name}</p>
            <ClaimSideView side={describeSide(claim)} statement={claim.statement} />
          </div>
        ))}
      </div>
      {explanations.length === 0 ? (
        <p>
          <span>
            Nothing recorded explains it: as they were judged, the three cannot all hold. One of the
            judgements, or one of the claims, is worth another look.
          </span>
        </p>
      ) : (
        <ul aria-label="What could explain it">
          {explanations.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

function EdgeLink({ edge, link, isFirst = false }: { edge: Edge; link: Link; isFirst?: boolean }) {
  const strength = leadAssessment(link)?.strength
  return (
    <a href={`/links/${link.id}`} className="tap gap-2" {...(isFirst && { 'data-row-link': true })}>
      <b>{EDGE_WORDS[edge]}</b>
      <KindBadge badge={badgeOf(link)} />
      {strength ? (
        <span className="text-sm text-soft">{STRENGTH_WORDS[strength].label.toLowerCase()}</span>
      ) : null}
    </a>
  )
}
