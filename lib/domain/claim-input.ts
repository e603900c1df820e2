import { z } from 'zod'
import { edtfText } from './add-input'
import { PROPOSABLE } from './claim-field'
import { BASES, CERTAINTIES, MANNERS, MODES } from './claim-words'
import { FIGURE_TOO_LONG, holdsFigure } from './figure'
import { AGENCIES, COMMITMENTS, CUE_STANCES, FRAMING_FUNCTIONS, MARK_KINDS, VOICES } from './framing'
import { QUOTE_TEXT } from './span'
import { idText, LONG_TEXT, offset, perhapsText, saidText, verbatimText } from './text-input'

const NOT_DIGITS = 'Write the figure in digits, such as 1200 or 0.5, or leave it empty.'

const quoteAt = z.strictObject({ start: offset, quote: verbatimText('The quote', QUOTE_TEXT) })

const markAt = z.strictObject({
  kind: z.enum(MARK_KINDS),
  role: perhapsText('what the name names', 50),
  start: offset,
  text: verbatimText('The marked words', 1_000),
})

/** What is said of a claim, whether it is added or edited. The first span is the head. */
const claimContent = {
  spans: z
    .array(quoteAt)
    .min(1, 'Select the words of the article that make the claim.')
    .max(20, 'A claim is quoted from at most 20 places. Take some out.'),
  statement: perhapsText('the statement', LONG_TEXT),
  headline: z.boolean().default(false),
  mode: z.enum(MODES),
  kind: perhapsText('the kind'),
  speaker: perhapsText('the speaker'),
  originId: idText.nullish(),
  chain: z
    .array(
      z.strictObject({
        by: saidText('who'),
        manner: z.enum(MANNERS),
        note: perhapsText('the note', LONG_TEXT),
        inferred: z.boolean().default(false),
        sourceId: idText.nullish(),
        originId: idText.nullish(),
        articleId: idText.nullish(),
      }),
    )
    .max(50)
    .default([]),
  certainty: z.enum(CERTAINTIES).nullish(),
  time: z
    .strictObject({
      expression: perhapsText('the expression'),
      edtf: edtfText.nullish(),
      basis: z.enum(BASES).nullish(),
      basisNote: perhapsText('the basis', LONG_TEXT),
      note: perhapsText('the note', LONG_TEXT),
    })
    .nullish(),
  places: z.array(saidText('the place')).max(50).default([]),
  actors: z.array(saidText('the actor')).max(50).default([]),
  quantities: z
    .array(
      z.strictObject({
        text: saidText('the figure as printed'),
        value: z
          .number({
            error: ({ input }) =>
              Math.abs(Number(input)) === Number.POSITIVE_INFINITY ? FIGURE_TOO_LONG : NOT_DIGITS,
          })
          .refine(holdsFigure, FIGURE_TOO_LONG)
          .nullish(),
        unit: perhapsText('the unit'),
        qualifier: perhapsText('the qualifier'),
        scope: perhapsText('the scope'),
      }),
    )
    .max(50)
    .default([]),
  topics: z.array(idText).max(50).default([]),
  framing: z
    .strictObject({
      voice: z.enum(VOICES).nullish(),
      cueStance: z.enum(CUE_STANCES).nullish(),
      commitment: z.enum(COMMITMENTS).nullish(),
      agency: z.enum(AGENCIES).nullish(),
      functions: z.array(z.enum(FRAMING_FUNCTIONS)).max(4).default([]),
      note: perhapsText('the note', LONG_TEXT),
      marks: z.array(markAt).max(200).default([]),
    })
    .nullish(),
  /** Which of these values a rule proposed and nobody has confirmed. */
  proposed: z
    .array(
      z.strictObject({
        field: z.enum(PROPOSABLE),
        by: saidText('the rule', 100),
        why: saidText('why it is proposed', 1_000),
      }),
    )
    .max(PROPOSABLE.length)
    .default([]),
}

/** A claim; its ends, prefixes and suffixes follow from the article's text. */
export const addClaimInput = z.strictObject({ id: idText.optional(), articleId: idText, ...claimContent })
export type AddClaimInput = z.infer<typeof addClaimInput>

/**
 * Everything that is said of a claim, said anew; what is left out is taken away. `version` is the claim's as the form was
 * filled, `textVersionId` the article version its offsets count in.
 */
export const editClaimInput = z.strictObject({
  claimId: idText,
  version: z.int(),
  textVersionId: idText,
  ...claimContent,
})
export type EditClaimInput = z.infer<typeof editClaimInput>

/** Takes a claim away, or brings it back; `version` is the claim's as it was seen. */
export const changeClaimInput = z.strictObject({ claimId: idText, version: z.int() })
export type ChangeClaimInput = z.infer<typeof changeClaimInput>

/** Everything that is said of a claim, whichever claim it is. */
export type ClaimContent = Omit<AddClaimInput, 'id' | 'articleId'>

/** Asks what rules propose for a claim made of these places of a version's text. */
export const proposeClaimInput = z.strictObject({
  articleId: idText,
  textVersionId: idText,
  spans: z.array(quoteAt).min(1).max(20),
})
export type ProposeClaimInput = z.infer<typeof proposeClaimInput>

/** Asks what the form of a claim of this article offers to choose from: what fits the words typed, or else the first. */
export const offerChoicesInput = z.strictObject({ articleId: idText, typed: z.string().max(10_000) })
export type OfferChoicesInput = z.infer<typeof offerChoicesInput>
