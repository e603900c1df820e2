import type { StrippedRange } from '@/lib/domain/record'
import { readFrontMatter } from './front-matter'
import { type Position, ruleOf } from './furniture-line-rules'
import { findBody, isParagraph, type Line, listLines } from './text-line'

/** What a rule says of a line. */
type Verdict = { name: string; what: string }

const FRONT_MATTER = { name: 'front matter', what: 'the file’s front matter' }
const REPEATED = { name: 'repeated line', what: 'a line that is repeated' }
const HEADLINE_AGAIN = { name: 'repeated headline', what: 'the headline, printed a second time' }
const LINKS = { name: 'list of links', what: 'a list of links' }
const OTHER_ARTICLES = { name: 'other articles', what: 'pointers to other articles' }

/** Most ranges proposed: as many as can be stored. */
const MOST = 1_000

/** Of a very long text the beginning and the end are looked at, so many lines of each; furniture is there. */
const LINES = 2_500

/**
 * What of a text is page furniture: whole lines, found by general rules whose name each range carries. Proposals, for a
 * person to take or leave; a text without paragraphs gets none.
 * @returns ranges in the order of the text, apart from each other
 */
export function proposeFurniture(text: string): StrippedRange[] {
  const all = listLines(text)
  const lines = all.length > 2 * LINES ? [...all.slice(0, LINES), ...all.slice(-LINES)] : all
  const front = readFrontMatter(text)?.end ?? 0
  const body = findBody(lines, (line) => line.end <= front || ruleOf(line, 'body') !== null)
  if (!body) return []
  const position = (index: number): Position =>
    index < body.first ? 'head' : index > body.last ? 'tail' : 'body'
  const verdicts: (Verdict | null)[] = lines.map((line, index) =>
    line.end <= front ? FRONT_MATTER : ruleOf(line, position(index)),
  )
  markOtherArticles(lines, verdicts)
  markLinkLists(lines, verdicts, body)
  markRepeated(lines, verdicts, body)
  return join(lines, verdicts).slice(0, MOST)
}

type Body = { first: number; last: number }

/** The headline once more before the text begins; a short line three times or more anywhere. */
function markRepeated(lines: Line[], verdicts: (Verdict | null)[], body: Body): void {
  const headline = lines.findIndex((line, index) => !verdicts[index] && line.count > 1)
  const times = new Map<string, number>()
  for (const { words } of lines) times.set(words, (times.get(words) ?? 0) + 1)
  lines.forEach((line, index) => {
    if (verdicts[index] || index === headline) return
    if (index < body.first && index > headline && line.words === lines[headline]?.words) {
      verdicts[index] = HEADLINE_AGAIN
    } else if ((times.get(line.words) ?? 0) >= 3 && line.count <= 12 && !line.sentence) {
      verdicts[index] = REPEATED
    }
  })
}

/** Fewest lines of a list of links, and most words of such a line. */
const LIST = 3
const LINK = 4

/** Short lines one below the other before the headline, and what is left below the text beside other furniture. */
function markLinkLists(lines: Line[], verdicts: (Verdict | null)[], body: Body): void {
  const isLink = (index: number) => {
    const line = lines[index]
    return line !== undefined && !line.sentence && line.count <= LINK
  }
  let start = 0
  while (start < body.first) {
    let end = start
    while (end < body.first && isLink(end) && (end === start || follows(lines, end))) end += 1
    if (end - start >= LIST) {
      for (let at = start; at < end; at++) {
        // A menu is one list, though some of its words are known by themselves.
        if (!verdicts[at] || verdicts[at]?.name === 'navigation') verdicts[at] = LINKS
      }
    }
    start = Math.max(end, start + 1)
  }
  const tail = lines.map((_, index) => index).slice(body.last + 1)
  // A lone short line may be a signature; beside a share button or a menu it is the page's.
  if (!tail.some((index) => verdicts[index]) && tail.filter(isLink).length < LIST) return
  for (const index of tail) if (isLink(index)) verdicts[index] ??= LINKS
}

/** Is there no empty line between this line and the one before? */
const follows = (lines: Line[], index: number) =>
  (lines[index]?.start ?? 0) - (lines[index - 1]?.end ?? Number.NEGATIVE_INFINITY) <= 1

/** From a pointer to other articles to the end, where hardly a sentence follows that could be the article's own. */
function markOtherArticles(lines: Line[], verdicts: (Verdict | null)[]): void {
  for (let start = 0; start < lines.length; start++) {
    if (verdicts[start]?.name !== 'read more' || start < lines.length / 3) continue
    const rest = lines.slice(start + 1)
    const sentences = rest.filter((line, at) => isOwn(line) && !verdicts[start + 1 + at]).length
    if (sentences > 1 || !rest.some((line) => !line.sentence)) continue
    for (let at = start; at < lines.length; at++) verdicts[at] ??= OTHER_ARTICLES
    return
  }
}

const isOwn = (line: Line) => line.sentence && (isParagraph(line) || line.count >= 10)

/** One range for lines of one rule that follow each other. */
function join(lines: Line[], verdicts: (Verdict | null)[]): StrippedRange[] {
  const ranges: StrippedRange[] = []
  let before: Verdict | null = null
  lines.forEach((line, index) => {
    const verdict = verdicts[index] ?? null
    const last = ranges.at(-1)
    if (verdict && last && before?.name === verdict.name) last.end = line.end
    else if (verdict) {
      ranges.push({ start: line.start, end: line.end, what: verdict.what, proposedBy: verdict.name })
    }
    before = verdict
  })
  return ranges
}
