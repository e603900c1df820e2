import { z } from 'zod'
import { ASPECTS, RELATIONS } from './aspect'
import { CONFIDENCES, INDEPENDENCES } from './independence'
import { STRENGTHS } from './strength'
import { idText, LONG_TEXT, perhapsText, saidText } from './text-input'
import { VERDICTS } from './verdict'

/**
 * An assessment of a pair, drawn in either direction. A verdict and a rationale are enough: what is missing is preset
 * (presetAssessment). `version` is that of the assessment the form was filled from; null or absent where there was none.
 * `linkVersion` is that of the link as the analyst saw it: what asks for another look is settled by who saw it ask.
 * `claimVersions` are those of the two claims as they were read, by their ids: what was edited since is read first.
 */
export const assessLinkInput = z.strictObject({
  claimId: idText,
  otherClaimId: idText,
  verdict: z.enum(VERDICTS, { error: 'Choose a verdict.' }),
  strength: z.enum(STRENGTHS).nullish(),
  aspects: z.partialRecord(z.enum(ASPECTS), z.enum(RELATIONS)).default({}),
  independence: z.enum(INDEPENDENCES).nullish(),
  independenceBasis: perhapsText('the basis of independence', LONG_TEXT),
  confidence: z.enum(CONFIDENCES).nullish(),
  rationale: saidText('the rationale', LONG_TEXT),
  bothHoldIf: perhapsText('“Both hold if …”', LONG_TEXT),
  note: perhapsText('the note', LONG_TEXT),
  tempting: perhapsText('what makes the pair tempting', LONG_TEXT),
  /** Topic ids; absent: those both claims share. */
  topics: z.array(idText).max(50).nullish(),
  version: z.int().nullish(),
  linkVersion: z.int().nullish(),
  claimVersions: z.record(idText, z.int()).nullish(),
})
export type AssessLinkInput = z.infer<typeof assessLinkInput>

/** Retract or restore one's own assessment; `version` as seen. */
export const changeAssessmentInput = z.strictObject({ assessmentId: idText, version: z.int() })
export type ChangeAssessmentInput = z.infer<typeof changeAssessmentInput>

/** A ruling; `linkVersion` is that of the link whose assessments and rulings it settles, as they were seen. */
export const ruleLinkInput = z.strictObject({
  linkId: idText,
  linkVersion: z.int(),
  verdict: z.enum(VERDICTS, { error: 'Choose a verdict.' }),
  reason: saidText('the reason', LONG_TEXT),
})
export type RuleLinkInput = z.infer<typeof ruleLinkInput>

export const retractRulingInput = z.strictObject({ rulingId: idText, version: z.int() })
export type RetractRulingInput = z.infer<typeof retractRulingInput>

/** Undo one audited change of one's own, by the entry's id. */
export const undoChangeInput = z.strictObject({ entryId: idText })
export type UndoChangeInput = z.infer<typeof undoChangeInput>

/** Undo, or redo, one's own last change, whichever it is. */
export const undoLastInput = z.strictObject({ last: z.literal(true, 'Say that the last change is meant.') })
