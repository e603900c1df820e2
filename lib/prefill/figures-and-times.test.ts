import { describe, expect, test } from 'vitest'
import { passageOf } from '@/lib/testing/passages'
import { findFigures } from './find-figures'
import { findTimes } from './find-times'
import { readPassage } from './reading'

type FigureRow = [text: string | null, value: number | null, unit: string | null, qualifier: string | null]

describe('figures', () => {
  test.each<[string, FigureRow[]]>([
    ['About 200 dockers struck.', [['200', 200, 'dockers', 'about']]],
    [
      'at least 1,180 new houses and 40 farms',
      [
        ['1,180', 1180, 'new houses', 'at least'],
        ['40', 40, 'farms', null],
      ],
    ],
    ['as many as 12 000 people', [['12 000', 12000, 'people', 'up to']]],
    ['nearly twenty-five children', [['twenty-five', 25, 'children', 'nearly']]],
    ['more than three million voters', [['three million', 3_000_000, 'voters', 'more than']]],
    ['1.5 million tonnes', [['1.5 million', 1_500_000, 'tonnes', null]]],
    ['fewer than 7 percent of farms', [['7 percent', 7, 'percent', 'less than']]],
    ['Dozens of miners left', [['Dozens', null, 'miners', 'dozens']]],
    ['several hundred sheep', [['several hundred', null, 'sheep', 'several hundred']]],
    // Years, days, ages, spans of time and numbers of names count nothing.
    ['In 2019, on 5 May, a 9-year-old waited six years at Gate 12.', []],
    ['since 2015 and until 2019', []],
    ['one of them', []],
  ])('%s', (text, figures) => {
    const found = findFigures({ text, english: true }, { start: 0, end: text.length })
    expect(
      found.map(({ text: printed, value, unit, qualifier }) => [printed, value, unit, qualifier]),
    ).toEqual(figures)
  })

  test('in another language figures are read, words are not', () => {
    const text = 'Etwa 300 Menschen, zwölf Prozent, sieben Tage'
    const found = findFigures({ text, english: false }, { start: 0, end: text.length })
    expect(found).toMatchObject([{ text: '300', value: 300, unit: null, qualifier: null }])
  })
})

describe('times', () => {
  const times = (text: string, published = '2022-05-20', language = 'en') =>
    findTimes(readPassage(passageOf(text, { published: { edtf: published }, language })), {
      start: 0,
      end: text.length,
    }).map(({ edtf, basis }) => [edtf, basis])

  test.each<[string, [string, string][]]>([
    ['on 12 May 2016', [['2016-05-12', 'STATED']]],
    ['in October 2021', [['2021-10', 'STATED']]],
    ['by 2014', [['../2014', 'STATED']]],
    ['since 2015', [['2015/..', 'STATED']]],
    ['around 1990', [['1990~', 'STATED']]],
    ['between 2011 and 2014', [['2011/2014', 'STATED']]],
    ['in the summer of 2019', [['2019-22', 'STATED']]],
    ['in the 1980s', [['198X', 'STATED']]],
    ['before its merger in 2009', [['../2009', 'STATED']]],
    ['on May 3', [['2022-05-03', 'INFERRED']]],
    ['on December 3', [['2021-12-03', 'INFERRED']]],
    ['yesterday', [['2022-05-19', 'INFERRED']]],
    ['last month', [['2022-04', 'INFERRED']]],
    ['in March of last year', [['2021-03', 'INFERRED']]],
    ['last week', [['2022-05-09/2022-05-15', 'INFERRED']]],
    ['on Tuesday', [['2022-05-17', 'INFERRED']]],
    ['ten years ago', [['2012~', 'INFERRED']]],
    ['over the past three years', [['2019~/2022-05-20', 'INFERRED']]],
    // A month's name that is a verb, a year that names games, and nothing at all.
    ['they may march', []],
    ['tickets for the 2014 games', []],
    ['soon', []],
  ])('%s', (text, found) => expect(times(text)).toEqual(found))

  test.each<[string, string, [string, string][]]>([
    ['last month', '2022-04-20/2022-05-20', [['2022-03/2022-04', 'INFERRED']]],
    ['last year', '2022-05~', [['2021~', 'INFERRED']]],
    ['yesterday', '2022-05', []],
    ['on May 3', '2021/2022', []],
    ['last month', '../2022', []],
  ])('%s in an article of %s', (text, published, found) => expect(times(text, published)).toEqual(found))

  test('days of another language are read, and nothing of English is', () => {
    expect(times('am 3. Mai 2016', '2022-05-20', 'de')).toEqual([['2016-05-03', 'STATED']])
    expect(times('last month', '2022-05-20', 'de')).toEqual([])
  })
})
