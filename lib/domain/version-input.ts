import { z } from 'zod'
import type { ReadText } from './article-draft'
import { receivedText } from './article-input'
import type { StrippedRange } from './record'
import { idText, offset, verbatimText } from './text-input'

export const draftVersionInput = z.strictObject({ articleId: idText, received: receivedText })
export type DraftVersionInput = z.infer<typeof draftVersionInput>

/** A corrected text of an article; `version` is the article's when it was looked at. */
export const addVersionInput = z.strictObject({ articleId: idText, version: z.int(), received: receivedText })
export type AddVersionInput = z.infer<typeof addVersionInput>

/** A text as the server has read it, with the page furniture proposed for it. */
export type CorrectedText = { read: ReadText; capturedHow: string; stripped: StrippedRange[] }

/** The same for an article. */
export type AddedVersion = Omit<AddVersionInput, 'received'> & CorrectedText
export type DraftedVersion = Omit<DraftVersionInput, 'received'> & CorrectedText

/**
 * What becomes of a claim that the latest text does not hold word for word. `spans` are its quotes in that text, head
 * first: `start` as proposed, or null where it is to be looked for; a quote that is gone is left out. `version` is the
 * claim's, `textVersionId` the text it was decided on.
 */
export const placeClaimInput = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('TAKEN'),
    claimId: idText,
    version: z.int(),
    textVersionId: idText,
    spans: z
      .array(z.strictObject({ start: offset.nullable(), quote: verbatimText('The quote', 20_000) }))
      .min(1, 'Give at least one quote, or leave the claim with the earlier version.')
      .max(20),
  }),
  z.strictObject({
    decision: z.literal('KEPT'),
    claimId: idText,
    version: z.int(),
    textVersionId: idText,
  }),
])
export type PlaceClaimInput = z.infer<typeof placeClaimInput>

/** That a link still holds; `version` as seen. */
export const recheckLinkInput = z.strictObject({ linkId: idText, version: z.int() })
export type RecheckLinkInput = z.infer<typeof recheckLinkInput>
