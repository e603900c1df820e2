/**
 * Characters that show as nothing or turn the text around them: controls (but tab and line feed), directional
 * formatting, separators of lines, noncharacters, and the invisible. Joiners stay: scripts and emoji need them.
 */
export const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu

/** Directional formatting characters (UAX #9): they reorder what follows until they are closed. */
const OVERRIDES = '\u202a\u202b\u202d\u202e'
const ISOLATES = '\u2066\u2067\u2068'
const POP_OVERRIDE = '\u202c'
const POP_ISOLATE = '\u2069'

/**
 * Text with every embedding, override and isolate it opens closed again at its end, so that it cannot reorder what is
 * written after it. The text itself stays as it is.
 */
export function closeBidi(text: string): string {
  const open: string[] = []
  for (const sign of text) {
    if (OVERRIDES.includes(sign)) open.push(POP_OVERRIDE)
    else if (ISOLATES.includes(sign)) open.push(POP_ISOLATE)
    else if (sign === POP_OVERRIDE && open.at(-1) === POP_OVERRIDE) open.pop()
    else if (sign === POP_ISOLATE && open.includes(POP_ISOLATE)) open.length = open.lastIndexOf(POP_ISOLATE)
  }
  return text + open.reverse().join('')
}
