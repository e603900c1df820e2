import { describe, expect, it } from 'vitest'
import { claim, mark, originFacts, span } from '@/lib/testing/domain-factories'
import type { Certainty, Mode } from '../claim-words'
import type { Commitment } from '../framing'
import { type ClaimColumns, CORROBORATES, type LinkColumns, STRENGTH_BITS } from '../weigh/columns'
import { tieOrigins } from '../weigh/origin-ties'
import { describeHardening } from './describe-hardening'
import { findHardened } from './find-hardened'
import { findSofter, type Put, readFirmness } from './firmness'

describe('how firmly a claim is put', () => {
  it.each<[Mode, Certainty | null, Commitment | null, boolean, Put]>([
    ['ASSERTED', 'CT+', 'ENDORSES', false, { firmness: 'FIRM', polarity: '+' }],
    ['ASSERTED', 'CT+', 'NEUTRAL', true, { firmness: 'FIRM', polarity: '+' }],
    ['ASSERTED', 'CT-', null, false, { firmness: 'FIRM', polarity: '-' }],
    ['ASSERTED', 'PR+', 'ENDORSES', false, { firmness: 'HEDGED', polarity: '+' }],
    ['ASSERTED', 'PS-', null, false, { firmness: 'HEDGED', polarity: '-' }],
    ['ASSERTED', 'CT+', 'HEDGES', false, { firmness: 'HEDGED', polarity: '+' }],
    ['ASSERTED', 'CT+', 'DOUBTS', false, { firmness: 'HEDGED', polarity: '+' }],
    ['ASSERTED', 'CT+', 'ASKS', false, null],
    ['ASSERTED', null, null, true, { firmness: 'HEDGED', polarity: '+' }],
    ['ASSERTED', null, null, false, null],
    ['ASSERTED', 'Uu', 'ENDORSES', false, null],
    ['PLANNED', 'CT+', 'NEUTRAL', false, { firmness: 'PLANNED', polarity: '+' }],
    ['FORECAST', 'CT+', null, false, { firmness: 'PLANNED', polarity: '+' }],
    ['FORECAST', 'PR+', null, false, { firmness: 'HEDGED', polarity: '+' }],
    ['QUESTION', 'CT+', 'HEDGES', true, null],
    ['RECOMMENDATION', 'CT+', null, false, null],
  ])('%s, %s, %s, hedge marked: %s', (mode, certainty, commitment, isHedged, put) => {
    expect(readFirmness({ mode, certainty, commitment, isHedged })).toEqual(put)
  })

  const firm: Put = { firmness: 'FIRM', polarity: '+' }
  const hedged: Put = { firmness: 'HEDGED', polarity: '+' }
  const planned: Put = { firmness: 'PLANNED', polarity: '+' }
  it.each<[Put, Put, 'x' | 'y' | null]>([
    [hedged, firm, 'x'],
    [firm, planned, 'y'],
    [firm, firm, null],
    [hedged, planned, null],
    [hedged, { firmness: 'FIRM', polarity: '-' }, null],
    [null, firm, null],
  ])('of %o and %o the softer is %s', (x, y, softer) => {
    expect(findSofter(x, y)).toBe(softer)
  })
})

function finish<Found>(searching: Generator<unknown, Found>): Found {
  for (;;) {
    const { done, value } = searching.next()
    if (done) return value
  }
}

describe('which pairs are told to harden', () => {
  const ties = tieOrigins(
    ['a', 'b', 'c', 'd'].map((id) => ({ id, identified: true })),
    originFacts({
      members: ['a', 'b'].map((originId) => ({ clusterId: 'k', originId, certainty: 'LIKELY' })),
    }),
  )
  const PUTS: Put[] = [
    { firmness: 'HEDGED', polarity: '+' },
    { firmness: 'FIRM', polarity: '+' },
  ]
  const claims = (articles: number[], origins: number[]): ClaimColumns => ({
    source: Int32Array.from(articles),
    article: Int32Array.from(articles),
    origin: Int32Array.from(origins),
  })
  const oneLink = (strengths: number): LinkColumns => ({
    a: Int32Array.of(0),
    b: Int32Array.of(1),
    kind: Uint8Array.of(CORROBORATES),
    strengths: Uint8Array.of(strengths),
  })
  const find = (of: ClaimColumns, { strengths = STRENGTH_BITS.PARTIAL, own = -1, through = -1 } = {}) =>
    finish(
      findHardened(
        of,
        oneLink(strengths),
        ties,
        {
          put: (one) => PUTS[one] ?? null,
          isOwnVoice: (one) => one === own,
          passesThrough: (one, article) => one === 1 && article === through,
        },
        [0],
      ),
    )

  it('within an article, of one voice or in the article’s own', () => {
    expect(find(claims([1, 1], [0, 0]))).toEqual({ within: [0], along: [] })
    expect(find(claims([1, 1], [0, 1]))).toEqual({ within: [0], along: [] })
    expect(find(claims([1, 1], [0, 2]), { own: 1 })).toEqual({ within: [0], along: [] })
  })

  it('not where two others are told to differ, nor of background', () => {
    expect(find(claims([1, 1], [2, 3]))).toEqual({ within: [], along: [] })
    expect(find(claims([1, 1], [0, 0]), { strengths: STRENGTH_BITS.BACKGROUND })).toEqual({
      within: [],
      along: [],
    })
    expect(find(claims([1, 1], [-1, -1]))).toEqual({ within: [], along: [] })
  })

  it('along a chain, of origins that something ties or from article to article', () => {
    expect(find(claims([1, 2], [0, 1]))).toEqual({ within: [], along: [0] })
    expect(find(claims([1, 2], [2, 3]), { through: 1 })).toEqual({ within: [], along: [0] })
    expect(find(claims([1, 2], [2, 3]), { own: 0 })).toEqual({ within: [], along: [] })
  })
})

describe('what is said of them', () => {
  const soft = claim({
    id: 'soft',
    certainty: 'PR+',
    framing: { marks: [mark({ kind: 'HEDGE', text: 'allegedly' })] },
    spans: [span({ start: 10 })],
  })
  const firm = claim({ id: 'firm', certainty: 'CT+', spans: [span({ start: 90 })] })

  it('in one article the order of the text decides', () => {
    expect(describeHardening(firm, soft)).toMatchObject({
      first: soft,
      second: firm,
      turn: 'HARDENS',
      sentence: 'The article first puts it with a hedge (“allegedly”); further down it is put as a fact.',
    })
    const headline = { ...firm, headline: true, spans: [span({ start: 0 })] }
    expect(describeHardening(soft, headline)).toMatchObject({
      turn: 'SOFTENS',
      sentence: 'The headline puts it as a fact; further down it is put with a hedge (“allegedly”).',
    })
  })

  it('of two articles the earlier one comes first', () => {
    const earlier = claim({ ...firm, article: { id: 'x', publishedFrom: '2001-01-01' } })
    expect(describeHardening(soft, earlier)).toMatchObject({
      first: earlier,
      turn: 'SOFTENS',
      sentence:
        'The earlier article puts it as a fact; in the later one it is put with a hedge (“allegedly”).',
    })
    expect(describeHardening(firm, firm)).toBeNull()
  })
})
