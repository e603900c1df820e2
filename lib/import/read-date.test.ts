import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEdtf } from '@/lib/domain/edtf'
import { readDate } from './read-date'
import { requireDate } from './require-date'

describe('what words mean', () => {
  test.each([
    ['12 May 2016', '2016-05-12'],
    ['May 12, 2016', '2016-05-12'],
    ['on May 12th, 2016', '2016-05-12'],
    ['12th of May, 2016', '2016-05-12'],
    ['Thursday, 12 May 2016', '2016-05-12'],
    ['May 12, 2016 at 5:30 pm', '2016-05-12'],
    ['1 Sept 2019', '2019-09-01'],
    ['May 2016', '2016-05'],
    ['in May 2016', '2016-05'],
    ['2016', '2016'],
    ['about 2015', '2015~'],
    ['circa May 2016', '2016-05~'],
    ['c. 1998', '1998~'],
    ['perhaps 2015', '2015?'],
    ['12 May 2016 (?)', '2016-05-12?'],
    ['spring 2016', '2016-21'],
    ['winter of 2016', '2016-24'],
    ['the 1990s', '199X'],
    ['between May and June 2016', '2016-05/2016-06'],
    ['from 12 May to 3 June 2016', '2016-05-12/2016-06-03'],
    ['12–14 May 2016', '2016-05-12/2016-05-14'],
    ['May 12-14, 2016', '2016-05-12/2016-05-14'],
    ['12 to 14 May 2016', '2016-05-12/2016-05-14'],
    ['2014-2016', '2014/2016'],
    ['2014–2016', '2014/2016'],
    ['between about 2014 and 2016', '2014~/2016'],
    ['since 2014', '2014/..'],
    ['until May 2016', '../2016-05'],
    ['2016-05-12', '2016-05-12'],
    ['2016-05-12T10:30:00+03:00', '2016-05-12'],
    ['2016-05~', '2016-05~'],
    ['2022-05-17/2022-06-30', '2022-05-17/2022-06-30'],
    ['201X', '201X'],
    ['12.05.2016', '2016-05-12'],
    ['05.06.2016', '2016-06-05'],
    ['13/05/2016', '2016-05-13'],
    ['05/13/2016', '2016-05-13'],
    ['5/5/2016', '2016-05-05'],
    ['2016/5/12', '2016-05-12'],
    ['05/2016', '2016-05'],
    ['12. Mai 2016', '2016-05-12'],
    ['Mai 2016', '2016-05'],
    ['etwa 2015', '2015~'],
    ['Frühjahr 2016', '2016-21'],
    ['1er mai 2016', '2016-05-01'],
    ['12 de mayo de 2016', '2016-05-12'],
    ['12 maggio 2016', '2016-05-12'],
    ['12 мая 2016 г.', '2016-05-12'],
    ['12 мая 2016 года', '2016-05-12'],
    ['май 2016', '2016-05'],
    ['весной 2016 года', '2016-21'],
    ['с 12 мая по 3 июня 2016', '2016-05-12/2016-06-03'],
    ['12 травня 2016', '2016-05-12'],
    ['12 maja 2016', '2016-05-12'],
    ['2016年5月12日', '2016-05-12'],
    ['2016年5月', '2016-05'],
    ['12 مايو 2016', '2016-05-12'],
  ])('%s', (words, edtf) => {
    expect(readDate(words)).toEqual({ edtf, words })
  })
})

test.each([
  '',
  'yesterday',
  'last month',
  'Monday',
  '12 May',
  'May',
  'May 12',
  '5/6/2016',
  '12/05/16',
  '31 June 2016',
  '29 February 2015',
  '12 listopad 2016',
  'between June and May 2016',
  'about about 2015~',
  'in the article of 12 May 2016 and later',
  '12 May 2016 and 14 May 2016',
  'x'.repeat(300),
])('a day that was not said is not supplied: %j', (words) => {
  expect(readDate(words)).toBeNull()
})

test.each([
  'early 2016',
  'late May 2016',
  'mid-2016',
  'about mid-2016',
  'the end of 2016',
  'between early May and June 2016',
  'since late 2014',
  'Anfang 2016',
  'в начале 2016 года',
])('a part of a period is not taken for the whole: %s', (words) => {
  expect(readDate(words)).toBeNull()
  expect(() => requireDate(words, 'published')).toThrow(
    expect.objectContaining({ code: 'DATE_PART_OF', field: 'published' }),
  )
})

test.each([
  'not 2016',
  'no later than 2016',
  'allegedly 2016',
  'nearly 2016',
  'almost May 2016',
  'less than 2016',
  'week 12 of 2016',
  'first half of 2016',
  'second quarter of 2016',
  'Q2 2016',
  'Ramadan 2016',
  'around or after 2016',
  '2016 or 2017',
  '2016 BC',
  '2016 AH',
])('a word that qualifies and is not understood leaves no date: %s', (words) => {
  expect(readDate(words)).toBeNull()
  expect(() => requireDate(words, 'published')).toThrow(expect.objectContaining({ code: 'DATE_NOT_READ' }))
})

test('whatever is typed, the answer is EDTF or none', () => {
  const part = fc.constantFrom(
    ...['12', '5', 'May', 'мая', '2016', 'about', 'to', '–', '/', '.', ',', 'spring', '~', '?'],
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 8 }), (parts) => {
      const read = readDate(parts.join(' '))
      expect(read === null || isEdtf(read.edtf)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a date is read back as it is printed, and its day is never another', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  const languages = fc.constantFrom(
    'en-GB',
    'en-US',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'ru',
    'uk',
    'sv',
    'tr',
  )
  fc.assert(
    fc.property(day, languages, (date, language) => {
      const printed = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
      expect(readDate(printed)?.edtf).toBe(date.toISOString().slice(0, 10))
    }),
    { numRuns: 300 },
  )
})
