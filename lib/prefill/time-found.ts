import type { Place } from './find-words'
import type { PublishedDays } from './read-published'

/** An expression of time in the text, as EDTF, and whether the text prints the date or it was worked out. */
export type TimeFound = Place & {
  text: string
  edtf: string
  basis: 'STATED' | 'INFERRED'
  note: string | null
}

/** The article's date, as days where they are known on both sides. */
export type Published = { days: PublishedDays | null; edtf: string }
