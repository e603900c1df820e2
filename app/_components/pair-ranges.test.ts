import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/domain/record'
import { claim, mark, span } from '@/lib/testing/domain-factories'
import { pairRanges } from './pair-ranges'

const ALIASES = [
  { entityId: 'is', alias: 'IS' },
  { entityId: 'is', alias: 'Daesh' },
]

const quoting = (quote: string, overrides: Parameters<typeof claim>[0] = {}) =>
  claim({ spans: [span({ quote })], ...overrides })

const read = (claims: [Claim, Claim], ...rest: [Parameters<typeof pairRanges>[1], typeof ALIASES?]) => {
  const marked = pairRanges(claims, ...rest)
  return marked.sides.map((ranges, i) =>
    ranges.map(({ start, end, tone, code }) =>
      [claims[i === 0 ? 0 : 1].spans[0]?.quote.slice(start, end), tone, code].filter(Boolean).join(' '),
    ),
  )
}

describe('what is marked in the quotes of a pair', () => {
  const pair: [Claim, Claim] = [
    quoting('IS moved 60 fighters to the northern base in June', { time: { expression: '“in June”' } }),
    quoting('Daesh moved 60 fighters to the northern base in late July', {
      time: { expression: '“in late July”' },
    }),
  ]

  test('words that differ, but for those that an aspect marks', () => {
    expect(read(pair, {})).toEqual([
      ['IS other', 'June other'],
      ['Daesh other', 'late July other'],
    ])
    expect(read(pair, { time: 'DIFFER' })).toEqual([
      ['IS other', 'in June differ Ti'],
      ['Daesh other', 'in late July differ Ti'],
    ])
  })

  test('names of one entity, which are then no other words', () => {
    expect(read(pair, { time: 'DIFFER' }, ALIASES)[0]).toEqual(['IS tie 1', 'in June differ Ti'])
    expect(pairRanges(pair, {}, ALIASES).ties).toMatchObject([
      { number: '1', words: '“IS” and “Daesh” name the same' },
    ])
  })

  test('a name that an aspect marks keeps that mark, with the number of the tie', () => {
    const [left, right] = [
      quoting('IS fell', { framing: { marks: [mark({ kind: 'NAME', text: 'IS', start: 0 })] } }),
      quoting('then Daesh went'),
    ]
    expect(read([left, right], { naming: 'DIFFER' }, ALIASES)).toEqual([['IS differ Na 1'], ['Daesh tie 1']])
  })

  test('quotes in two languages: why their words are not compared', () => {
    const marked = pairRanges(
      [quoting('They left'), quoting('Они ушли', { article: { language: 'ru' } })],
      {},
    )
    expect(marked).toMatchObject({
      sides: [[], []],
      apart: 'One quote is in English, the other in Russian: their words are not compared.',
    })
    expect(pairRanges(pair, {}).apart).toBeNull()
  })
})
