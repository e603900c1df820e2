import { describe, expect, test } from 'vitest'
import { readWeigh, toggleTaken, weighHref } from './weigh-address'

const EMPTY = readWeigh({})

describe('what is weighed stands in the address', () => {
  test('an empty one takes nothing away', () => {
    expect(EMPTY).toEqual({
      source: [],
      origin: [],
      cluster: [],
      likely: false,
      list: null,
      page: 1,
      q: '',
      topic: null,
    })
    expect(weighHref(EMPTY)).toBe('/weigh')
  })

  test('it is read back as it was written', () => {
    const said = readWeigh({
      source: ['a', 'b'],
      origin: 'x',
      likely: 'yes',
      show: 'dissolved',
      page: '3',
      topic: 't',
    })
    const written = new URL(weighHref(said, { page: said.page }), 'http://x')
    const search = Object.fromEntries(
      [...written.searchParams.keys()].map((k) => [k, written.searchParams.getAll(k)]),
    )
    expect(readWeigh(search)).toEqual(said)
  })

  test('what nobody could mean is left out', () => {
    expect(readWeigh({ show: 'everything', page: '-1', likely: 'perhaps', source: ['', 'a', 'a'] })).toEqual({
      ...EMPTY,
      source: ['a'],
    })
  })

  test('taking away and putting back begin at the first page', () => {
    const said = { ...EMPTY, origin: ['x'], page: 4, q: 'words' }
    expect(toggleTaken(said, 'source', 's')).toBe('/weigh?source=s&origin=x')
    expect(toggleTaken(said, 'origin', 'x')).toBe('/weigh')
  })
})
