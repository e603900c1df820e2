import type Database from 'better-sqlite3'
import type { Span } from '@/lib/domain/record'
import { checkSpan, spanAt } from '@/lib/domain/span'
import { type Invariant, sqlInvariant, type Tally, walk } from './invariant'

const OF_A_TEXT = 'NOT EXISTS (SELECT 1 FROM Takedown td WHERE td.versionId = s.versionId)'

type Place = { claimId: string; position: number; versionId: string }

/** Walks over rows in the order of their version, so that each text is read once. */
function overTexts<Row extends Place>(
  record: Database.Database,
  sql: string,
  tally: Tally,
  look: (row: Row, text: string) => string | null,
  what: string,
): void {
  const textOf = record.prepare('SELECT text FROM ArticleVersion WHERE id = ?').pluck()
  let current = { versionId: '', text: '' }
  for (const row of walk<Row>(record, sql)) {
    tally.checked()
    if (row.versionId !== current.versionId) {
      current = { versionId: row.versionId, text: String(textOf.get(row.versionId) ?? '') }
    }
    const words = look(row, current.text)
    if (words) tally.broken(`${what} ${row.position} of claim ${row.claimId}`, words)
  }
}

const SPANS = `SELECT claimId, position, versionId, start, "end", quote, prefix, suffix FROM ClaimSpan s
  WHERE ${OF_A_TEXT} ORDER BY versionId, start`

const spansVerbatim: Invariant = {
  name: 'Quotes stand word for word at their place',
  check: (record, tally) =>
    overTexts<Place & Span>(
      record,
      SPANS,
      tally,
      ({ start, end, quote }, text) => notVerbatim(text, start, end, quote),
      'span',
    ),
}

const spanContext: Invariant = {
  name: 'Quotes carry the words before and after them',
  check: (record, tally) =>
    overTexts<Place & Span>(
      record,
      SPANS,
      tally,
      ({ start, quote, prefix, suffix }, text) => {
        // One that does not stand at its place has no context; the invariant before says so.
        if (checkSpan(text, start, quote)) return null
        const right = spanAt(text, start, quote)
        if (right.prefix !== prefix) return `has the prefix “${prefix}”, the text has “${right.prefix}”`
        return right.suffix === suffix ? null : `has the suffix “${suffix}”, the text has “${right.suffix}”`
      },
      'span',
    ),
}

const marksVerbatim: Invariant = {
  name: 'Framing marks stand word for word at their place',
  check: (record, tally) =>
    overTexts<Place & { start: number; end: number; text: string }>(
      record,
      `SELECT claimId, position, versionId, start, "end", text FROM FramingMark s WHERE ${OF_A_TEXT} ORDER BY versionId, start`,
      tally,
      (mark, text) => notVerbatim(text, mark.start, mark.end, mark.text),
      'mark',
    ),
}

function notVerbatim(text: string, start: number, end: number, quote: string): string | null {
  if (end !== start + quote.length) return `ends at ${end}, its ${quote.length} code units begin at ${start}`
  const code = checkSpan(text, start, quote)
  if (!code) return null
  const what = code === 'SPAN_OUT_OF_TEXT' ? `lies outside the text of ${text.length} code units` : 'differs'
  return `${start} to ${end} ${what}: “${shorten(quote)}”, the text has “${shorten(text.slice(start, end))}”`
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const elsewhere = (table: string, what: string) => ({
  count: `SELECT count(*) FROM ${table}`,
  breaches: `SELECT '${what} ' || s.position || ' of claim ' || s.claimId AS id,
      'stands in article ' || v.articleId || ', the claim is of article ' || c.articleId AS words
    FROM ${table} s JOIN Claim c ON c.id = s.claimId JOIN ArticleVersion v ON v.id = s.versionId
    WHERE v.articleId <> c.articleId`,
})

const ownArticle = sqlInvariant(
  'Quotes and marks stand in a version of the claim’s own article',
  elsewhere('ClaimSpan', 'span'),
  elsewhere('FramingMark', 'mark'),
)

export const SPAN_RULES = [spansVerbatim, spanContext, marksVerbatim, ownArticle]
