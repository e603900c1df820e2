import { expect, test } from 'vitest'
import { fitOf, pickFitting, wordsOf } from './found-record'

test.each([
  ['al-Tanf recruitment', 'tanf', 1],
  ['al-Tanf recruitment', 'al tan', 2],
  ['al-Tanf recruitment', 'recruitment al', 1],
  ['al-Tanf recruitment', 'anf', 0],
  ['Édition spéciale', 'edition', 2],
  ['Kovač’s statement', 'kovac', 2],
  ['Кто помогает', 'кто', 2],
  ['anything', '', 0],
  ['anything', '---', 0],
] as const)('“%s” and “%s”: %i', (name, typed, fit) => {
  expect(fitOf(name, wordsOf(typed))).toBe(fit)
})

test('what begins with the words comes first, else the order stays', () => {
  const names = ['New topics', 'Topics', 'Other', 'Old topics', 'Topic of old']
  expect(pickFitting(names, (name) => name, wordsOf('topic'), 3)).toEqual([
    'Topics',
    'Topic of old',
    'New topics',
  ])
})
