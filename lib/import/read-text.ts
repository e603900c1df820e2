import { createHash } from 'node:crypto'
import { ARTICLE_TEXT } from '@/lib/domain/add-input'
import type { ReadText } from '@/lib/domain/article-draft'
import { FILE_BYTES } from '@/lib/domain/article-input'
import { Refusal } from '@/lib/domain/refusal'
import type { ReceivedFile } from './reader'
import { readerOf } from './readers'

/**
 * The text of a file or of a pasted text: well formed, LF line ends, no byte order mark, otherwise as received.
 * @throws Refusal FILE_TOO_LARGE, FILE_NOT_READ, NOT_IN_ENCODING, NOT_TEXT, TEXT_EMPTY or TEXT_TOO_LONG; its field is
 * `file` (`text` for a pasted text) or `encoding`
 */
export function readText(file: ReceivedFile): ReadText {
  const { bytes, fileName } = file
  const field = fileName === null ? 'text' : 'file'
  if (fileName !== null && bytes.length > FILE_BYTES) throw new Refusal('FILE_TOO_LARGE', field)
  const { text: decoded, ...encoded } = readerOf(fileName).read(file)
  const text = decoded.replace(/\r\n?/g, '\n')
  if (text.includes('\0')) throw new Refusal('NOT_TEXT', field, `NUL at ${text.indexOf('\0')}`)
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new Refusal('TEXT_EMPTY', field)
  if (text.length > ARTICLE_TEXT) throw new Refusal('TEXT_TOO_LONG', field, `${text.length}`)
  return { text, ...encoded, bytesSha256: createHash('sha256').update(bytes).digest('hex') }
}
