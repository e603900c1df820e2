import type { RecordPointer, RefusalCode } from '@/lib/domain/refusal'

/**
 * What a form sends beside its input. `as`: the id of the analyst it was opened as; a save by another is refused, so that
 * nobody's words are saved in somebody else's name unnoticed. `id`: the submission's own, the same each time it is sent, so
 * that it is done once.
 */
export type Sending = { as?: string | null; id?: string | null }

/**
 * What an action answers. A refusal says why in one `sentence`; `field` is the input field it is about, and `fields`
 * holds one sentence for each field of the input that could not be read, by its path ("rationale", "spans.0.start").
 */
export type ActionAnswer<T> =
  | { ok: true; value: T }
  | {
      ok: false
      code: RefusalCode
      sentence: string
      field?: string
      fields?: Record<string, string>
      /** A record the sentence is about, such as the article that has this text already. */
      record?: RecordPointer
    }
