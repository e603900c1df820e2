import { Refusal } from '@/lib/domain/refusal'
import { readDate } from './read-date'

/** The date that words mean. @throws Refusal DATE_NOT_READ on the field where they mean none */
export function requireDate(words: string, field: string): { edtf: string; words: string } {
  const date = readDate(words)
  if (!date) throw new Refusal('DATE_NOT_READ', field, words)
  return date
}
