import type { RefindingOutcome } from './claim-standing'
import type { DifferencePart } from './difference'
import type { ShownBlock } from './fold-difference'
import type { ArticleRef, StrippedRange } from './record'

/** How the encoding of a file was found. */
export const ENCODING_BASES = ['MARKED', 'VALID', 'CHOSEN', 'GUESSED'] as const
export type EncodingBasis = (typeof ENCODING_BASES)[number]

/** The encodings a file can be read in (labels of the WHATWG Encoding Standard), the commonest first. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Endings of the names of the files that can be read, in lower case, without the dot. */
export const READ_EXTENSIONS = ['txt', 'md', 'markdown'] as const

/** Bytes read as text: well formed, LF line ends, without a byte order mark, otherwise as received. */
export type ReadText = {
  text: string
  encoding: Encoding
  encodingBasis: EncodingBasis
  /** SHA-256 of the bytes as received, in hexadecimal. */
  bytesSha256: string
}

/** A text of the record that shares passages with another. Shares are parts of 1, estimated from fingerprints. */
export type NearCopy = {
  article: ArticleRef
  versionId: string
  /** Whether the two texts are equal to the last character. */
  equal: boolean
  /** How much of the text in hand stands in the other. */
  share: number
  /** How much of the other stands in the text in hand. */
  shareOfOther: number
}

/** What a received text looks like by itself: every value is a proposal the analyst can change. */
export type ArticleProposal = ReadText & {
  title: string | null
  /** `by` is the program that guessed it, with its version. */
  language: { tag: string; by: string } | null
  published: { edtf: string; words: string } | null
  /** `from` says where in the text the name stands. */
  author: { name: string; from: string } | null
  /** Page furniture, with the rule that proposed each range. */
  stripped: StrippedRange[]
}

/** The same beside the record, before it is saved. */
export type ArticleDraft = ArticleProposal & {
  /** Articles that have these very bytes already, with the source they stand under. */
  sameBytes: ArticleRef[]
  nearCopies: NearCopy[]
}

/** A claim's quotes in a later version of its article; offsets are UTF-16 code units of that version's text. */
export type FoundPlace = { start: number; end: number; quote: string }

export type Refinding = {
  claimId: string
  outcome: RefindingOutcome
  /** For each span of the claim, in order: where it stands (same, moved), or the place proposed; null where there is none. */
  spans: (FoundPlace | null)[]
  /** The same for each framing mark. */
  marks: (FoundPlace | null)[]
}

/** What a corrected text would mean for the article and its claims, before it is saved. */
export type VersionDraft = Omit<ReadText, 'text'> & {
  articleId: string
  /** The article's version that it was compared with, to be named when saving. */
  version: number
  /** The number the corrected text would have. */
  number: number
  refindings: RefindingDraft[]
  /** From the latest version, long unchanged runs folded. */
  difference: ShownBlock[]
}

/** A claim found again, beside what it says now. */
export type RefindingDraft = Pick<Refinding, 'claimId' | 'outcome'> & {
  statement: string | null
  /** Of a moved one: whether it only moved along with the text around it. */
  along: boolean
  /** Its quotes as they stand, and of a changed one what was changed up to the place proposed; null where there is none. */
  quotes: { quote: string; compared: DifferencePart[] | null }[]
  /** Framing marks whose words were not found again. */
  marksLost: string[]
  /** Contradictions, corroborations and disputed links, as in the list of articles. */
  links: number
}
