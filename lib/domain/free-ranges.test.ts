import { expect, test } from 'vitest'
import { freeRanges } from './free-ranges'

const TEXT = 'about 60 militants, last month'
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const free = (ranges: string[], taken: string[]) =>
  freeRanges(TEXT, ranges.map(range), taken.map(range)).map(({ start, end }) => TEXT.slice(start, end))

test.each([
  ['nothing taken', ['about 60'], [], ['about 60']],
  ['all taken', ['60'], ['about 60 militants'], []],
  ['the middle taken', ['about 60 militants'], ['60'], ['about', 'militants']],
  ['an end taken', ['about 60 militants'], ['militants, last'], ['about 60']],
  ['only punctuation left', ['militants,'], ['militants'], []],
  ['several taken, out of order', [TEXT], ['last', '60', 'about'], ['militants', 'month']],
])('%s', (_name, ranges, taken, expected) => {
  expect(free(ranges, taken)).toEqual(expected)
})
