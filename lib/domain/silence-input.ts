import { z } from 'zod'
import { idText, LONG_TEXT, perhapsText } from './text-input'

/**
 * That the acting analyst has read a version of an article for a topic and found it silent. `version` is that of one's own
 * mark as it was seen; null where there was none.
 */
export const markSilenceInput = z.strictObject({
  articleId: idText,
  topicId: idText,
  versionId: idText,
  version: z.int().nullish(),
})
export type MarkSilenceInput = z.infer<typeof markSilenceInput>

/** What is to be said beside one's own mark, such as how far it was read; empty takes the note away. */
export const noteSilenceInput = z.strictObject({
  id: idText,
  version: z.int(),
  note: perhapsText('the note', LONG_TEXT),
})
export type NoteSilenceInput = z.infer<typeof noteSilenceInput>
