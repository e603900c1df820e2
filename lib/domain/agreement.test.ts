import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgreementFact, ENOUGH, measureAgreement } from './agreement'
import { listCoincidences, nominalAlpha } from './krippendorff'
import { VERDICTS, type Verdict } from './verdict'

const ANALYSTS = ['noor', 'rosa', 'sami'].map((id) => ({ id, name: id }))
type Said = { by: string; verdict: Verdict; blind: boolean }

/** What the query counts, counted here link by link. */
function countFacts(links: Said[][]): AgreementFact[] {
  return links.flatMap((said) =>
    said.flatMap((one) =>
      said.flatMap((other) =>
        one === other
          ? []
          : {
              one: one.by,
              other: other.by,
              oneSays: one.verdict,
              otherSays: other.verdict,
              blind: one.blind && other.blind,
              judges: said.length,
              blindJudges: said.filter(({ blind }) => blind).length,
              links: 1,
            },
      ),
    ),
  )
}

const said = fc.record({ verdict: fc.constantFrom(...VERDICTS), blind: fc.boolean() })
const link = fc
  .tuple(...ANALYSTS.map(({ id }) => fc.option(said.map((rest) => ({ by: id, ...rest })))))
  .map((all) => all.filter((one) => one !== null))
const links = fc.array(link, { maxLength: 60 })

describe('from counts comes what comes from the judgements one by one', () => {
  test('over all analysts, all judgements and blind ones', () => {
    fc.assert(
      fc.property(links, (judged) => {
        const { all, blind } = measureAgreement(countFacts(judged), ANALYSTS)
        for (const [measured, units] of [
          [all, judged],
          [blind, judged.map((one) => one.filter((each) => each.blind))],
        ] as const) {
          const paired = units.filter((unit) => unit.length > 1)
          expect(measured.links).toBe(paired.length)
          const alpha = nominalAlpha(
            listCoincidences(paired.map((unit) => unit.map(({ verdict }) => verdict))),
          )
          if (paired.length < ENOUGH) expect(measured.alpha).toBe('TOO_FEW')
          else if (alpha === null) expect(measured.alpha).toBe('ONE_VERDICT')
          else expect(measured.alpha).toBeCloseTo(alpha, 9)
        }
      }),
    )
  })

  test('for two analysts, whoever else judged the same links', () => {
    fc.assert(
      fc.property(links, (judged) => {
        const { pairs } = measureAgreement(countFacts(judged), ANALYSTS)
        const both = judged
          .map((unit) => unit.filter(({ by }) => by !== 'sami'))
          .filter((unit) => unit.length === 2)
        const pair = pairs.find(({ one, other }) => one.id === 'noor' && other.id === 'rosa')
        expect(pair?.all.links ?? 0).toBe(both.length)
        expect(pair?.agreed ?? 0).toBe(both.filter(([x, y]) => x?.verdict === y?.verdict).length)
        expect(pair?.blind.links ?? 0).toBe(both.filter((unit) => unit.every(({ blind }) => blind)).length)
      }),
    )
  })
})

const judgedBy = (by: string, verdict: Verdict, blind = false) => ({ by, verdict, blind })

test('analysts who share no link are no pair', () => {
  const facts = countFacts([[judgedBy('noor', 'NEITHER')], [judgedBy('rosa', 'NEITHER')]])
  expect(measureAgreement(facts, ANALYSTS)).toEqual({
    all: { links: 0, alpha: 'TOO_FEW' },
    blind: { links: 0, alpha: 'TOO_FEW' },
    pairs: [],
  })
})

test('the same verdict throughout says nothing of agreement beyond chance', () => {
  const same = Array.from({ length: ENOUGH }, () => [
    judgedBy('noor', 'NEITHER'),
    judgedBy('rosa', 'NEITHER'),
  ])
  const [pair] = measureAgreement(countFacts(same), ANALYSTS).pairs
  expect(pair).toMatchObject({ agreed: ENOUGH, all: { links: ENOUGH, alpha: 'ONE_VERDICT' } })
})
