import { describe, expect, test } from 'vitest'
import { compareTexts } from './difference'
import { followBlocks } from './moved-along'

const FIRST = 'The ministry denies that anybody crossed the border at night.'
const SECOND = 'Residents spoke of trucks and of shooting that lasted until dawn.'
const THIRD = 'A reporter counted forty graves behind the school on Tuesday.'
const OLD = [FIRST, SECOND, THIRD].join('\n\n')

/** Whether quotes that stand once in both texts only moved along. */
function movedAlong(newer: string, ...quotes: string[]): boolean {
  const spans = quotes.map((quote) => ({ start: OLD.indexOf(quote) }))
  const found = quotes.map((quote) => {
    const start = newer.indexOf(quote)
    return { start, end: start + quote.length, quote }
  })
  return followBlocks(compareTexts(OLD, newer))(spans, found)
}

describe('a quote found elsewhere', () => {
  test.each([
    ['where a paragraph was put before it', `An earlier paragraph.\n\n${OLD}`, true],
    ['where the paragraph before it was changed', OLD.replace('denies', 'denied again on Monday'), true],
    ['where the paragraph before it is gone', OLD.replace(`${FIRST}\n\n`, ''), true],
    ['where its own paragraph was changed before it', OLD.replace('Residents', 'Many residents there'), true],
    ['in another paragraph', `${FIRST} shooting that lasted\n\nResidents spoke.\n\n${THIRD}`, false],
  ])('%s', (_, newer, along) => {
    expect(movedAlong(newer, 'shooting that lasted')).toBe(along)
  })

  test('of a paragraph that others changed places with has not moved along', () => {
    const newer = [SECOND, THIRD, FIRST].join('\n\n')
    expect([movedAlong(newer, 'the border'), movedAlong(newer, 'trucks')]).toEqual([false, true])
  })

  test('moved along only with all quotes of its claim', () => {
    const newer = [SECOND, FIRST, THIRD].join('\n\n')
    const one = [movedAlong(newer, 'the border'), movedAlong(newer, 'trucks')]
    expect(one).toContain(false)
    expect(movedAlong(newer, 'the border', 'trucks')).toBe(false)
  })

  test('without a place has not moved along', () => {
    expect(followBlocks(compareTexts(OLD, OLD))([{ start: 0 }], [null])).toBe(false)
  })
})
