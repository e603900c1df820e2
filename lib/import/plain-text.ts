import { Refusal } from '@/lib/domain/refusal'
import { decode } from './decode'
import { findByteOrderMark } from './find-byte-order-mark'
import { guessEncoding } from './guess-encoding'
import { looksBinary } from './looks-binary'
import type { Decoded, Reader, ReceivedFile } from './reader'

/** Endings of files whose signs are Markdown's. */
export const MARKDOWN_EXTENSIONS: readonly string[] = ['md', 'markdown']

/** Plain text and Markdown, in any of the encodings that are read. */
export const PLAIN_TEXT: Reader = { extensions: ['txt', ...MARKDOWN_EXTENSIONS], read: readPlainText }

/**
 * A byte order mark goes before all, then UTF-8 where the bytes are that without fault (no other encoding's text is,
 * but by a rare accident), then the encoding chosen, then a guess. What is marked but broken is read as chosen.
 */
function readPlainText({ bytes, fileName, encoding: chosen }: ReceivedFile): Decoded {
  if (fileName === null) return readPasted(bytes)
  if (looksBinary(bytes)) throw new Refusal('FILE_NOT_READ', 'file')
  const marked = findByteOrderMark(bytes)
  const markedText = marked && decode(bytes, marked)
  if (marked && markedText !== null) {
    return { text: markedText, encoding: marked, encodingBasis: 'MARKED' }
  }
  if (marked && !chosen) throw new Refusal('NOT_IN_ENCODING', 'encoding', marked)
  // A text in UTF-16 is valid UTF-8 too as long as it is English: every other byte is NUL.
  const valid = bytes.includes(0) ? null : decode(bytes, 'utf-8')
  if (valid !== null) return { text: valid, encoding: 'utf-8', encodingBasis: 'VALID' }
  if (chosen) {
    const text = decode(bytes, chosen)
    if (text === null) throw new Refusal('NOT_IN_ENCODING', 'encoding', chosen)
    return { text, encoding: chosen, encodingBasis: 'CHOSEN' }
  }
  return { ...guessEncoding(bytes), encodingBasis: 'GUESSED' }
}

/** A pasted text was text before it was bytes: it is UTF-8 whatever it looks like, and no file of another kind. */
function readPasted(bytes: Uint8Array): Decoded {
  const text = decode(bytes, 'utf-8')
  if (text === null) throw new Refusal('NOT_TEXT', 'text')
  return { text, encoding: 'utf-8', encodingBasis: 'VALID' }
}
