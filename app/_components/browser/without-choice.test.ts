import { expect, test } from 'vitest'
import { listWithout } from './without-choice'

const value = (value: string, count: number) => ({ value, label: value, count })

test('what would give links when it is taken away is named, the most first', () => {
  const facets = {
    topic: [value('azov', 0), value('sochi', 3)],
    source: [value('riddle', 0)],
    strength: [value('DIRECT', 0), value('PARTIAL', 1_001)],
    agree: [value('place', 4)],
  }
  expect(listWithout(facets, ['topic', 'source', 'strength', 'agree', 'q'])).toEqual([
    { name: 'strength', count: 1_001 },
    { name: 'topic', count: 3 },
  ])
  expect(listWithout(facets, ['source'])).toEqual([])
})
