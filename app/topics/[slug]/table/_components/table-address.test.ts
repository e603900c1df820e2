import { expect, test } from 'vitest'
import { readTableAddress, tableHref } from './table-address'

test('an address reads back as what it was made of', () => {
  const asked = { columns: ['002-c05', 'a&b=c'], onlyDiffering: true, from: 40 }
  const href = tableHref('azov', asked)
  const search = new URL(href, 'http://localhost').searchParams
  expect(
    readTableAddress({
      column: search.getAll('column'),
      rows: search.get('rows') ?? undefined,
      from: search.get('from') ?? undefined,
    }),
  ).toEqual(asked)
  expect(tableHref('azov', { columns: [], onlyDiffering: false, from: 0 })).toBe('/topics/azov/table')
})

test.each([
  [{ column: 'x' }, ['x']],
  [{ column: ['x', 'x', '', 'y'] }, ['x', 'y']],
  [{}, []],
])('columns of %j', (search, columns) => {
  expect(readTableAddress(search).columns).toEqual(columns)
})

test.each(['-1', '1.5', 'many', '1e99', ''])('from=%s begins with the first article', (from) => {
  expect(readTableAddress({ from }).from).toBe(0)
})
