import type { Encoding } from '@/lib/domain/article-draft'

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding that a byte order mark at the beginning names (WHATWG Encoding Standard, “BOM sniff”); null without one. */
export function findByteOrderMark(bytes: Uint8Array): Encoding | null {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}
