import { describe, expect, test } from 'vitest'
import { orderValues } from './order-values'

const named = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }))
const NOTHING = { listed: [], all: true, counted: null, found: [], typed: '' }
const labels = (known: Partial<typeof NOTHING | Parameters<typeof orderValues>[0]>) =>
  orderValues({ ...NOTHING, ...known }).map(({ label, count }) => `${label} ${count}`)
const COUNTED = [
  { value: 'syria', label: 'Syria', count: 9 },
  { value: 'azov', label: 'Azov', count: 2 },
]

describe('the values of a name', () => {
  test('a few stand as they are listed; their counts come later and move nothing', () => {
    const listed = named('Azov', 'Sochi', 'Syria')
    expect(labels({ listed })).toEqual(['Azov null', 'Sochi null', 'Syria null'])
    expect(labels({ listed, counted: COUNTED })).toEqual(['Azov 2', 'Sochi 0', 'Syria 9'])
  })

  test('of many the most frequent stand first, what is chosen among them, each once', () => {
    const listed = named('Sochi', 'Azov')
    expect(labels({ listed, all: false, counted: COUNTED })).toEqual(['Syria 9', 'Azov 2', 'Sochi null'])
  })

  test('of many what was chosen when the page came stands first', () => {
    const listed = named('Sochi', 'Azov')
    const pinned = ['azov']
    expect(labels({ listed, all: false, counted: COUNTED, pinned })).toEqual([
      'Azov 2',
      'Syria 9',
      'Sochi null',
    ])
  })

  test('of many that are all listed the rest hold nothing', () => {
    const listed = named(...Array.from({ length: 20 }, (_, at) => `Topic ${at}`), 'Azov')
    expect(labels({ listed, counted: COUNTED }).slice(0, 3)).toEqual(['Syria 9', 'Azov 2', 'Topic 0 0'])
  })

  test('what is typed leaves those that fit, and brings what the record holds beside', () => {
    const listed = named('Azov', 'Syria')
    expect(labels({ listed, all: false, found: named('Azerbaijan', 'Azov'), typed: 'az' })).toEqual([
      'Azov null',
      'Azerbaijan null',
    ])
  })
})
