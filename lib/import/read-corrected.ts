import type { ReceivedText } from '@/lib/domain/article-input'
import type { CorrectedText } from '@/lib/domain/version-input'
import { proposeFurniture } from './propose-furniture'
import { readReceived } from './read-received'

/**
 * A corrected text as the server reads it, in place of what an action received.
 * @throws Refusal as readText
 */
export function readCorrected<Input extends { received: ReceivedText }>({
  received,
  ...rest
}: Input): Omit<Input, 'received'> & CorrectedText {
  const { capturedHow, ...read } = readReceived(received)
  return { ...rest, read, capturedHow, stripped: proposeFurniture(read.text) }
}
