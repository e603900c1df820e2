import type { ProposableField } from '@/lib/domain/claim-field'
import { isProposed } from '@/lib/domain/proposed-values'
import { type QuantityScale, scaleQuantities } from '@/lib/domain/quantity-scale'
import type { Claim } from '@/lib/domain/record'
import { scaleTimes, type TimeScale } from '@/lib/domain/time-scale'
import { describeEdtf } from '@/lib/format/edtf-words'
import { describeQuantity } from '@/lib/format/quantity-words'
import { ScaleFigure } from './scale-figure'

const TIME_RELATIONS: Record<TimeScale['relation'], string> = {
  SAME: 'The same days.',
  OVERLAP: 'They have days in common.',
  APART: 'No day in common.',
  APART_SOFT: 'No day in common as they are dated, and not every date is certain.',
}
const QUANTITY_RELATIONS = {
  SAME: 'The same figure.',
  FITS: 'One value can fit both.',
  APART: 'No value fits both.',
}

/** When it was and how many there were, of both claims on one scale, where both say so; nothing where they do not. */
export function PairScales({ sides }: { sides: [Claim, Claim] }) {
  const [a, b] = sides
  const times = scaleTimes(a.time, b.time)
  const quantities = scaleQuantities(a.quantities, b.quantities)
  if (!times && quantities.length === 0) return null
  return (
    <div className="mt-5 grid gap-y-5">
      {times && (
        <ScaleFigure
          title="When, on one scale."
          says={TIME_RELATIONS[times.relation]}
          lanes={[
            laneOf(a, describeEdtf(a.time.edtf ?? ''), 'time'),
            laneOf(b, describeEdtf(b.time.edtf ?? ''), 'time'),
          ]}
          marks={times.marks}
          ticks={times.ticks.map(({ at, edtf }) => ({ at, label: describeEdtf(edtf) }))}
        />
      )}
      {quantities.map((pair) => (
        <Quantities key={pair.quantities.map(describeQuantity).join()} pair={pair} sides={sides} />
      ))}
    </div>
  )
}

type QuantitiesProps = { pair: QuantityScale; sides: [Claim, Claim] }

function Quantities({ pair: { quantities, scale, relation, oneScope }, sides: [a, b] }: QuantitiesProps) {
  const [x, y] = quantities
  if (!scale || !relation)
    return (
      <p className="max-w-prose text-sm text-soft">
        <b className="font-semibold text-ink">How many, not on one scale.</b> They count different things:{' '}
        {describeQuantity(x)}, and {describeQuantity(y)}.
      </p>
    )
  return (
    <ScaleFigure
      title="How many, on one scale."
      says={`${QUANTITY_RELATIONS[relation]}${oneScope ? ' Only one says within what it counts.' : ''}`}
      lanes={[laneOf(a, describeQuantity(x), 'quantities'), laneOf(b, describeQuantity(y), 'quantities')]}
      marks={scale.marks}
      ticks={scale.ticks.map(({ at, value }) => ({ at, label: value.toLocaleString('en') }))}
    />
  )
}

function laneOf(claim: Claim, words: string, field: ProposableField) {
  const value = isProposed(claim, field) ? (
    <span className="unconfirmed">
      {words}
      <span className="sr-only"> (proposed, not confirmed)</span>
    </span>
  ) : (
    words
  )
  return { key: claim.id, name: `${claim.article.source.name}, ${claim.id}`, value }
}
