import type { Encoding, EncodingBasis } from './article-draft'

/** The encodings a person chooses from, each by what it is used for. */
export const ENCODING_WORDS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Western European (windows-1252)',
  'windows-1250': 'Central European (windows-1250)',
  'windows-1251': 'Cyrillic (windows-1251)',
  'windows-1253': 'Greek (windows-1253)',
  'windows-1254': 'Turkish (windows-1254)',
  'windows-1255': 'Hebrew (windows-1255)',
  'windows-1256': 'Arabic (windows-1256)',
  'iso-8859-2': 'Central European (ISO 8859-2)',
  'iso-8859-5': 'Cyrillic (ISO 8859-5)',
  'iso-8859-7': 'Greek (ISO 8859-7)',
  'iso-8859-15': 'Western European (ISO 8859-15)',
  'koi8-r': 'Russian (KOI8-R)',
  'koi8-u': 'Ukrainian (KOI8-U)',
  ibm866: 'Cyrillic, DOS (IBM 866)',
  macintosh: 'Western European, old Mac (Macintosh)',
  gb18030: 'Chinese, simplified (GB18030)',
  big5: 'Chinese, traditional (Big5)',
  shift_jis: 'Japanese (Shift_JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  'euc-kr': 'Korean (EUC-KR)',
}

/** On what it rests that a file was read in an encoding. */
export const ENCODING_BASIS_WORDS: Record<EncodingBasis, string> = {
  MARKED: 'the file begins with the mark of this encoding',
  VALID: 'every byte of the file is valid in it, which hardly happens by chance',
  CHOSEN: 'you chose it',
  GUESSED: 'guessed from the bytes; see that the words below read well',
}
