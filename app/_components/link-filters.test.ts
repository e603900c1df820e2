import { expect, test } from 'vitest'
import { filterFields } from './link-filters'

const TOPICS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
]
const sources = { all: true, choices: [] }

/** The filter by topic, of a list that asks for one. */
const topicFilter = (topic: string | undefined, all: boolean, choices = TOPICS) =>
  filterFields(
    'contradictions',
    { filter: { topic: topic ? [topic] : undefined }, topics: { all, choices }, sources },
    [],
  )[0]

test('one of a few is chosen from a list, whatever was asked for among them', () => {
  const labels = (topic?: string) => {
    const options = topicFilter(topic, true)?.options
    return Array.isArray(options) ? options.map(({ label }) => label) : options
  }
  expect(labels()).toEqual(['any', 'One', 'Two'])
  expect(labels('two')).toEqual(['any', 'One', 'Two'])
  expect(labels('gone')).toEqual(['any', 'One', 'Two', 'gone: not in the record'])
})

test.each([
  ['nothing asked', undefined, [], '', undefined],
  ['one asked: its name stands in the field', 'two', TOPICS.slice(1), 'Two', undefined],
  ['one asked that the record lacks', 'gone', [], 'gone', 'not in the record'],
])('one of many is typed: %s', (_, topic, choices, value, hint) => {
  expect(topicFilter(topic, false, choices)).toMatchObject({ value, options: 'topic' })
  expect(topicFilter(topic, false, choices)?.hint).toBe(hint)
})
