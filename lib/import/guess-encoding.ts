import { analyse } from 'chardet'
import { ENCODINGS, type Encoding } from '@/lib/domain/article-draft'
import { decode } from './decode'

/** What most text is that is neither UTF-8 nor recognised; nearly every byte means something in it. */
const FALLBACK: Encoding = 'windows-1252'

/** Encodings that the WHATWG standard reads as a wider one. */
const WIDER: Record<string, Encoding> = { 'iso-8859-1': 'windows-1252', 'iso-8859-9': 'windows-1254' }

/** As much of a text as tells its encoding, in bytes. */
const SAMPLE = 65_536

type Guess = { text: string; encoding: Encoding }

/** The likeliest encoding that the bytes can be read in without a fault; windows-1252 where nothing else fits. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const names = [guessUtf16(bytes), ...analyse(bytes.subarray(0, SAMPLE)).map((match) => match.name)]
  for (const name of names) {
    const encoding = name && readable(name)
    const text = encoding && decode(bytes, encoding)
    if (encoding && text && !hasControls(text)) return { text, encoding }
  }
  return { text: decode(bytes, FALLBACK) ?? '', encoding: FALLBACK }
}

function readable(name: string): Encoding | null {
  const label = name.toLowerCase()
  return ENCODINGS.find((encoding) => encoding === label) ?? WIDER[label] ?? null
}

/** Control characters, but tabs, line ends and form feeds: no text has them, a wrong reading of one does. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/.test(text)
}

/** UTF-16 without a byte order mark: it has spaces and line ends, and in the other byte order nearly none. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null
  let [little, big] = [0, 0]
  for (let at = 0; at + 1 < Math.min(bytes.length, SAMPLE); at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (second === 0 && (first === 0x20 || first === 0x0a)) little += 1
    if (first === 0 && (second === 0x20 || second === 0x0a)) big += 1
  }
  if (little === 0 && big === 0) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}
