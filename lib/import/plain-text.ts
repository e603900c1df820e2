import { Refusal } from '@/lib/domain/refusal'
import { decode } from './decode'
import { findByteOrderMark } from './find-byte-order-mark'
import { guessEncoding } from './guess-encoding'
import { looksBinary } from './looks-binary'
import type { Decoded, Reader, ReceivedFile } from './reader'

/** Plain text and Markdown, in any of the encodings that are read. */
export const PLAIN_TEXT: Reader = { extensions: ['txt', 'md'], read: readPlainText }

/**
 * A byte order mark goes before all, then UTF-8 where the bytes are that without fault (no other encoding's text is,
 * but by a rare accident), then the encoding chosen, then a guess. What is marked but broken is read as chosen.
 */
function readPlainText({ bytes, encoding: chosen }: ReceivedFile): Decoded {
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
