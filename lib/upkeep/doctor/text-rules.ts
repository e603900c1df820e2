import { createHash } from 'node:crypto'
import { type Invariant, sqlInvariant, walk } from './invariant'

/** A text that was taken down is empty on purpose; its hash stays. */
export const NOT_TAKEN_DOWN = 'NOT EXISTS (SELECT 1 FROM Takedown td WHERE td.versionId = v.id)'

type Version = { id: string; text: string; bytes: Buffer; textSha256: string }

const VERSIONS = `SELECT v.id, v.text, CAST(v.text AS BLOB) AS bytes, v.textSha256
  FROM ArticleVersion v WHERE ${NOT_TAKEN_DOWN}`

function textInvariant(name: string, fault: (version: Version) => string | null): Invariant {
  return {
    name,
    check: (record, tally) => {
      for (const version of walk<Version>(record, VERSIONS)) {
        tally.checked()
        const words = fault(version)
        if (words) tally.broken(`version ${version.id}`, words)
      }
    },
  }
}

/** Bytes that are not UTF-8 would read as other characters than were counted. */
const wellFormed = textInvariant('Texts are well formed, with LF line ends', ({ text, bytes }) => {
  if (text === '') return 'is empty, and no takedown says why'
  if (!Buffer.from(text, 'utf8').equals(bytes)) return 'is not UTF-8'
  if (text.includes('\0')) return `holds a NUL at ${text.indexOf('\0')}`
  if (text.includes('\r')) return `holds a CR at ${text.indexOf('\r')}`
  return null
})

const hashes = textInvariant('Texts have the hash recorded for them', ({ bytes, textSha256 }) => {
  const now = createHash('sha256').update(bytes).digest('hex')
  return now === textSha256 ? null : `has the SHA-256 ${now}, and ${textSha256} is recorded`
})

const numbers = sqlInvariant(
  'Versions of an article are numbered 1, 2, 3 …, and are of its source',
  {
    count: 'SELECT count(*) FROM Article',
    breaches: `SELECT 'article ' || a.id AS id,
        'has ' || count(v.id) || ' versions, numbered ' || ifnull(min(v.number), '–') || ' to ' || ifnull(max(v.number), '–') AS words
      FROM Article a LEFT JOIN ArticleVersion v ON v.articleId = a.id
      GROUP BY a.id HAVING count(v.id) = 0 OR min(v.number) <> 1 OR max(v.number) <> count(v.id)`,
  },
  {
    count: 'SELECT count(*) FROM ArticleVersion',
    breaches: `SELECT 'version ' || v.id AS id, 'says source ' || v.sourceId || ', its article says ' || a.sourceId AS words
      FROM ArticleVersion v JOIN Article a ON a.id = v.articleId WHERE v.sourceId <> a.sourceId`,
  },
)

type Range = { versionId: string; start: number; end: number; length: number }

/** Ranges may touch; `length` counts UTF-16 code units, which SQL cannot. */
const stripped: Invariant = {
  name: 'Stripped ranges lie in their text and do not overlap',
  check: (record, tally) => {
    const textOf = record.prepare('SELECT text FROM ArticleVersion WHERE id = ?').pluck()
    let last = { versionId: '', end: 0, length: 0 }
    const sql = `SELECT versionId, start, "end" FROM StrippedRange r
      WHERE NOT EXISTS (SELECT 1 FROM Takedown td WHERE td.versionId = r.versionId) ORDER BY versionId, start`
    for (const range of walk<Omit<Range, 'length'>>(record, sql)) {
      tally.checked()
      if (range.versionId !== last.versionId) {
        last = {
          versionId: range.versionId,
          end: 0,
          length: String(textOf.get(range.versionId) ?? '').length,
        }
      }
      const words = faultOf({ ...range, length: last.length }, last.end)
      if (words)
        tally.broken(`stripped range ${range.start} to ${range.end} of version ${range.versionId}`, words)
      last.end = Math.max(last.end, range.end)
    }
  },
}

function faultOf({ start, end, length }: Range, before: number): string | null {
  if (start < 0 || end > length) return `lies outside the text of ${length} code units`
  if (end <= start) return 'is empty'
  if (start < before) return 'overlaps the one before'
  return null
}

export const TEXT_RULES = [wellFormed, hashes, numbers, stripped]
