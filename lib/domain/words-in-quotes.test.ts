import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim, span } from '@/lib/testing/domain-factories'
import { listNotInQuotes } from './words-in-quotes'

const quoted = (quotes: string[], said: Parameters<typeof claim>[0] = {}) =>
  claim({ spans: quotes.map((quote) => span({ quote })), ...said })
const quantity = (text: string) => ({ text, value: null, unit: null, qualifier: null, scope: null })

describe('words recorded of a claim that stand in none of its quotes', () => {
  test('are told of quantities, time, places and actors, each once, as recorded', () => {
    const recorded = quoted(['in January 80 militants were recruited in Syria', 'and left for Russia'], {
      quantities: [quantity('60'), quantity('80'), quantity('60')],
      time: { expression: 'last month' },
      places: ['Syria', 'Russia', 'El Tanf'],
      actors: ['militants', 'The SVR (implied)'],
    })
    expect(listNotInQuotes(recorded)).toEqual(['60', 'last month', 'El Tanf', 'The SVR (implied)'])
  })

  test.each([
    ['60', 'some 160 men', false],
    ['60', 'some 600 men', false],
    ['60', '60,000 men', false],
    ['60', '60 000 men', false],
    ['60', '2.60 million', false],
    ['60', 'no more than 60.', true],
    ['60', 'of 1,060; 60, he said', true],
    ['60', '60 2016', true],
    ['60', 'of 60 000x', true],
    ['sixty', 'Sixty men', true],
    ['sixty', 'sixtyfold', false],
    ['al-Tanf', 'the base at al-Tanf,', true],
    ['al-Tanf', 'the base at El Tanf', false],
    ['“brothers”', 'our «Brothers»', true],
    ['last  month', 'last\nmonth', true],
    ['Syria (implied)', 'in Syria', true],
    ['中国', '他在中国说', true],
    ['café', 'the café', true],
    ['(implied)', 'nothing', true],
  ])('%j against %j', (recorded, quote, stands) => {
    expect(listNotInQuotes(quoted([quote], { places: [recorded] }))).toEqual(stands ? [] : [recorded])
  })

  test('what is copied from a quote between spaces always stands in it', () => {
    const word = fc.stringMatching(/^[a-zа-я0-9]{1,6}$/)
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        word,
        fc.array(word, { maxLength: 4 }),
        (before, one, after) => {
          // A figure beside a figure may be a group of one.
          fc.pre(!/\d$/.test(one) || !/^\d{3}$/.test(after[0] ?? ''))
          const quote = [...before, one, ...after].join(' ')
          expect(listNotInQuotes(quoted([quote], { actors: [one] }))).toEqual([])
        },
      ),
    )
  })
})
