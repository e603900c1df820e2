import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDates, listMarks } from '@/lib/db/timeline'
import { storedBounds } from '@/lib/domain/edtf'
import { datesWithin, sliceDates } from '@/lib/domain/timeline/dated-count'
import { wholeWindow } from '@/lib/domain/timeline/day-window'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { plantSeed } from './plant'

/** The corpus's chronology: when, what happened, the claims it rests on, and the mark that stands for it on the timeline. */
const CHRONOLOGY: [edtf: string, event: string, claims: string[], mark: string][] = [
  ['2000', 'Putin becomes president; start of the period of 002-c08', ['002-c08'], '002-c08'],
  ['../2014-02', 'Russian officials let militants leave (alleged)', ['000-c08', '001-c11'], '001-c11'],
  ['2015', 'Headlines on Russians joining ISIS', ['000-c04', '000-c05'], '000-c04'],
  ['2015-07-29/2016-07-28', 'Vestnik Kavkaza publishes the remarks', ['003-c02', '003-c04'], '003'],
  ['2015-09', 'Russia intervenes in Syria; upper bound of 001-c10', ['001-c10'], '001-c10'],
  ['2016-02/2016-04', 'Mosque closure and imam’s arrest in Dagestan', ['000-c01'], '000-c01'],
  ['2016-05-13', 'Reuters report on the exits', ['000-c08', '000-c10'], '000-c10'],
  ['2016-05-15', 'Youth Ki Awaaz publishes 000', ['000-c13'], '000'],
  ['2018', 'ICSR report; data on 155 children', ['001-c08', '001-c12'], '001-c08'],
  ['2019-10-09', 'Turkish operation in northeastern Syria begins', ['001-c03'], '001-c03'],
  ['2019-10-11', 'Putin in Ashgabat on escaping IS fighters', ['001-c09'], '001-c09'],
  ['2019-11~', 'Riddle publishes 001', ['001-c07'], '001'],
  ['2021-01-07', 'TIME on Azov, with Soufan', ['004-c13', '004-c14', '004-c15'], '004-c15'],
  ['2021-10', 'Reports of about 350 people at al-Tanf', ['004-c11'], '004-c11'],
  ['2022-04', 'Alleged transfer of 60 ISIS militants to al-Tanf', ['004-c05'], '004-c05'],
  ['2022-05-17', 'SVR statement on ISIS recruits for Ukraine', ['004-c01', '004-c03'], '004-c03'],
  ['2023-01', 'Alleged recruitment of 60 militants', ['002-c05'], '002-c05'],
  ['2023-02-13', 'SVR statement on recruits for attacks in Russia', ['002-c02'], '002-c02'],
  ['2023-02-18', 'Weekly Blitz publishes 002', ['002-c01'], '002'],
]

/**
 * What the record cannot hold to the day, and why: the TIME article of 7 January 2021 is none of the record's articles
 * but only quoted in one, and the claims that rest on it state their time no closer than its month.
 */
const NO_CLOSER: Record<string, string> = { '2021-01-07': '2021-01' }

let base: TestDatabase
let marks: TimelineMark[]
beforeAll(async () => {
  base = await openTestDatabase()
  await plantSeed(base.writer)
  const { dates } = await listDates(base.reader)
  const whole = wholeWindow(dates.map(({ edtf }) => storedBounds(edtf)))
  if (!whole) throw new Error('The seed has dates.')
  marks = await listMarks(base.reader, sliceDates(datesWithin(whole, dates), 0, 1_000), null)
}, 60_000)
afterAll(() => base.close())

describe('the timeline holds the chronology', () => {
  test.each(CHRONOLOGY)('%s: %s', (edtf, _, claims, stands) => {
    const mark = marks.find(({ id }) => id === stands)
    if (!mark) throw new Error(`${stands} is not on the timeline.`)
    const [told, shown] = [storedBounds(NO_CLOSER[edtf] ?? edtf), storedBounds(mark.edtf)]
    // At its date: it begins there, or what was so until then ends there.
    const begins = told.from !== null && told.from === shown.from
    const ends = told.to !== null && told.to === shown.to
    expect(begins || ends, `${edtf} and ${mark.edtf}`).toBe(true)
    for (const id of claims) expect(marks.map((one) => one.id)).toContain(id)
  })
})

test('every claim of the seed that states a time, and every article, has its mark', () => {
  expect(marks.filter(({ kind }) => kind === 'ARTICLE').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['000', '001', '002', '003', '004']),
  )
  expect(marks.filter(({ kind }) => kind === 'CLAIM').length).toBe(73)
})
