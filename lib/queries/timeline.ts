import 'server-only'
import type { Db } from '@/lib/db/client'
import { listDates, listDatesOfTopic, listMarks } from '@/lib/db/timeline'
import { getTopic } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { storedBounds } from '@/lib/domain/edtf'
import type { Topic } from '@/lib/domain/record'
import { type Bin, countBins } from '@/lib/domain/timeline/bins'
import {
  type DatedCount,
  datesWithin,
  type MarkCount,
  sliceDates,
  sumMarks,
  totalOf,
} from '@/lib/domain/timeline/dated-count'
import { type DayWindow, readWindow, wholeWindow } from '@/lib/domain/timeline/day-window'
import { MARKS_SHOWN, type TimelineMark } from '@/lib/domain/timeline/mark'
import { openRecord } from './record'

/** What an address asks for; `mark` the number of the mark to begin at. */
export type TimelineAsked = { from?: string; to?: string; mark?: string }

export type Timeline = {
  /** Null over the whole record. */
  topic: Topic | null
  /** From the first known day to the last, in whole years; null where nothing has a date. */
  whole: DayWindow | null
  window: DayWindow | null
  /** What was asked for and is no year, month or day. */
  unread: string[]
  count: MarkCount
  /** Live claims that state no time. */
  undated: number
  /** Counts by calendar unit, where there are more marks than one drawing shows and none was asked for by number. */
  bins: Bin[] | null
  /** In time order, from the mark with the number `first` on; none where there are bins. */
  marks: TimelineMark[]
  first: number
}

/** The timeline of the whole record. */
export async function loadTimeline(asked: TimelineAsked): Promise<Timeline> {
  const { db } = await openRecord()
  const { dates, undated } = await whileUnchanged(db, listDates)
  return { ...(await readTimeline(db, null, dates, asked)), topic: null, undated }
}

/** The timeline of a topic: its claims and the articles that make them; null where there is no such topic. */
export async function loadTopicTimeline(slug: string, asked: TimelineAsked): Promise<Timeline | null> {
  const { db } = await openRecord()
  const topic = await getTopic(db, slug)
  if (!topic) return null
  const { dates, undated } = await listDatesOfTopic(db, slug)
  return { ...(await readTimeline(db, slug, dates, asked)), topic, undated }
}

async function readTimeline(
  db: Db,
  topicId: string | null,
  dates: readonly DatedCount[],
  asked: TimelineAsked,
): Promise<Omit<Timeline, 'topic' | 'undated'>> {
  const whole = wholeWindow(dates.map(({ edtf }) => storedBounds(edtf)))
  if (!whole) return { whole, window: null, unread: [], count: sumMarks([]), bins: null, marks: [], first: 1 }
  const { window, unread } = readWindow(asked, whole)
  const within = datesWithin(window, dates)
  const count = sumMarks(within)
  const number = Math.trunc(Number(asked.mark ?? 0))
  const isAsked = number >= 1 && number <= totalOf(count)
  // A single day cannot be looked at closer.
  if (totalOf(count) > MARKS_SHOWN && !isAsked && window.from < window.to)
    return { whole, window, unread, count, bins: countBins(window, within), marks: [], first: 1 }
  const first = isAsked ? number : 1
  const marks = await listMarks(db, sliceDates(within, first - 1, MARKS_SHOWN), topicId)
  return { whole, window, unread, count, bins: null, marks, first }
}
