import type { StrippedRange } from '@/lib/domain/record'
import { listLines } from './text-line'

/** Longest title proposed, in UTF-16 code units; a longer first line is cut at a word. */
const LONGEST = 200

/**
 * The headline a text seems to have: of Markdown its first heading, else its first line that is no page furniture.
 * @param stripped the furniture proposed for the text
 */
export function proposeTitle(
  text: string,
  { markdown, stripped }: { markdown: boolean; stripped: readonly StrippedRange[] },
): string | null {
  const heading = markdown ? /^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(text)?.[1] : undefined
  const isOwn = ({ start, words }: { start: number; words: string }) =>
    /[\p{L}\p{N}]/u.test(words) && !stripped.some((range) => start >= range.start && start < range.end)
  const line = heading ?? listLines(text).find(isOwn)?.words
  return line === undefined
    ? null
    : shorten(
        line
          .replace(/[\p{Cc}\p{Cf}]|\s+/gu, ' ')
          .replace(/ +/g, ' ')
          .trim(),
      )
}

function shorten(line: string): string | null {
  if (line.length <= LONGEST) return line || null
  const cut = line
    .slice(0, LONGEST - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  const word = cut.lastIndexOf(' ')
  return `${word > LONGEST / 2 ? cut.slice(0, word) : cut}…`
}
