import type { StrippedRange } from '@/lib/domain/record'
import { readFrontMatter } from './front-matter'
import { listLines } from './text-line'

/** Longest title proposed, in UTF-16 code units; a longer first line is cut at a word. */
const LONGEST = 200

/**
 * The headline a text seems to have: the one its front matter gives, of Markdown its first heading, else its first line
 * that is no page furniture.
 * @param stripped the furniture proposed for the text
 */
export function proposeTitle(
  text: string,
  { markdown, stripped }: { markdown: boolean; stripped: readonly StrippedRange[] },
): string | null {
  const front = readFrontMatter(text)
  const own = text.slice(front?.end ?? 0)
  const heading = markdown ? /^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(own)?.[1] : undefined
  const isOwn = ({ start, words }: { start: number; words: string }) =>
    /[\p{L}\p{N}]/u.test(words) && !stripped.some((range) => start >= range.start && start < range.end)
  const line = heading ?? listLines(text).find(isOwn)?.words
  const said = front?.title ?? (markdown && line ? withoutMarks(line) : line)
  return said === undefined
    ? null
    : shorten(
        said
          .replace(/[\p{Cc}\p{Cf}]|\s+/gu, ' ')
          .replace(/ +/g, ' ')
          .trim(),
      )
}

/** A line of Markdown as it is read: without the signs of emphasis, code and links. */
function withoutMarks(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*\*|\*\*|\*|`)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(___|__|_)(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/^#{1,6}\s+/, '')
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
