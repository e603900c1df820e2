import { z } from 'zod'
import { addClusterInput, addEntityInput, addOriginInput, addSourceInput, addTopicInput } from './add-input'
import { CREDIBILITIES, RELIABILITIES } from './origin-words'
import { idText, LONG_TEXT, saidText } from './text-input'

/**
 * Everything that is said of a record, said anew; what is left out is taken away. `version` is the record's as the form
 * was filled.
 */
const edited = { id: idText, version: z.int() }

export const editSourceInput = addSourceInput.extend(edited)
export type EditSourceInput = z.infer<typeof editSourceInput>

export const editOriginInput = addOriginInput.extend(edited)
export type EditOriginInput = z.infer<typeof editOriginInput>

export const editClusterInput = addClusterInput.extend(edited)
export type EditClusterInput = z.infer<typeof editClusterInput>

export const editTopicInput = addTopicInput.extend(edited)
export type EditTopicInput = z.infer<typeof editTopicInput>

/** The names articles use for it stay as they are. */
export const editEntityInput = addEntityInput.omit({ mentions: true }).extend(edited)
export type EditEntityInput = z.infer<typeof editEntityInput>

/** Retracts a record, or lets a retracted one stand again; `version` as seen. */
export const retractInput = z.strictObject({ ...edited, retracted: z.boolean() })
export type RetractInput = z.infer<typeof retractInput>

/** Two clusters become the first; the second is retracted. Both as seen. */
export const mergeClustersInput = z.strictObject({
  into: z.strictObject(edited),
  from: z.strictObject(edited, 'Choose the other cluster.'),
  note: addClusterInput.shape.note,
})
export type MergeClustersInput = z.infer<typeof mergeClustersInput>

/** Some members of a cluster leave it for a new one. */
export const splitClusterInput = z.strictObject({
  ...edited,
  leaving: z
    .array(idText)
    .min(1, 'Choose who leaves.')
    .max(200, 'Choose fewer: a cluster has at most 200 members.'),
  label: addClusterInput.shape.label,
  note: addClusterInput.shape.note,
})
export type SplitClusterInput = z.infer<typeof splitClusterInput>

const reason = saidText('the reason', LONG_TEXT)
/** The version of one's own grade; null where there was none. */
const ownVersion = z.int().nullish()

export const gradeSourceInput = z.strictObject({
  sourceId: idText,
  reliability: z.enum(RELIABILITIES, { error: 'Choose a grade.' }),
  reason,
  version: ownVersion,
})
export type GradeSourceInput = z.infer<typeof gradeSourceInput>

export const gradeClaimInput = z.strictObject({
  claimId: idText,
  credibility: z.enum(CREDIBILITIES, { error: 'Choose a grade.' }),
  reason,
  version: ownVersion,
})
export type GradeClaimInput = z.infer<typeof gradeClaimInput>
