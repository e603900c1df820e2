import { describe, expect, test } from 'vitest'
import { KEY_SCOPES, KEYS, type KeyId } from './key-map'
import { groupKeys, innermostFirst } from './key-order'

/** Parts of a page by their place in it: “desk/form” lies in “desk”. */
const part = (place: string) => ({
  place,
  contains: (other: { place: string }) => other.place === place || other.place.startsWith(`${place}/`),
})

describe('who is asked first about a key', () => {
  test.each([
    [
      [null, part('desk'), part('desk/form')],
      ['desk/form', 'desk', 'page'],
    ],
    [
      [part('desk/form'), null, part('list'), part('desk')],
      ['desk/form', 'list', 'desk', 'page'],
    ],
    [
      [null, null],
      ['page', 'page'],
    ],
    [
      [part('a'), part('a')],
      ['a', 'a'],
    ],
  ])('%#: the innermost', (roots, expected) => {
    const ordered = innermostFirst(roots.map((root) => ({ root })))
    expect(ordered.map(({ root }) => root?.place ?? 'page')).toEqual(expected)
  })
})

describe('the keys of a page as they are shown', () => {
  const bound = (root: string | null, ...ids: KeyId[]) => ({ root, ids })
  const page = [
    bound(null, 'keys.show'),
    bound('list', 'list.next', 'list.before'),
    bound('desk', 'queue.skip'),
  ]

  test('those in force stand first, then what acts anyway, then the rest of the page', () => {
    const groups = groupKeys(page, (root) => root === null || root === 'desk')
    expect(groups.map(({ scope, inForce }) => [scope, inForce])).toEqual([
      ['queue', true],
      ['everywhere', true],
      ['list', false],
    ])
  })

  test('a scope is shown whole; of what acts everywhere only what is bound', () => {
    const groups = groupKeys(page, () => true)
    const told = groups.map(({ scope, keys }) => [scope, keys.length])
    expect(Object.fromEntries(told)).toMatchObject({
      everywhere: 1,
      list: KEYS.filter(({ scope }) => scope === 'list').length,
      queue: KEYS.filter(({ scope }) => scope === 'queue').length,
    })
  })

  test('what is not on the page is not shown', () => {
    expect(groupKeys([], () => true)).toEqual([])
  })
})

describe('the map', () => {
  test('each key has an id of its own and says what it does', () => {
    expect(new Set(KEYS.map(({ id }) => id)).size).toBe(KEYS.length)
    for (const { does } of KEYS) expect(does).toMatch(/^\p{Ll}.*[^.]$/u)
  })

  test.each(Object.keys(KEY_SCOPES))('in one scope a key does one thing: %s', (scope) => {
    const presses = KEYS.filter((key) => key.scope === scope).map(({ press }) => press)
    expect(new Set(presses).size).toBe(presses.length)
  })

  test('no key is one that browsers keep for themselves', () => {
    const theirs = [
      'Ctrl+t',
      'Ctrl+w',
      'Ctrl+n',
      'Ctrl+r',
      'Ctrl+l',
      'Ctrl+f',
      'Ctrl+p',
      'Ctrl+s',
      'Tab',
      ' ',
      '/',
      "'",
    ]
    expect(KEYS.filter(({ press }) => theirs.includes(press))).toEqual([])
  })
})
