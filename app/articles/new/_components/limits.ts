import { REFUSALS } from '@/lib/domain/refusal'

// The numbers of lib/domain/add-input.ts and article-input.ts, without the library those are written in; a test says
// that they agree.

/** Longest text, in UTF-16 code units, and what is said of a longer one. */
export const ARTICLE_TEXT_LIMIT = {
  length: 2_000_000,
  code: 'TEXT_TOO_LONG',
  refused: REFUSALS.TEXT_TOO_LONG,
}

/** Largest file, in bytes, and what is said of a larger one. */
export const FILE_LIMIT = { bytes: 4 * 1024 * 1024, code: 'FILE_TOO_LARGE', refused: REFUSALS.FILE_TOO_LARGE }
