import { expect, test } from 'vitest'
import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import { asInput, confirm, readFigure, settle, startClaim, takeProposals } from './typed-claim'

const start = {
  ...startClaim('v1'),
  id: 'abc',
  spans: [{ start: 4, end: 9, quote: 'words' }],
}
const proposal: ClaimProposal = {
  mode: { value: 'PLANNED', by: 'tense', why: 'It says “will”.' },
  speaker: { value: 'the minister', by: 'attribution', why: '“the minister said” stands before it.' },
  quantities: {
    value: [{ text: 'about 60', value: 60, unit: null, qualifier: 'about', scope: null }],
    by: 'figures',
    why: 'A figure stands in the quote.',
  },
}

test('a proposal fills what is untouched and never what was typed', () => {
  const typed = { ...start, ...settle(start, 'speaker', 'a colonel') }
  const filled = { ...typed, ...takeProposals(typed, proposal) }
  expect(filled).toMatchObject({ mode: 'PLANNED', speaker: 'a colonel' })
  expect(filled.quantities).toEqual([
    { text: 'about 60', value: '60', unit: '', qualifier: 'about', scope: '' },
  ])
  expect(filled.proposed.map(({ field }) => field)).toEqual(['mode', 'quantities'])
})

test('a field that was emptied by hand stays empty', () => {
  const typed = { ...start, ...settle(start, 'quantities', []) }
  expect(takeProposals(typed, proposal)).not.toHaveProperty('quantities')
})

test('what only an earlier quote had proposed goes with that quote', () => {
  const filled = { ...start, ...takeProposals(start, proposal) }
  const again = { ...filled, ...takeProposals(filled, {}) }
  expect(again).toMatchObject({ mode: 'ASSERTED', speaker: '', quantities: [], proposed: [] })
})

test('what is confirmed is sent as the analyst’s, the rest as proposed', () => {
  const filled = { ...start, ...takeProposals(start, proposal) }
  const sent = asInput({ ...filled, ...confirm(filled, ['speaker']) }, null)
  expect(sent.proposed.map(({ field }) => field)).toEqual(['mode', 'quantities'])
  expect(sent.quantities[0]?.value).toBe(60)
})

test('a mode nobody looked at is told as preset; one that was chosen is not', () => {
  expect(asInput(start, null).proposed).toMatchObject([{ field: 'mode', by: 'preset' }])
  expect(asInput({ ...start, ...settle(start, 'mode', 'ASSERTED') }, null).proposed).toEqual([])
})

test.each([
  ['', null],
  ['60', 60],
  ['-0.5', -0.5],
  ['1 200', 1200],
  ['10\u202f000', 10_000],
  ['sixty', Number.NaN],
  ['1,200', Number.NaN],
  ['1e5', Number.NaN],
])('the figure “%s” is %s', (typed, figure) => {
  expect(readFigure(typed)).toBe(figure)
})
