import { Refusal } from '@/lib/domain/refusal'
import { PLAIN_TEXT } from './plain-text'
import type { Reader } from './reader'

/**
 * Every kind of file that can be read. Another format is one file more in this room, with a Reader that takes bytes and
 * gives text, and its name in this list; what is done with the text is the same for all.
 */
const READERS: readonly Reader[] = [PLAIN_TEXT]

/**
 * The reader of a file by the ending of its name; a pasted text has none and is plain.
 * @throws Refusal FILE_NOT_READ
 */
export function readerOf(fileName: string | null): Reader {
  if (fileName === null) return PLAIN_TEXT
  const extension = extensionOf(fileName)
  const reader = READERS.find((one) => one.extensions.includes(extension))
  if (!reader) throw new Refusal('FILE_NOT_READ', 'file', extension)
  return reader
}

/** The ending of a file's name in lower case, without the dot; empty where it has none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
}
