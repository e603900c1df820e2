import { isDeepStrictEqual } from 'node:util'
import { ASSESSMENT_JSON } from '@/lib/db/link-json'
import type { SubjectType } from '@/lib/db/write-audit'
import type { Permission } from '@/lib/domain/policy'
import type { Assessment } from '@/lib/domain/record'
import { type Invariant, sqlInvariant, walk } from './invariant'

/** What the audit can be about: where it stands, and which change makes one; a link is made by its first assessment. */
const SUBJECTS: Record<SubjectType, { table: string; madeBy: Permission[] }> = {
  analyst: { table: 'Analyst', madeBy: ['analyst.add'] },
  source: { table: 'Source', madeBy: ['source.add'] },
  article: { table: 'Article', madeBy: ['article.add'] },
  origin: { table: 'Origin', madeBy: ['origin.add'] },
  cluster: { table: 'Cluster', madeBy: ['cluster.add', 'cluster.split'] },
  topic: { table: 'Topic', madeBy: ['topic.add'] },
  entity: { table: 'Entity', madeBy: ['entity.add'] },
  claim: { table: 'Claim', madeBy: ['claim.add'] },
  assessment: { table: 'Assessment', madeBy: ['link.assess'] },
  ruling: { table: 'Ruling', madeBy: ['link.rule'] },
  sourceGrade: { table: 'SourceGrade', madeBy: ['source.grade'] },
  claimGrade: { table: 'ClaimGrade', madeBy: ['claim.grade'] },
  silence: { table: 'TopicSilence', madeBy: ['silence.mark'] },
  link: { table: 'Link', madeBy: [] },
}
const subjects = Object.entries(SUBJECTS)

/** Nothing is ever taken out of the audit; a transaction rolled back gives its number back. */
const numbered = sqlInvariant('Audit entries are numbered from 1 without gaps', {
  count: 'SELECT count(*) FROM AuditEntry',
  breaches: `SELECT 'entry ' || seq AS id, 'follows entry ' || before AS words
    FROM (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM AuditEntry) WHERE seq <> before + 1
    UNION ALL SELECT 'entry ' || q.seq, 'was the last one, and is gone' FROM sqlite_sequence q
    WHERE q.name = 'AuditEntry' AND q.seq > (SELECT ifnull(max(seq), 0) FROM AuditEntry)`,
})

const distinct = sqlInvariant('Audit entries have ids of their own', {
  count: 'SELECT count(*) FROM AuditEntry',
  breaches: `SELECT 'entry ' || id AS id, 'stands ' || count(*) || ' times' AS words
    FROM AuditEntry NOT INDEXED GROUP BY id HAVING count(*) > 1`,
})

const forwards = sqlInvariant('Audit instants never go back', {
  count: 'SELECT count(*) FROM AuditEntry',
  breaches: `SELECT 'entry ' || seq AS id, 'of ' || at || ' comes after one of ' || before AS words
    FROM (SELECT seq, at, lag(at, 1, '') OVER (ORDER BY seq) AS before FROM AuditEntry) WHERE at < before`,
})

const made = sqlInvariant(
  'The audit tells how each record was made',
  ...subjects.flatMap(([type, { table, madeBy }]) =>
    madeBy.length === 0
      ? []
      : {
          count: `SELECT count(*) FROM ${table}`,
          breaches: `SELECT '${type} ' || r.id AS id, 'has no entry “${madeBy.join('” or “')}”' AS words FROM ${table} r
      WHERE NOT EXISTS (SELECT 1 FROM AuditEntry e
        WHERE e.subjectType = '${type}' AND e.subjectId = r.id AND e.action IN (${madeBy.map((action) => `'${action}'`).join(', ')}))`,
        },
  ),
)

const about = sqlInvariant(
  'The audit tells of records that are there',
  {
    count: `SELECT count(linkId) FROM AuditEntry`,
    breaches: `SELECT 'entry ' || e.id AS id, 'tells of link ' || e.linkId || ', which is not there' AS words
      FROM AuditEntry e WHERE e.linkId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM Link l WHERE l.id = e.linkId)`,
  },
  ...subjects.map(([type, { table }]) => ({
    count: `SELECT count(*) FROM AuditEntry WHERE subjectType = '${type}'`,
    breaches: `SELECT 'entry ' || e.id AS id, 'tells of ${type} ' || e.subjectId || ', which is not there' AS words
      FROM AuditEntry e WHERE e.subjectType = '${type}' AND NOT EXISTS (SELECT 1 FROM ${table} r WHERE r.id = e.subjectId)`,
  })),
)

const lastAfter = (type: SubjectType, id: string) => `(SELECT after FROM AuditEntry e
  WHERE e.subjectType = '${type}' AND e.subjectId = ${id} ORDER BY seq DESC LIMIT 1)`

type Told = { now: string; told: string | null }

/** All of it, but the name: an analyst may have taken another since. */
const assessments: Invariant = {
  name: 'The audit’s last word on an assessment is what stands',
  check: (record, tally) => {
    const sql = `SELECT ${ASSESSMENT_JSON} AS now, ${lastAfter('assessment', 'asm.id')} AS told
      FROM Assessment asm JOIN Analyst an ON an.id = asm.analystId`
    for (const { now, told } of walk<Told>(record, sql)) {
      tally.checked()
      const stands: Assessment = JSON.parse(now)
      if (told === null) {
        tally.broken(`assessment ${stands.id}`, 'is not told of')
        continue
      }
      const { topics: _, ...last } = JSON.parse(told)
      const field = Object.keys(stands).find(
        (key) => key !== 'analyst' && !isDeepStrictEqual(stands[key as keyof Assessment], last[key]),
      )
      if (field) tally.broken(`assessment ${stands.id}`, `has another ${field} than its last entry`)
      else if (last.analyst?.id !== stands.analyst.id)
        tally.broken(`assessment ${stands.id}`, 'is another analyst’s than its last entry says')
    }
  },
}

const agrees = (type: SubjectType, table: string, columns: string[]) => ({
  count: `SELECT count(*) FROM ${table}`,
  breaches: `SELECT '${type} ' || r.id AS id, ${columns
    .map(
      (column) => `iif(r.${column} IS told ->> '${column}', '', 'has another ${column} than its last entry')`,
    )
    .join(' || ')} AS words
    FROM (SELECT *, ${lastAfter(type, `${table}.id`)} AS told FROM ${table}) r
    WHERE ${columns.map((column) => `r.${column} IS NOT told ->> '${column}'`).join(' OR ')}`,
})

const others = sqlInvariant(
  'The audit’s last word on a record is what stands',
  agrees('article', 'Article', ['id', 'version', 'title', 'language', 'publishedEdtf', 'publishedFrom']),
  agrees('claim', 'Claim', ['id', 'version', 'statement', 'mode', 'standing', 'retractedAt']),
  agrees('ruling', 'Ruling', ['id', 'version', 'verdict', 'reason', 'ruledAt', 'retractedAt']),
  agrees('analyst', 'Analyst', ['id', 'version', 'name']),
  agrees('source', 'Source', ['id', 'version', 'name', 'country', 'kind', 'note', 'retractedAt']),
  agrees('origin', 'Origin', ['id', 'version', 'label', 'kind', 'basis', 'retractedAt']),
  agrees('cluster', 'Cluster', ['id', 'version', 'note', 'retractedAt']),
  agrees('topic', 'Topic', ['id', 'version', 'label', 'question', 'retractedAt']),
  agrees('entity', 'Entity', ['id', 'version', 'label', 'retractedAt']),
  agrees('sourceGrade', 'SourceGrade', ['id', 'version', 'reliability', 'reason', 'retractedAt']),
  agrees('claimGrade', 'ClaimGrade', ['id', 'version', 'credibility', 'reason', 'retractedAt']),
  agrees('silence', 'TopicSilence', [
    'id',
    'version',
    'articleId',
    'topicId',
    'versionId',
    'note',
    'markedAt',
    'retractedAt',
  ]),
)

const quotes = sqlInvariant('The audit’s last word on where a claim is quoted from is what stands', {
  count: 'SELECT count(*) FROM Claim',
  breaches: `SELECT 'claim ' || id AS id, 'has other quotes than its last entry' AS words
    FROM (SELECT id, ${lastAfter('claim', 'Claim.id')} AS told FROM Claim) c
    WHERE (SELECT json_group_array(json_array(versionId, start, "end", quote) ORDER BY position) FROM ClaimSpan WHERE claimId = c.id)
      IS NOT (SELECT json_group_array(json_array(told ->> 'versionId', value ->> 'start', value ->> 'end', value ->> 'quote') ORDER BY key)
        FROM json_each(told, '$.spans'))`,
})

/** Each version of a record is told once, and whatever is told makes one: none rises without an entry. */
const versions = sqlInvariant(
  'A record has as many audit entries as versions',
  ...subjects.flatMap(([type, { table, madeBy }]) =>
    madeBy.length === 0
      ? []
      : {
          count: `SELECT count(*) FROM ${table}`,
          breaches: `SELECT '${type} ' || id AS id, 'is of version ' || version || ', and has ' || entries || ' entries' AS words
      FROM (SELECT id, version, (SELECT count(*) FROM AuditEntry e WHERE e.subjectType = '${type}' AND e.subjectId = r.id) AS entries
        FROM ${table} r) WHERE entries <> version`,
        },
  ),
)

/** What is told of a link itself: that it is to be looked at again, or what came of that (`found`). */
const rechecks = sqlInvariant(
  'The audit’s last word on whether a link is to be looked at again is what stands',
  {
    count: 'SELECT count(*) FROM Link',
    breaches: `SELECT 'link ' || id AS id,
      iif(recheck, 'is to be looked at again, and its last entry does not say so',
        'is not to be looked at again, and its last entry says so') AS words
    FROM (SELECT id, recheck, ${lastAfter('link', 'Link.id')} AS told FROM Link)
    WHERE recheck <> (told IS NOT NULL AND told ->> 'found' IS NULL)`,
  },
)

const undone = sqlInvariant('An undo names an earlier change of the same record, by the same analyst', {
  count: 'SELECT count(undoes) FROM AuditEntry',
  breaches: `SELECT 'entry ' || e.id AS id, iif(u.id IS NULL, 'undoes an entry that is not there', 'undoes entry ' || u.id || ', which is not its own') AS words
    FROM AuditEntry e LEFT JOIN AuditEntry u ON u.id = e.undoes
    WHERE e.undoes IS NOT NULL AND (u.id IS NULL OR u.seq >= e.seq OR u.subjectType <> e.subjectType
      OR u.subjectId <> e.subjectId OR u.analystId <> e.analystId)`,
})

export const AUDIT_RULES = [
  numbered,
  distinct,
  forwards,
  made,
  about,
  assessments,
  others,
  quotes,
  versions,
  rechecks,
  undone,
]
