import { describe, expect, it } from 'vitest'
import { compareNames, foldWords, stripRemark } from './same-words'

describe('folding a recorded value', () => {
  it.each([
    ['United States (implied)', 'united states'],
    ['the United States', 'united states'],
    ['‘Islamic’ State', 'islamic state'],
    ['so called “caliphate”', 'so called caliphate'],
    ['al\u00a0Hol', 'al hol'],
    ['(implied)', '(implied)'],
    ['', ''],
  ])('%s: %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded)
  })

  it('cuts a remark and keeps the rest as printed', () => {
    expect(stripRemark('Northeastern Syria (prisons)')).toBe('Northeastern Syria')
  })
})

describe('two names', () => {
  const same = compareNames([
    { entityId: 'is', alias: 'ISIS' },
    { entityId: 'is', alias: 'Daesh' },
    { entityId: 'svr', alias: 'SVR' },
    { entityId: 'svr', alias: 'Moscow' },
    { entityId: 'ru', alias: 'Moscow' },
    { entityId: 'ru', alias: 'the Kremlin' },
  ])
  it.each([
    ['ISIS', 'isis', true],
    ['ISIS', 'Daesh', true],
    ['Moscow', 'SVR', true],
    ['Moscow', 'Kremlin', true],
    ['SVR', 'the Kremlin', false],
    ['ISIS', 'Taliban', false],
    ['Taliban', 'the Taliban', true],
  ])('%s and %s', (x, y, expected) => {
    expect(same(x, y)).toBe(expected)
    expect(same(y, x)).toBe(expected)
  })
})
