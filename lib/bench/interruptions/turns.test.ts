import { expect, test } from 'vitest'
import { FORMS } from './forms'
import { KINDS } from './tally'
import { turnAt } from './turns'

const turns = (count: number, ways: number, forms: number) =>
  Array.from({ length: count }, (_, at) => turnAt(at, ways, forms))

test.each([
  [5, 10],
  [5, 6],
  [5, 4],
  [5, 11],
  [KINDS.length, FORMS.length],
])('of %i ways and %i forms each pair comes once before any comes twice', (ways, forms) => {
  const pairs = turns(ways * forms, ways, forms).map(({ way, form }) => `${way}:${form}`)
  expect(new Set(pairs).size).toBe(ways * forms)
})

test('a dozen turns meet every form there is', () => {
  const met = new Set(turns(12, KINDS.length, FORMS.length).map(({ form }) => form))
  expect(met.size).toBe(FORMS.length)
})
