import { expect, test } from 'vitest'
import { sentenceAround } from './sentence-around'

const cases: [text: string, quote: string, sentence: string | null][] = [
  ['Sixty men came.', 'men', 'Sixty men came.'],
  ['It was late. Sixty men came. They left.', 'men', ' Sixty men came.'],
  ['It was late. Sixty men came. They left.', 'Sixty men came.', ' Sixty men came.'],
  ['It was late. Sixty men came. They left.', 'came. They', ' Sixty men came. They left.'],
  ['He said: “Sixty men came.” They left.', 'men', 'He said: “Sixty men came.”'],
  ['Gen. Khan spoke of sixty men.', 'men', 'Gen. Khan spoke of sixty men.'],
  ['Flight no. 60 left the U.S. Nobody saw it.', 'Nobody', 'Flight no. 60 left the U.S. Nobody saw it.'],
  ['A headline\nSixty men came\nThe end', 'men', 'Sixty men came\n'],
  ['来了六十人。没有人看见。', '没有人', '没有人看见。'],
  [`${'word '.repeat(400)}Sixty men came.`, 'men', null],
]

test.each(cases)('%j: %j stands in %j', (text, quote, sentence) => {
  const start = text.indexOf(quote)
  const found = sentenceAround(text, start, start + quote.length)
  expect(found && text.slice(found.start, found.end)).toBe(sentence)
})
