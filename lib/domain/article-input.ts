import { z } from 'zod'
import { addSourceInput, languageTag, strippedRange } from './add-input'
import { ENCODINGS, type ReadText } from './article-draft'
import { BASES } from './claim-words'
import { REFUSALS } from './refusal'
import { idText, LONG_TEXT, perhapsText, saidText } from './text-input'

/** Largest file that is read, in bytes. */
export const FILE_BYTES = 4 * 1024 * 1024
/**
 * Most that is looked at of a text or a file in base64, in UTF-16 code units. Wider than what can be stored, so that
 * what is a little too long is refused by the rule that knows its exact length.
 */
const RECEIVED = 8_000_000

/** Characters one by one: a pattern over groups of four would keep a million places to go back to. */
const isBase64 = (text: string) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/**
 * A text on its way in: pasted, or the bytes of a file. `encoding` is the one the analyst chose for the file; null
 * leaves it to the program. A mark of the byte order and UTF-8 go before either.
 */
export const receivedText = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('text'),
    text: z.string({ error: REFUSALS.TEXT_EMPTY }).max(RECEIVED, REFUSALS.TEXT_TOO_LONG),
  }),
  z.strictObject({
    from: z.literal('file'),
    name: saidText('the file’s name', 255),
    base64: z
      .string({ error: REFUSALS.TEXT_EMPTY })
      .max(RECEIVED, REFUSALS.FILE_TOO_LARGE)
      .refine(isBase64, 'The file did not arrive whole. Choose it again.'),
    encoding: z.enum(ENCODINGS).nullish(),
  }),
])
export type ReceivedText = z.infer<typeof receivedText>

export const draftArticleInput = z.strictObject({ received: receivedText })
export type DraftArticleInput = z.infer<typeof draftArticleInput>

/** A date in words (“12 May 2016”, “about 2015”) or as EDTF level 1. */
const dateWords = saidText('when it was published', 200)

export const readDateInput = z.strictObject({ words: dateWords })
export type ReadDateInput = z.infer<typeof readDateInput>

/** What is said of an article beside its text. */
const particulars = {
  title: saidText('the title', 1_000),
  author: perhapsText('the author'),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Write the address in full, such as https://example.org/article.',
    })
    .max(2_000, 'Shorten the address: at most 2,000 characters can be stored.')
    .nullish(),
  language: languageTag,
  /** Whether the language is still the program's guess, which nobody has confirmed. */
  languageGuessed: z.boolean().default(false),
  genre: perhapsText('the genre'),
  published: dateWords,
  publishedBasis: z.enum(BASES, { error: 'Say what the date rests on.' }),
  publishedNote: perhapsText('the note on the date', LONG_TEXT),
  note: perhapsText('the note', LONG_TEXT),
  stripped: z
    .array(strippedRange)
    .max(1_000, 'At most 1,000 stretches of page furniture can be stored. Join those that touch.')
    .default([]),
}

/** An article of one's own: the text as received once more, since the server decodes it itself. */
export const addOwnArticleInput = z.strictObject({
  received: receivedText,
  source: z.union(
    [z.strictObject({ id: idText }), z.strictObject({ new: addSourceInput.omit({ id: true }) })],
    'Choose the source, or add a new one with a name.',
  ),
  ...particulars,
})
export type AddOwnArticleInput = z.infer<typeof addOwnArticleInput>

/** The same once the server has read it: the text decoded, the date as EDTF. */
export type OwnArticle = Omit<AddOwnArticleInput, 'received' | 'languageGuessed' | 'published'> & {
  read: ReadText
  capturedHow: string
  languageProposedBy: string | null
  publishedEdtf: string
}

/**
 * Other particulars of an article, and another choice of page furniture for its latest version. `version` is the
 * article's when the form was opened, `textVersionId` that of the text the ranges are counted in.
 */
export const editArticleInput = z.strictObject({
  articleId: idText,
  version: z.int(),
  textVersionId: idText,
  ...particulars,
})
export type EditArticleInput = z.infer<typeof editArticleInput>

/** The same once the date is read. */
export type EditedArticle = Omit<EditArticleInput, 'published'> & { publishedEdtf: string }
