import { readDate } from './read-date'
import { isParagraph, listLines } from './text-line'

/** How many lines at the beginning are looked at, and how long such a line can be, in words. */
const HEAD = 20
const LONGEST = 14

const SAID =
  /^(?:(?:posted|published|updated|last (?:updated|modified)|first published|date|issued|опубликовано|дата|veröffentlicht|stand|publié|publicado|pubblicato)(?: on| at| am| le| el| il)?\s*:?\s+)/iu
/** A date in a line that says other things too: between signs, or at its end. */
const PART = /[|·•—–,(]|\s-\s/

/**
 * The day of publication as the head of the text states it: a line that is a date, or says “Posted on” and one. Years
 * alone are not taken: a line “2016” can be anything.
 */
export function proposeDate(text: string): { edtf: string; words: string } | null {
  const head = listLines(text).slice(0, HEAD)
  const paragraph = head.findIndex((line) => isParagraph(line) && line.sentence)
  const lines = paragraph === -1 ? head : head.slice(0, paragraph)
  const candidates = lines.filter((line) => line.count <= LONGEST && /\d/.test(line.words))
  const announced = candidates.filter((line) => SAID.test(line.words))
  for (const { words } of [...announced, ...candidates]) {
    for (const part of partsOf(words.replace(SAID, ''))) {
      const date = readDate(part)
      if (date && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return date
    }
  }
  return null
}

/** The line, and what stands between its signs: “12 May 2016 | 10:30”, “Moscow, May 12, 2016”. */
function partsOf(words: string): string[] {
  const parts = words.split(/[|·•—()]|\s[-–]\s/).map((part) => part.trim())
  const afterComma = words.split(/,\s*/).map((_, index, all) => all.slice(index).join(', '))
  return PART.test(words) ? [words, ...parts, ...afterComma].filter((part) => part !== '') : [words]
}
