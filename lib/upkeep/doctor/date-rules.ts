import { earliestDay, isEdtf } from '@/lib/domain/edtf'
import { type Invariant, sqlInvariant, walk } from './invariant'

type Dated = { id: string; edtf: string; publishedFrom: string | null; alike: number }

/** A record has few different dates, and reading one is slow: each is read once, with one record that has it. */
const DATES = {
  article: `SELECT min(id) AS id, publishedEdtf AS edtf, publishedFrom, count(*) AS alike FROM Article
    GROUP BY publishedEdtf, publishedFrom`,
  claim: `SELECT min(id) AS id, timeEdtf AS edtf, NULL AS publishedFrom, count(*) AS alike FROM Claim
    WHERE timeEdtf IS NOT NULL GROUP BY timeEdtf`,
}

const among = (alike: number) => (alike > 1 ? ` (and ${alike - 1} more like it)` : '')

const dates: Invariant = {
  name: 'Dates are EDTF level 1',
  check: (record, tally) => {
    for (const [what, sql] of Object.entries(DATES)) {
      for (const { id, edtf, alike } of walk<Dated>(record, sql)) {
        tally.checked(alike)
        if (!isEdtf(edtf)) tally.broken(`${what} ${id}`, `is dated “${edtf}”${among(alike)}`)
      }
    }
  },
}

const earliestDays: Invariant = {
  name: 'Articles are sorted by the earliest day of their date',
  check: (record, tally) => {
    for (const { id, edtf, publishedFrom, alike } of walk<Dated>(record, DATES.article)) {
      tally.checked(alike)
      if (!isEdtf(edtf)) continue
      const day = earliestDay(edtf)
      if (day === publishedFrom) continue
      tally.broken(`article ${id}`, `is sorted by ${publishedFrom}, ${edtf} begins ${day}${among(alike)}`)
    }
  },
}

const INSTANTS: [table: string, column: string][] = [
  ['Analyst', 'createdAt'],
  ['Source', 'retractedAt'],
  ['SourceGrade', 'gradedAt'],
  ['SourceGrade', 'retractedAt'],
  ['Article', 'retractedAt'],
  ['ArticleVersion', 'capturedAt'],
  ['Takedown', 'at'],
  ['Claim', 'createdAt'],
  ['Claim', 'retractedAt'],
  ['ClaimGrade', 'gradedAt'],
  ['ClaimGrade', 'retractedAt'],
  ['TopicSilence', 'markedAt'],
  ['TopicSilence', 'retractedAt'],
  ['Origin', 'retractedAt'],
  ['Cluster', 'retractedAt'],
  ['Topic', 'retractedAt'],
  ['Entity', 'retractedAt'],
  ['Link', 'createdAt'],
  ['Link', 'assessedAt'],
  ['Assessment', 'assessedAt'],
  ['Assessment', 'retractedAt'],
  ['Ruling', 'ruledAt'],
  ['Ruling', 'retractedAt'],
  ['AuditEntry', 'at'],
]

/** Rows with a key of several columns: told by their claim and link. */
const KEYED: [table: string, key: string, column: string][] = [
  ...INSTANTS.map(([table, column]): [string, string, string] => [table, 'id', column]),
  ['ClaimRefinding', 'claimId', 'decidedAt'],
  ['LinkRecheck', 'linkId', 'since'],
  ['LinkRecheck', 'linkId', 'clearedAt'],
]

/** One form only, or they would not sort as text. */
const instants = sqlInvariant(
  'Instants are UTC to the millisecond',
  ...KEYED.map(([table, key, column]) => ({
    count: `SELECT count("${column}") FROM ${table}`,
    breaches: `SELECT '${table} ' || ${key} AS id, 'has “' || "${column}" || '” as ${column}' AS words FROM ${table}
      WHERE "${column}" IS NOT NULL AND strftime('%Y-%m-%dT%H:%M:%fZ', "${column}") IS NOT "${column}"`,
  })),
)

export const DATE_RULES = [dates, earliestDays, instants]
