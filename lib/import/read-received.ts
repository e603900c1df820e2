import type { ReadText } from '@/lib/domain/article-draft'
import type { ReceivedText } from '@/lib/domain/article-input'
import { readText } from './read-text'

/**
 * The text of what an action received. A pasted text counts as its bytes in UTF-8; half a surrogate pair in it, which
 * has no bytes, becomes U+FFFD before anything is counted.
 * @returns with `capturedHow`, how it came, in words for the record
 * @throws Refusal as readText
 */
export function readReceived(received: ReceivedText): ReadText & { capturedHow: string } {
  if (received.from === 'text') {
    const bytes = Buffer.from(received.text.toWellFormed(), 'utf8')
    return { ...readText({ bytes, fileName: null, encoding: null }), capturedHow: 'Pasted' }
  }
  const { name, base64, encoding } = received
  const bytes = Buffer.from(base64, 'base64')
  return {
    ...readText({ bytes, fileName: name, encoding: encoding ?? null }),
    capturedHow: `From the file ${name}`,
  }
}
