import { expect, test } from 'vitest'
import { foldName } from './fold-name'

test.each([
  ['El País', 'el pais'],
  ['  Коммерсантъ ', 'коммерсантъ'],
  ['Al-Tanf\u00a0 recruitment', 'al-tanf recruitment'],
  ['ﬁres', 'FIRES'],
])('“%s” and “%s” are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test('signs and order count', () => {
  expect(foldName('Sochi: era exits')).not.toBe(foldName('Sochi-era exits'))
})
