import { z } from 'zod'
import {
  addArticleInput,
  addClusterInput,
  addEntityInput,
  addOriginInput,
  addSourceInput,
  addTopicInput,
} from '@/lib/domain/add-input'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { addClaimInput } from '@/lib/domain/claim-input'
import { idText, LONG_TEXT, offset, saidText, verbatimText } from '@/lib/domain/text-input'

/**
 * The records of the annotation files: the inputs of the commands, each with its id, and without what follows from
 * the article's text. Everything else about a field is said in lib/domain.
 */
const withId = { id: idText }

export const sourceRecord = addSourceInput.extend(withId)
export const originRecord = addOriginInput.extend(withId)
export const clusterRecord = addClusterInput.extend(withId)
export const topicRecord = addTopicInput.extend(withId)
export const entityRecord = addEntityInput.extend(withId)

/** `file` lies in seed/corpus; `note` is a list of sentences, one line each in the record. */
export const articleRecord = addArticleInput.omit({ text: true, note: true }).extend({
  id: idText,
  file: z.string().regex(/^[\w.-]+\.txt$/, 'Give the name of a .txt file in seed/corpus.'),
  note: z.array(saidText('the note', LONG_TEXT)).max(50).default([]),
})
export type ArticleRecord = z.infer<typeof articleRecord>

/** A claim of the file's article: its quote, and where that starts. */
export const claimRecord = addClaimInput.omit({ articleId: true, spans: true }).extend({
  id: idText,
  start: offset,
  quote: verbatimText('The quote', 20_000),
})
export type ClaimRecord = z.infer<typeof claimRecord>

/** A pair of claims and what was judged of it; pairs found to be neither stand in the same list. */
export const linkRecord = assessLinkInput
  .omit({ claimId: true, otherClaimId: true, version: true })
  .extend({ id: idText, a: idText, b: idText })
export type LinkRecord = z.infer<typeof linkRecord>

/** What one file holds, before its records are looked at one by one. */
export const recordList = z.array(z.unknown())
export const originsFile = z.strictObject({ origins: recordList, clusters: recordList })
export const articleFile = z.strictObject({ article: z.unknown(), claims: recordList })
