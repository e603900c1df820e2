import { z } from 'zod'
import './plain-sentence'

/** Longest text a person may type into one field, in UTF-16 code units. */
export const LONG_TEXT = 10_000
/** Longest label, name or title. */
export const SHORT_TEXT = 500

const wellFormed = (text: string) => !text.includes('\0') && text.isWellFormed()
// Letters, figures, signs: what a reader would see. Zero-width and direction characters alone say nothing.
const visible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
const NOT_WELL_FORMED =
  'This text holds a character that cannot be stored (NUL or half of a surrogate pair). Remove it and save again.'

// Embeddings, overrides and isolates: left open they turn the direction of everything that follows on the page.
const keepsDirection = (text: string) => !/[\u202a-\u202e\u2066-\u2069]/u.test(text)
const TURNS =
  'This text holds an invisible character that turns the direction of writing. Type it anew instead of pasting it.'

/**
 * Text that must say something. White space around it is cut; characters that turn the direction of writing are
 * refused, in a title that came with its article too, so that nothing typed is changed unseen.
 * @param name what the field is called, for the sentence: "the rationale"
 */
export function saidText(name: string, max = SHORT_TEXT) {
  return (
    z
      .string({ error: `Give ${name}.` })
      .trim()
      // First: half of a pair alone shows a sign in its field, so that “give it” would be no answer.
      .refine(wellFormed, NOT_WELL_FORMED)
      .refine(visible, `Give ${name}.`)
      .max(max, `Shorten ${name}: at most ${max.toLocaleString('en')} characters can be stored.`)
      .refine(keepsDirection, TURNS)
  )
}

/** A person's name: said text without control and direction characters, which would turn the line it stands in. */
export function nameText(name: string, max: number) {
  return saidText(name, max).refine(
    (text) => !/[\p{Cc}\p{Cf}]/u.test(text),
    `Write ${name} without invisible characters; this one holds some.`,
  )
}

/** Text that may be missing; empty and blank count as missing and become null. Its direction is kept like said text’s. */
export function perhapsText(name: string, max = SHORT_TEXT) {
  return z
    .string()
    .trim()
    .max(max, `Shorten ${name}: at most ${max.toLocaleString('en')} characters can be stored.`)
    .refine(wellFormed, NOT_WELL_FORMED)
    .refine(keepsDirection, TURNS)
    .nullish()
    .transform((text) => text || null)
}

/** Verbatim text: never trimmed or changed, whatever directions it turns. */
export function verbatimText(name: string, max: number) {
  return z
    .string({ error: `Give ${name}.` })
    .min(1, `Give ${name}.`)
    .max(max, `${name} is longer than the ${max.toLocaleString('en')} characters that can be stored.`)
    .refine(wellFormed, NOT_WELL_FORMED)
}

/** A short global id: letters, digits, hyphen and underscore, stable across export and import. */
export const idText = z
  .string({ error: 'An id is missing.' })
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/,
    'An id has letters, digits, hyphens and underscores, at most 80.',
  )

/** The offset of a UTF-16 code unit. */
export const offset = z.int().min(0)
