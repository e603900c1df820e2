/** What a Markdown file says of itself before its text, between two lines of three hyphens. */
export type FrontMatter = {
  /** After its last line, in UTF-16 code units. */
  end: number
  title: string | null
  authors: string[]
}

/** Most lines looked at. */
const MOST = 100
/** A key with its value, a value of a list, a comment, or a value that goes on. */
const LINE = /^(?:[\p{L}\p{N}_. -]+:(?:\s.*)?|\s*- .*|#.*|\s+\S.*|\s*)$/u

/** Reads as much of YAML as front matter is written in; null where a text does not begin with any. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text)) return null
  const lines = text.split('\n', MOST)
  const last = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  const between = lines.slice(1, last)
  if (last < 2 || !between.every((line) => LINE.test(line))) return null
  return {
    end: lines.slice(0, last + 1).join('\n').length,
    title: valuesOf(between, /^title:/i)[0] ?? null,
    authors: valuesOf(between, /^(?:authors?|byline):/i),
  }
}

/** The values of a key: one, several in brackets, or a list below it. */
function valuesOf(lines: string[], key: RegExp): string[] {
  const at = lines.findIndex((line) => key.test(line))
  if (at === -1) return []
  const value = (lines[at] ?? '').replace(key, '').trim()
  if (value.startsWith('['))
    return value
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map(bare)
      .filter(Boolean)
  if (value !== '') return [bare(value)].filter(Boolean)
  const below = lines.slice(at + 1)
  const end = below.findIndex((line) => !/^\s*- /.test(line))
  return below
    .slice(0, end === -1 ? undefined : end)
    .map((line) => bare(line.replace(/^\s*- (?:name:)?/, '')))
    .filter(Boolean)
}

/** Without its quotation marks. */
const bare = (value: string) =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
