import { expect, test } from 'vitest'
import { FACET_NAMES } from '@/lib/domain/link-facets'
import { CHOICE_WORDS, listChoices, VALUE_WORDS } from './choice-words'

const NOTHING = { topic: [], source: [], pair: [], article: [], entity: [], analyst: [] }

test('every choice is told in words, in one order, with why it finds nothing', () => {
  const chosen = {
    ...NOTHING,
    topic: [{ id: 'azov', label: 'Azov' }],
    pair: [
      {
        id: 'a~b',
        sources: [
          { id: 'a', name: 'Riddle' },
          { id: 'b', name: 'SANA' },
        ] as [{ id: string; name: string }, { id: string; name: string }],
      },
    ],
  }
  const choices = listChoices(
    {
      q: 'tanf',
      conflict: ['place'],
      state: ['DISPUTED'],
      topic: ['azov', 'gone'],
      pair: ['a~b'],
      eventFrom: '2016',
    },
    chosen,
    [{ name: 'strength', value: 'HUGE' }],
  )
  expect(choices.map(({ name, label, unknown }) => [CHOICE_WORDS[name], label, unknown])).toEqual([
    ['Topic', 'Azov', undefined],
    ['Topic', 'gone', 'not in the record'],
    ['Between', 'Riddle and SANA', undefined],
    ['Text', '“tanf”', undefined],
    ['Conflict on', 'place', undefined],
    ['Strength', 'HUGE', 'not known, so it narrows nothing'],
    ['State', 'disputed', undefined],
    ['Events from', '2016', undefined],
  ])
})

test('each value of a closed list has its words', () => {
  const records = ['topic', 'source', 'pair', 'article', 'entity', 'analyst']
  for (const name of FACET_NAMES.filter((one) => !records.includes(one)))
    expect(Object.keys(VALUE_WORDS[name] ?? {}).length, name).toBeGreaterThan(0)
})
