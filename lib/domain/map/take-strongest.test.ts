import { expect, test } from 'vitest'
import { countLeft, takeStrongest } from './take-strongest'

const pair = (a: string, b: string) => ({ id: `${a}${b}`, a, b })

test('links are taken in their order until the map is full', () => {
  const links = [pair('a', 'b'), pair('a', 'c'), pair('d', 'e'), pair('a', 'f')]
  expect([...takeStrongest(new Set(['a']), links, 3)]).toEqual(['a', 'b', 'c'])
  expect(countLeft(new Set(['a', 'b', 'c']), links)).toBe(2)
})

test('a link that brings too many claims is passed over, and a later one that fits is taken', () => {
  const links = [pair('c', 'd'), pair('a', 'b')]
  expect([...takeStrongest(new Set(['a']), links, 2)]).toEqual(['a', 'b'])
})

test('without a claim to begin at both ends of the strongest link are taken', () => {
  expect([...takeStrongest(new Set(), [pair('x', 'y'), pair('y', 'z')], 60)]).toEqual(['x', 'y', 'z'])
  expect(countLeft(new Set(['x', 'y', 'z']), [pair('x', 'y'), pair('y', 'z')])).toBe(0)
})
