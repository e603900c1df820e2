import { earliestDay } from './edtf'
import { Refusal } from './refusal'

const DAY = 24 * 60 * 60 * 1_000

/**
 * Refuses a day of publication that has not come anywhere on earth. Tomorrow in UTC has begun somewhere; a period is judged by
 * its first day, since a year of publication may still go on.
 * @param edtf EDTF level 1
 * @throws Refusal DATE_AHEAD on the field `published`
 */
export function requirePublished(edtf: string, now: Date): void {
  const tomorrow = new Date(now.getTime() + DAY).toISOString().slice(0, 10)
  if (earliestDay(edtf) > tomorrow) throw new Refusal('DATE_AHEAD', 'published', edtf)
}
