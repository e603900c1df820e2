import { isEdtf } from '@/lib/domain/edtf'
import { findAbsoluteTimes } from './find-absolute-times'
import { findRelativeTimes } from './find-relative-times'
import { overlaps, type Place } from './find-words'
import { readPublished } from './read-published'
import type { Reading } from './reading'
import type { TimeFound } from './time-found'

/** The expressions of time of a place, longest first where they overlap, in the order of the text. */
export function findTimes(reading: Reading, place: Place): TimeFound[] {
  const published = {
    days: readPublished(reading.passage.published.edtf),
    edtf: reading.passage.published.edtf,
  }
  const found = [
    ...findAbsoluteTimes(reading, place, published),
    ...(reading.english ? findRelativeTimes(reading.text, place, published) : []),
  ].filter(({ edtf }) => isEdtf(edtf))
  const kept: TimeFound[] = []
  for (const time of found.sort((x, y) => y.end - y.start - (x.end - x.start)))
    if (!kept.some((one) => overlaps(one, time))) kept.push(time)
  return kept.sort((x, y) => x.start - y.start)
}
