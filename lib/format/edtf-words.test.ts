import { describe, expect, it } from 'vitest'
import { isEdtf } from '@/lib/domain/edtf'
import { describeEdtf } from './edtf-words'

describe('a date in words', () => {
  it.each([
    ['2015', '2015'],
    ['0079', '0079'],
    ['2022-04', 'April 2022'],
    ['2016-05-15', '15 May 2016'],
    ['2019-11~', 'about November 2019'],
    ['2023-02-13~', 'about 13 February 2023'],
    ['2004?', 'perhaps 2004'],
    ['2004-06%', 'perhaps about June 2004'],
    ['2022-05-17/2022-06-30', 'between 17 May and 30 June 2022'],
    ['2022-05-17/2022-05-20', 'between 17 and 20 May 2022'],
    ['2016-02/2016-04', 'between February and April 2016'],
    ['2022-05/2022-05-20', 'between May and 20 May 2022'],
    ['2015-07-29/2016-07-28', 'between 29 July 2015 and 28 July 2016'],
    ['2019-03~/2019-11~', 'between about March and about November 2019'],
    ['2012-12~/2014-02', 'between about December 2012 and February 2014'],
    ['2012-12~/2014', 'between about December 2012 and 2014'],
    ['2014/2014-05', 'between 2014 and May 2014'],
    ['1990/2009', 'between 1990 and 2009'],
    ['2015-03/2015-03', 'March 2015'],
    ['../2014-02', 'until February 2014'],
    ['../2014', 'until 2014'],
    ['/2004', 'until 2004'],
    ['2015-07-29/..', 'from 29 July 2015 on'],
    ['2023-02~/..', 'from about February 2023 on'],
    ['2004/', 'from 2004 on'],
    ['201X', 'some year of the 2010s'],
    ['19XX', 'some year of the 1900s'],
    ['XXXX', 'an unknown year'],
    ['2004-XX', 'some month of 2004'],
    ['2004-XX-XX', 'some day of 2004'],
    ['2004-06-XX', 'some day of June 2004'],
    ['2001-21', 'spring 2001'],
    ['-0100', 'the year −100'],
    ['Y170000002', '170000002'],
    ['2022-05-17T10:00:00Z', '17 May 2022, 10:00 UTC'],
    ['2022-05-17T10:00:00', '17 May 2022, 10:00'],
    ['2022-05-17T10:00:00+05:00', '17 May 2022, 10:00 UTC+05:00'],
  ])('%s: %s', (edtf, words) => {
    expect(isEdtf(edtf)).toBe(true)
    expect(describeEdtf(edtf)).toBe(words)
  })

  it.each([['last month'], [''], ['../..'], ['2004/later'], ['2014/2015/2016'], ['2022-13']])(
    '%j is no date and stays as it is',
    (text) => {
      expect(describeEdtf(text)).toBe(text)
    },
  )
})
