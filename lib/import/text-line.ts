/** A line of a text with its place, in UTF-16 code units; white space around its words is left out of `words`. */
export type Line = {
  start: number
  /** Without the line end. */
  end: number
  words: string
  /** How many words there are, or signs where a script has no spaces. */
  count: number
  /** Ends as a sentence does. */
  sentence: boolean
}

/** The lines of a text that hold something. */
export function listLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (words !== '') lines.push({ start, end: start + line.length, words, ...measure(words) })
    start += line.length + 1
  }
  return lines
}

/** As much of a line as is measured, in UTF-16 code units; a longer one is a paragraph whatever follows. */
const MEASURED = 2_000

function measure(words: string): Pick<Line, 'count' | 'sentence'> {
  const sample = words.slice(0, MEASURED)
  const spaced = sample.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const unspaced = sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0
  return {
    count: spaced + Math.floor(unspaced / 2),
    sentence: /[.!?…。！？؟][\p{Pe}\p{Pf}"'’”»]*$/u.test(words.slice(-20)),
  }
}

/** Fewest words of a paragraph of the article itself. */
const PARAGRAPH = 20

/** Whether a line reads as a paragraph of the article, not as something set around it. */
export const isParagraph = (line: Line) => line.count >= PARAGRAPH

/**
 * The first and last paragraph of the article, as indices into its lines; null where nothing reads as one.
 * @param known whether a line is known for page furniture: a notice on cookies is long and ends with a full stop, too
 */
export function findBody(
  lines: readonly Line[],
  known: (line: Line) => boolean,
): { first: number; last: number } | null {
  const isOwn = (line: Line) => isParagraph(line) && line.sentence && !known(line)
  const first = lines.findIndex(isOwn)
  return first === -1 ? null : { first, last: lines.findLastIndex(isOwn) }
}
