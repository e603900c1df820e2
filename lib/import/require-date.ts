import { Refusal } from '@/lib/domain/refusal'
import { readDate, saysPartOf } from './read-date'

/**
 * The date that words mean.
 * @throws Refusal on the field: DATE_PART_OF where they name a part of a period, else DATE_NOT_READ where they mean none
 */
export function requireDate(words: string, field: string): { edtf: string; words: string } {
  const date = readDate(words)
  if (!date && saysPartOf(words)) throw new Refusal('DATE_PART_OF', field, words)
  if (!date) throw new Refusal('DATE_NOT_READ', field, words)
  return date
}
