import { expect, test } from 'vitest'
import { consistencyHref, readConsistency } from './consistency-address'

test('what is asked for is read back as it was written', () => {
  const said = readConsistency({ also: ['background', 'PARTIAL', 'nonsense'], show: 'chain', page: '2' })
  expect(said).toEqual({ also: ['PARTIAL', 'BACKGROUND'], list: 'chain', page: 2 })
  expect(consistencyHref('/consistency', said, { page: 2 })).toBe(
    '/consistency?also=PARTIAL&also=BACKGROUND&show=chain&page=2',
  )
})

test('another list begins at its first page, and nothing asked for is direct links alone', () => {
  const said = readConsistency({ page: '7', show: 'nothing of the kind' })
  expect(said).toEqual({ also: [], list: 'triples', page: 7 })
  expect(consistencyHref('/topics/t/consistency', said, { list: 'hardening' })).toBe(
    '/topics/t/consistency?show=hardening',
  )
})
