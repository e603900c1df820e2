import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Alias } from './same-words'
import { tieNames } from './tie-names'

const ALIASES: Alias[] = [
  ...['Daesh', 'IS', 'ISIS', 'Islamic State', 'Islamic State (ISIS)', '‘Islamic’ State'].map((alias) => ({
    entityId: 'is',
    alias,
  })),
  ...['Moscow', 'Russia', 'the Kremlin'].map((alias) => ({ entityId: 'russia', alias })),
  ...['Moscow', 'SVR'].map((alias) => ({ entityId: 'svr', alias })),
  ...['the US', 'Washington', 'the United States'].map((alias) => ({ entityId: 'us', alias })),
]

const read = (a: string, b: string) =>
  tieNames(a, b, ALIASES).map(
    ({ sides: [x, y], certain }) =>
      `${a.slice(x.start, x.end)} = ${b.slice(y.start, y.end)}${certain ? '' : '?'}`,
  )

describe('names of one entity that two quotes use', () => {
  test.each([
    ['other names, each by its first place', 'IS grew, and IS fell', 'soon Daesh will go', ['IS = Daesh']],
    [
      'the longest name that stands there',
      'Daesh fell',
      'the Islamic State (ISIS) group',
      ['Daesh = Islamic State (ISIS)'],
    ],
    ['a name with other quotation marks', "the 'Islamic' State", 'Daesh', ["Islamic' State = Daesh"]],
    [
      'several, in the order of the first quote',
      'Washington arms ISIS',
      'Daesh and the United States',
      ['Washington = United States', 'ISIS = Daesh'],
    ],
    [
      'with or without “the”, whatever its case',
      'US forces',
      'the UNITED STATES left',
      ['US = UNITED STATES'],
    ],
    ['a name that may stand for either', 'Moscow claims', 'the SVR said', ['Moscow = SVR?']],
    ['not what both call alike', 'Daesh, or IS', 'Daesh', []],
    ['not small words that look like a name', 'this is it', 'Daesh', []],
    ['not parts of words', 'ISIS', 'Moscow’s Daeshgrad', []],
    ['not what only one names', 'Daesh', 'nobody', []],
  ])('%s', (_name, a, b, expected) => {
    expect(read(a, b)).toEqual(expected)
  })

  test('whatever the texts, places lie in them, each tied once', () => {
    const text = fc
      .array(
        fc.constantFrom('IS', 'ISIS', 'Islamic State', 'Moscow', 'SVR', 'Russia', 'US', 'the', '“', 'İ'),
        { maxLength: 12 },
      )
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const ties = tieNames(a, b, ALIASES)
        for (const side of [0, 1] as const) {
          const places = ties.map(({ sides }) => sides[side]).sort((x, y) => x.start - y.start)
          let at = 0
          for (const { start, end } of places) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeLessThanOrEqual((side === 0 ? a : b).length)
            at = end
          }
        }
      }),
    )
  })
})
