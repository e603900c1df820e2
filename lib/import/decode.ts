import type { Encoding } from '@/lib/domain/article-draft'

/** Bytes 0x80 to 0x9F of windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Bytes as text, without the byte order mark; null where they are not written in this encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding === 'windows-1252' ? mendWindows1252(text) : text
  } catch {
    return null
  }
}

/** Several versions of Node decode windows-1252 as ISO 8859-1, which has control characters where the quotes are. */
function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit)
}
