import { expect, test } from 'vitest'
import { readNarrowing, searchHref } from './search-narrowing'

test.each([
  [{}, {}],
  [{ source: 's' }, { source: 's' }],
  [
    { publishedFrom: '2016', publishedTo: '2016-05' },
    { publishedFrom: '2016', publishedTo: '2016-05' },
  ],
  [
    { publishedFrom: '2018', publishedTo: '2016-05-03' },
    { publishedFrom: '2016-05-03', publishedTo: '2018' },
  ],
  [{ publishedFrom: 'May', publishedTo: '2016' }, { publishedTo: '2016' }],
])('%j narrows to %j', (asked, narrowing) => {
  expect(readNarrowing(asked).narrowing).toEqual(narrowing)
})

test('a date that is none is named and narrows nothing', () => {
  expect(readNarrowing({ publishedFrom: '2016-13', publishedTo: 'now' }).unread).toEqual([
    { name: 'publishedFrom', value: '2016-13' },
    { name: 'publishedTo', value: 'now' },
  ])
})

test('its address says all of it, whatever was typed', () => {
  const address = new URL(searchHref('AT&T "x y" -z', { source: 'a&b', publishedTo: '2016' }), 'http://x')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    q: 'AT&T "x y" -z',
    source: 'a&b',
    publishedTo: '2016',
  })
})
