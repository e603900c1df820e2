import { describe, expect, test } from 'vitest'
import { quoteContext, recordedContext } from './quote-context'
import type { ArticleText } from './record'
import { spanAt } from './span'

const TEXT = 'The headline\n\n0\n\nOfficials say that sixty men were moved. Nobody saw them.\n\nThe end.'
const text = { text: TEXT, stripped: [{ start: 14, end: 15, what: 'counter' }] } as ArticleText
const sixty = spanAt(TEXT, TEXT.indexOf('sixty'), 'sixty men')

describe('the words around a quote', () => {
  test('are the rest of its paragraph', () => {
    expect(quoteContext(sixty, text)).toEqual({
      before: 'Officials say that ',
      after: ' were moved. Nobody saw them.',
    })
  })

  test('are cut at whole words, and say so', () => {
    expect(quoteContext(sixty, text, 12)).toEqual({ before: '…say that ', after: ' were…' })
  })

  test('a quote that is its paragraph has none, and no page furniture', () => {
    expect(quoteContext(spanAt(TEXT, 0, 'The headline'), text)).toEqual({ before: '', after: '' })
  })

  test('as recorded, never begin or end inside a word', () => {
    const long =
      'Officials of three ministries said on Monday that sixty men were moved by night over the border.'
    expect(recordedContext(spanAt(long, long.indexOf('sixty'), 'sixty men'))).toEqual({
      before: '…ministries said on Monday that ',
      after: ' were moved by night over the…',
    })
  })

  test('as recorded at the ends of a text, are whole', () => {
    expect(recordedContext({ prefix: 'Of', suffix: '' })).toEqual({ before: 'Of', after: '' })
  })
})
