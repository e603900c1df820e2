import { expect, test } from 'vitest'
import { mapHref, readMapAddress } from './map-address'

test.each([
  ['', { steps: 1, origins: false, claim: null }],
  ['?steps=2&origins=1&claim=004-c05', { steps: 2, origins: true, claim: '004-c05' }],
])('“%s” is read and written the same', (query, address) => {
  expect(readMapAddress(Object.fromEntries(new URLSearchParams(query)))).toEqual(address)
  expect(mapHref('/claims/a/map', address)).toBe(`/claims/a/map${query}`)
})

test.each(['0', '3', '1.5', 'many', '-1', '1e9'])('steps=%s is one step', (steps) => {
  expect(readMapAddress({ steps }).steps).toBe(1)
})

test('of a name that is repeated the first value counts', () => {
  expect(readMapAddress({ claim: ['a', 'b'], origins: 'yes' })).toEqual({
    steps: 1,
    origins: false,
    claim: 'a',
  })
})
