import { describe, expect, it } from 'vitest'
import { claim, NOON, originFacts, originRef } from '@/lib/testing/domain-factories'
import type { AspectRelations } from './aspect'
import { type AssessLinkInput, assessLinkInput } from './assess-link-input'
import { checkAssessment, type FullAssessment, presetAssessment } from './check-assessment'
import { MODES } from './claim-words'
import { STRENGTHS, type Strength } from './strength'
import { VERDICTS, type Verdict } from './verdict'

const a = claim({
  id: 'a',
  origin: originRef({ id: 'one' }),
  topics: [
    { id: 't1', label: 'T1' },
    { id: 't2', label: 'T2' },
  ],
})
const b = claim({
  id: 'b',
  article: { id: 'article-2' },
  origin: originRef({ id: 'two' }),
  topics: [
    { id: 't2', label: 'T2' },
    { id: 't3', label: 'T3' },
  ],
})
const facts = { a, b, origins: originFacts() }

const typed = (overrides: Partial<AssessLinkInput> = {}) =>
  assessLinkInput.parse({
    claimId: 'a',
    otherClaimId: 'b',
    verdict: 'CORROBORATES',
    rationale: 'Because.',
    ...overrides,
  })

const full = (overrides: Partial<FullAssessment> = {}): FullAssessment => ({
  ...presetAssessment(typed(), facts),
  ...overrides,
})

describe('what an assessment starts from', () => {
  it('fills in what was not said', () => {
    expect(presetAssessment(typed(), facts)).toEqual({
      verdict: 'CORROBORATES',
      strength: 'PARTIAL',
      aspects: {},
      independence: 'LIKELY_INDEPENDENT',
      independenceBasis: 'Nothing recorded ties Label of one to Label of two.',
      confidence: 'MODERATE',
      rationale: 'Because.',
      bothHoldIf: null,
      note: null,
      tempting: null,
      presets: ['strength', 'independence', 'independenceBasis', 'confidence'],
      topics: ['t2'],
    })
  })

  it.each([['NEITHER'], ['CANNOT_TELL']] as const)('%s has neither strength nor independence', (verdict) => {
    expect(presetAssessment(typed({ verdict }), facts)).toMatchObject({
      verdict,
      strength: null,
      independence: null,
      independenceBasis: null,
      confidence: 'MODERATE',
    })
  })

  it('changes nothing that was said', () => {
    const said = {
      verdict: 'CONTRADICTS',
      strength: 'APPARENT',
      aspects: { time: 'DIFFER' },
      independence: 'SAME_ORIGIN',
      independenceBasis: 'One institution.',
      confidence: 'HIGH',
      bothHoldIf: 'two batches are meant',
      note: 'A note.',
      tempting: 'The same number.',
      topics: ['t9'],
    } as const
    expect(presetAssessment(typed({ ...said, topics: [...said.topics] }), facts)).toEqual({
      ...said,
      rationale: 'Because.',
      presets: [],
    })
  })

  it.each([
    [
      'choosing the preset value itself',
      { strength: 'PARTIAL' },
      ['independence', 'independenceBasis', 'confidence'],
    ],
    ['an independence of one’s own', { independence: 'UNKNOWN' }, ['strength', 'confidence']],
    ['a confidence', { confidence: 'MODERATE' }, ['strength', 'independence', 'independenceBasis']],
    ['a verdict without kind', { verdict: 'NEITHER' }, ['confidence']],
  ] as const)('names what it filled in: %s', (_what, said, presets) => {
    expect(presetAssessment(typed(said), facts).presets).toEqual(presets)
  })

  it('gives no preset basis to a judgement of independence that is the analyst’s own', () => {
    expect(presetAssessment(typed({ independence: 'UNKNOWN' }), facts)).toMatchObject({
      independence: 'UNKNOWN',
      independenceBasis: null,
    })
    expect(presetAssessment(typed({ independenceBasis: 'I asked them.' }), facts)).toMatchObject({
      independence: 'LIKELY_INDEPENDENT',
      independenceBasis: 'I asked them.',
    })
  })

  it('no topic at all can be chosen', () => {
    expect(presetAssessment(typed({ topics: [] }), facts).topics).toEqual([])
  })

  it.each(VERDICTS.map((verdict) => [verdict]))(
    'a verdict of %s and a rationale are enough to save',
    (verdict) => {
      expect(checkAssessment(presetAssessment(typed({ verdict }), facts), facts)).toBeNull()
    },
  )
})

describe('verdict × strength', () => {
  const ALLOWED: Record<Verdict, (Strength | null)[]> = {
    CORROBORATES: ['DIRECT', 'PARTIAL', 'BACKGROUND'],
    CONTRADICTS: ['DIRECT', 'PARTIAL', 'APPARENT'],
    NEITHER: [null],
    CANNOT_TELL: [null],
  }
  const every = VERDICTS.flatMap((verdict) =>
    [...STRENGTHS, null].map((strength) => [verdict, strength] as const),
  )
  it.each(every)('%s, %s', (verdict, strength) => {
    const refusal = checkAssessment(full({ verdict, strength, bothHoldIf: 'measured alike' }), facts)
    expect(refusal?.code).toBe(ALLOWED[verdict].includes(strength) ? undefined : 'STRENGTH_NOT_OF_VERDICT')
  })
})

describe('claims of different modes', () => {
  it.each(MODES.filter((mode) => mode !== 'QUESTION').map((mode) => [mode]))('asserted and %s', (mode) => {
    const pair = { a, b: { ...b, mode } }
    const expected = mode === 'ASSERTED' ? undefined : 'MODES_LINK_PARTIALLY'
    expect(checkAssessment(full({ strength: 'DIRECT' }), pair)?.code).toBe(expected)
    expect(checkAssessment(full({ verdict: 'CONTRADICTS', strength: 'DIRECT' }), pair)?.code).toBe(expected)
    expect(checkAssessment(full({ strength: 'PARTIAL' }), pair)).toBeNull()
    expect(checkAssessment(full({ strength: 'BACKGROUND' }), pair)).toBeNull()
  })

  it.each(VERDICTS.map((verdict) => [verdict]))('a question and %s', (verdict) => {
    const expected =
      verdict === 'CORROBORATES' || verdict === 'CONTRADICTS' ? 'QUESTION_TAKES_NO_KIND' : undefined
    const question = { ...b, mode: 'QUESTION' } as const
    const assessment = presetAssessment(typed({ verdict }), facts)
    expect(checkAssessment(assessment, { a, b: question })?.code).toBe(expected)
    expect(checkAssessment(assessment, { a: { ...a, mode: 'QUESTION' }, b })?.code).toBe(expected)
    expect(checkAssessment(assessment, { a: { ...a, mode: 'QUESTION' }, b: question })?.code).toBe(expected)
  })
})

describe('what the aspects must show', () => {
  it.each<[Verdict, Strength, AspectRelations, string | undefined]>([
    ['CORROBORATES', 'PARTIAL', { time: 'AGREE' }, undefined],
    ['CORROBORATES', 'PARTIAL', { time: 'AGREE', place: 'CONFLICT' }, undefined],
    ['CORROBORATES', 'PARTIAL', { time: 'DIFFER' }, 'CORROBORATION_NEEDS_AGREEMENT'],
    ['CORROBORATES', 'BACKGROUND', { time: 'SILENT' }, 'CORROBORATION_NEEDS_AGREEMENT'],
    ['CORROBORATES', 'DIRECT', {}, undefined],
    ['CONTRADICTS', 'PARTIAL', { time: 'CONFLICT' }, undefined],
    ['CONTRADICTS', 'DIRECT', { time: 'CONFLICT', place: 'AGREE' }, undefined],
    ['CONTRADICTS', 'PARTIAL', { time: 'DIFFER' }, 'CONTRADICTION_NEEDS_CONFLICT'],
    ['CONTRADICTS', 'DIRECT', { place: 'AGREE' }, 'CONTRADICTION_NEEDS_CONFLICT'],
    ['CONTRADICTS', 'APPARENT', { time: 'DIFFER' }, undefined],
    ['CONTRADICTS', 'PARTIAL', {}, undefined],
  ])('%s, %s, %j: %s', (verdict, strength, aspects, code) => {
    expect(checkAssessment(full({ verdict, strength, aspects, bothHoldIf: 'x' }), facts)?.code).toBe(code)
  })

  it.each([['NEITHER'], ['CANNOT_TELL']] as const)('%s asks nothing of them', (verdict) => {
    expect(checkAssessment(full({ verdict, strength: null, aspects: { time: 'DIFFER' } }), facts)).toBeNull()
  })
})

describe('refusals', () => {
  const gone = { ...b, retractedAt: NOON }
  it.each([
    ['a claim with itself', full(), { a, b: a }, { code: 'SAME_CLAIM', field: 'otherClaimId' }],
    ['a retracted claim', full(), { a, b: gone }, { code: 'CLAIM_RETRACTED' }],
    ['a retracted claim, first of the pair', full(), { a: gone, b: a }, { code: 'CLAIM_RETRACTED' }],
    [
      'apparent without “both hold if”',
      full({ verdict: 'CONTRADICTS', strength: 'APPARENT' }),
      { a, b },
      { code: 'BOTH_HOLD_IF_MISSING', field: 'bothHoldIf' },
    ],
    [
      'the first of several that apply: the claim itself',
      full({ strength: 'APPARENT' }),
      { a: gone, b: gone },
      { code: 'SAME_CLAIM', field: 'otherClaimId' },
    ],
    [
      'the first of several that apply: retracted before question',
      full(),
      { a, b: { ...gone, mode: 'QUESTION' as const } },
      { code: 'CLAIM_RETRACTED' },
    ],
    [
      'the first of several that apply: modes before aspects',
      full({ strength: 'DIRECT', aspects: { time: 'DIFFER' } }),
      { a, b: { ...b, mode: 'PLANNED' as const } },
      { code: 'MODES_LINK_PARTIALLY', field: 'strength' },
    ],
  ])('%s', (_what, assessment, pair, refusal) => {
    expect(checkAssessment(assessment, pair)).toEqual(refusal)
  })
})
