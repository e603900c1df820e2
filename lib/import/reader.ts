import type { Encoding, EncodingBasis } from '@/lib/domain/article-draft'

/** A file as it came, or a pasted text as UTF-8. */
export type ReceivedFile = {
  bytes: Uint8Array
  /** Null for a pasted text. */
  fileName: string | null
  /** The encoding the analyst chose; null leaves it to the program. */
  encoding: Encoding | null
}

/** Text as a reader takes it out of the bytes; line ends are still as received. */
export type Decoded = { text: string; encoding: Encoding; encodingBasis: EncodingBasis }

/** One kind of file that can be read. */
export type Reader = {
  /** Endings of file names, in lower case, without the dot. */
  extensions: readonly string[]
  /** @throws Refusal where the bytes are not of this kind */
  read: (file: ReceivedFile) => Decoded
}
