import { z } from 'zod'
import { ENCODINGS } from './article-draft'
import { BASES } from './claim-words'
import { isEdtf } from './edtf'
import { MEMBERSHIPS, ORIGIN_KINDS } from './origin-words'
import { REFUSALS } from './refusal'
import {
  idText,
  LONG_TEXT,
  nameText,
  offset,
  perhapsText,
  SHORT_TEXT,
  saidText,
  verbatimText,
} from './text-input'

/** Longest article text, in UTF-16 code units. */
export const ARTICLE_TEXT = 2_000_000

export const edtfText = z.string().max(100).refine(isEdtf, REFUSALS.NOT_EDTF)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits in lower case.')

export const addAnalystInput = z.strictObject({ id: idText.optional(), name: nameText('the name', 80) })
export type AddAnalystInput = z.infer<typeof addAnalystInput>

/** Another person who annotates, as somebody at the screen adds them. */
export const addColleagueInput = z.strictObject({ name: nameText('the name', 80) })
export type AddColleagueInput = z.infer<typeof addColleagueInput>

export const renameAnalystInput = z.strictObject({ name: nameText('the name', 80), version: z.int() })
export type RenameAnalystInput = z.infer<typeof renameAnalystInput>

/** `blind`: whether to be shown nothing of what others judged of a pair before one has judged it. */
export const workBlindInput = z.strictObject({ blind: z.boolean(), version: z.int() })
export type WorkBlindInput = z.infer<typeof workBlindInput>

/** Who annotates in this browser from now on. */
export const chooseAnalystInput = z.strictObject({ id: idText })
export type ChooseAnalystInput = z.infer<typeof chooseAnalystInput>

export const addSourceInput = z.strictObject({
  id: idText.optional(),
  name: saidText('the source’s name'),
  homepage: z
    .url({ protocol: /^https?$/, error: 'Write the address in full, such as https://example.org.' })
    .max(2_000, 'Shorten the address: at most 2,000 characters can be stored.')
    .nullish(),
  country: perhapsText('the country'),
  kind: perhapsText('the kind'),
  note: perhapsText('the note', LONG_TEXT),
})
export type AddSourceInput = z.infer<typeof addSourceInput>

/** A language tag of BCP 47, its main part in lower case. */
export const languageTag = z
  .string({ error: 'Give the language.' })
  .max(35, 'Give the language as a BCP 47 tag, such as en.')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give the language as a BCP 47 tag, such as en.')

/** Page furniture; `proposedBy` is the rule that proposed it, while nobody has confirmed it. */
export const strippedRange = z.strictObject({
  start: offset,
  end: offset,
  what: saidText('what is stripped', SHORT_TEXT),
  proposedBy: perhapsText('what proposed it', 100),
})

/** `bytesSha256` is the hash of the file as received; `text` is it decoded, with LF line ends. */
export const addArticleInput = z.strictObject({
  id: idText.optional(),
  sourceId: idText,
  sourceNote: perhapsText('the note on the source', LONG_TEXT),
  title: saidText('the title', 1_000),
  author: perhapsText('the author'),
  authorNote: perhapsText('the note on the author', LONG_TEXT),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  language: languageTag,
  /** The program that guessed the language, while nobody has confirmed it. */
  languageProposedBy: perhapsText('what guessed the language', 100),
  genre: perhapsText('the genre'),
  publishedEdtf: edtfText,
  publishedBasis: z.enum(BASES),
  publishedNote: perhapsText('the note on the date', LONG_TEXT),
  note: perhapsText('the note', LONG_TEXT),
  text: verbatimText('The text', ARTICLE_TEXT),
  bytesSha256: sha256,
  capturedHow: saidText('how it was captured'),
  encoding: z.enum(ENCODINGS).nullish(),
  stripped: z.array(strippedRange).max(1_000).default([]),
})
export type AddArticleInput = z.infer<typeof addArticleInput>

export const addOriginInput = z.strictObject({
  id: idText.optional(),
  label: saidText('the label'),
  kind: z.enum(ORIGIN_KINDS),
  kindNote: perhapsText('the note on the kind'),
  identified: z.boolean(),
  basis: perhapsText('the basis', LONG_TEXT),
  restsOn: z
    .array(
      z.strictObject({
        originId: idText,
        certainty: z.enum(MEMBERSHIPS),
        why: saidText('the reason', LONG_TEXT),
      }),
    )
    .max(50)
    .default([]),
})
export type AddOriginInput = z.infer<typeof addOriginInput>

export const addClusterInput = z.strictObject({
  id: idText.optional(),
  label: perhapsText('the label'),
  note: saidText('the note', LONG_TEXT),
  members: z
    .array(z.strictObject({ originId: idText, certainty: z.enum(MEMBERSHIPS) }))
    .min(1)
    .max(200),
})
export type AddClusterInput = z.infer<typeof addClusterInput>

export const addTopicInput = z.strictObject({
  id: idText.optional(),
  label: saidText('the label'),
  question: saidText('the question', 1_000),
})
export type AddTopicInput = z.infer<typeof addTopicInput>

export const addEntityInput = z.strictObject({
  id: idText.optional(),
  label: saidText('the label'),
  aliases: z.array(saidText('the alias')).max(200).default([]),
  mentions: z
    .array(z.strictObject({ articleId: idText, name: saidText('the name') }))
    .max(1_000)
    .default([]),
})
export type AddEntityInput = z.infer<typeof addEntityInput>
