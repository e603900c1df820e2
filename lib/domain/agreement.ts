import { type Coincidence, nominalAlpha } from './krippendorff'
import type { Named } from './record'
import type { Verdict } from './verdict'

/**
 * How many links one analyst judged so and another so, each pair of analysts in both orders. `judges` counts all who
 * stand by an assessment of those links, `blindJudges` those of them who made it blind.
 */
export type AgreementFact = {
  one: string
  other: string
  oneSays: Verdict
  otherSays: Verdict
  /** Whether both made it blind. */
  blind: boolean
  judges: number
  blindJudges: number
  links: number
}

/** Fewer pairs judged by both than this say too little: one more could turn the figure over. */
export const ENOUGH = 10

/** Alpha, or why there is none: too few pairs, or the same verdict throughout, beside which nothing could differ. */
export type Alpha = number | 'TOO_FEW' | 'ONE_VERDICT'

export type Measured = { links: number; alpha: Alpha }

/** Two analysts; `agreed` of `all.links` have the same verdict. */
export type PairAgreement = { one: Named; other: Named; agreed: number; all: Measured; blind: Measured }

/** Agreement on verdicts, “cannot tell” being one of them: over all analysts, and for each two of them who share a link. */
export type Agreement = { all: Measured; blind: Measured; pairs: PairAgreement[] }

/**
 * Percentage agreement and Krippendorff's alpha from counted facts.
 * @param analysts who is named, in the order they are shown
 */
export function measureAgreement(facts: readonly AgreementFact[], analysts: readonly Named[]): Agreement {
  const blind = facts.filter((fact) => fact.blind)
  const pairs = analysts.flatMap((one, i) =>
    analysts.slice(i + 1).flatMap((other) => measurePair(facts, one, other)),
  )
  return {
    all: measure(facts, ({ judges }) => judges),
    blind: measure(blind, ({ blindJudges }) => blindJudges),
    pairs,
  }
}

function measurePair(facts: readonly AgreementFact[], one: Named, other: Named): PairAgreement[] {
  const theirs = facts.filter(
    (fact) =>
      (fact.one === one.id && fact.other === other.id) || (fact.one === other.id && fact.other === one.id),
  )
  if (theirs.length === 0) return []
  const agreed = theirs.filter(({ oneSays, otherSays }) => oneSays === otherSays)
  const two = () => 2
  return [
    {
      one,
      other,
      agreed: countLinks(agreed, two),
      all: measure(theirs, two),
      blind: measure(
        theirs.filter((fact) => fact.blind),
        two,
      ),
    },
  ]
}

type Judges = (fact: AgreementFact) => number

function measure(facts: readonly AgreementFact[], judges: Judges): Measured {
  const links = countLinks(facts, judges)
  if (links < ENOUGH) return { links, alpha: 'TOO_FEW' }
  const coincidences = facts.map(
    (fact): Coincidence<Verdict> => ({
      one: fact.oneSays,
      other: fact.otherSays,
      weight: fact.links / (judges(fact) - 1),
    }),
  )
  return { links, alpha: nominalAlpha(coincidences) ?? 'ONE_VERDICT' }
}

/** A link of m judges stands in the facts once for each ordered pair of them: m(m − 1) times. */
function countLinks(facts: readonly AgreementFact[], judges: Judges): number {
  const sum = facts.reduce((links, fact) => links + fact.links / (judges(fact) * (judges(fact) - 1)), 0)
  return Math.round(sum)
}
