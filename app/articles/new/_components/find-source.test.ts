import { expect, test } from 'vitest'
import { findSource, listAlike } from './find-source'

const named = (name: string) => ({ id: name, name, country: null, kind: null })
const SOURCES = ['Anadolu', 'El País', 'El Pais', 'Le Monde', 'Monde diplomatique', 'Коммерсантъ'].map(named)

test.each([
  ['Le Monde', 'Le Monde'],
  ['  le monde ', 'Le Monde'],
  ['коммерсантъ', 'Коммерсантъ'],
  ['El País', 'El País'],
  // Two differ from it in accents alone, so neither is taken.
  ['el pais', null],
  ['Monde', null],
  ['', null],
  ['   ', null],
])('“%s” is the source %s', (typed, name) => {
  expect(findSource(typed, SOURCES)?.name ?? null).toBe(name)
})

test('what begins with the words is offered before what holds them', () => {
  expect(listAlike('mond', SOURCES).map(({ name }) => name)).toEqual(['Monde diplomatique', 'Le Monde'])
})

test('a longer name than that of the record finds it, too', () => {
  expect(listAlike('Le Monde (Paris)', SOURCES).map(({ name }) => name)).toEqual(['Le Monde'])
})
