import { expect, test } from 'vitest'
import { readTableAddress, tableHref } from './table-address'

test('an address reads back as what it was made of', () => {
  const asked = {
    columns: ['002-c05', 'a&b=c'],
    onlyDiffering: true,
    after: { publishedFrom: '2016-05-15', id: 'a~b' },
  }
  const href = tableHref('azov', asked)
  const search = new URL(href, 'http://localhost').searchParams
  expect(
    readTableAddress({
      column: search.getAll('column'),
      rows: search.get('rows') ?? undefined,
      after: search.get('after') ?? undefined,
    }),
  ).toEqual(asked)
  expect(tableHref('azov', { columns: [], onlyDiffering: false, after: null })).toBe('/topics/azov/table')
})

test.each([
  [{ column: 'x' }, ['x']],
  [{ column: ['x', 'x', '', 'y'] }, ['x', 'y']],
  [{}, []],
])('columns of %j', (search, columns) => {
  expect(readTableAddress(search).columns).toEqual(columns)
})

test.each(['2016', '~x', '2016~', ''])('after=%s begins with the first article', (after) => {
  expect(readTableAddress({ after }).after).toBeNull()
})
