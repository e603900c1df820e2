import { REFUSALS } from '@/lib/domain/refusal'
import type { Received } from './use-received'

// The numbers of lib/domain/add-input.ts and article-input.ts, without the library those are written in; a test says
// that they agree.

/** Longest text, in UTF-16 code units, and what is said of a longer one. */
export const ARTICLE_TEXT_LIMIT = {
  length: 2_000_000,
  code: 'TEXT_TOO_LONG',
  refused: REFUSALS.TEXT_TOO_LONG,
} as const

/** Largest file, in bytes, and what is said of a larger one. */
export const FILE_LIMIT = {
  bytes: 4 * 1024 * 1024,
  code: 'FILE_TOO_LARGE',
  refused: REFUSALS.FILE_TOO_LARGE,
} as const

/** The limit a text is over. Told before it is sent: what is over a limit would travel for nothing. */
export function findTooLarge(received: Received) {
  if (received.from === 'text' && received.text.length > ARTICLE_TEXT_LIMIT.length) return ARTICLE_TEXT_LIMIT
  if (received.from === 'file' && received.bytes > FILE_LIMIT.bytes) return FILE_LIMIT
  return null
}
