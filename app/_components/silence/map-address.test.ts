import { expect, test } from 'vitest'
import { mapHref, readMapAddress } from './map-address'

test.each([
  ['', { order: 'published' }],
  ['?topic=azov&claim=004-c05', { order: 'published', topic: 'azov', claim: '004-c05' }],
  ['?source=Riddle&order=source&after=001', { order: 'source', source: 'Riddle', after: '001' }],
  ['?article=001&topicsAfter=azov', { order: 'published', article: '001', topicsAfter: 'azov' }],
])('%s is read and written', (query, asked) => {
  const read = readMapAddress(Object.fromEntries(new URLSearchParams(query)))
  expect(JSON.parse(JSON.stringify(read))).toEqual(asked)
  expect(readMapAddress(Object.fromEntries(new URL(mapHref(read), 'http://x').searchParams))).toEqual(read)
})

test('what cannot be an id, and an unknown order, are left out', () => {
  const read = readMapAddress({ claim: "x'y", after: ['', 'b'], order: 'random', topic: '  ' })
  expect(mapHref(read)).toBe('/silence')
})
