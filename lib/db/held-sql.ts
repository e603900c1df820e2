import { ASPECTS, RELATIONS } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import { LINK_STATES } from '@/lib/domain/link-words'
import { STRENGTHS } from '@/lib/domain/strength'
import { VERDICTS } from '@/lib/domain/verdict'

// What the worker holds of the record, as text for a connection of its own: it has no Prisma, which takes more memory
// than all that is held. Records go by SQLite's row number, which only a VACUUM changes and no server is open then; a
// claim by the integer key under which it is searched. Words of closed vocabularies come as their place in the tuple.

/** What a statement is narrowed to: all there is, or the record of one id. */
export type Whose = 'all' | 'one'

const code = (column: string, words: readonly string[]) =>
  `CASE ${column} ${words.map((word, place) => `WHEN '${word}' THEN ${place}`).join(' ')} ELSE -1 END`

/** Articles: number, source, EDTF of publication. */
export const articlesSql = (whose: Whose) => `
  SELECT ar.rowid, so.rowid, ar.publishedEdtf FROM Article ar CROSS JOIN Source so ON so.id = ar.sourceId
  ${whose === 'one' ? 'WHERE ar.id = ?' : ''}`

/** Claims: number, article, whether retracted, EDTF of the time, origin or 0. */
export const claimsSql = (whose: Whose) => `
  SELECT s.id, ar.rowid, c.retractedAt IS NOT NULL, c.timeEdtf, ifnull(og.rowid, 0)
  FROM Claim c CROSS JOIN claim_search s ON s.claimId = c.id CROSS JOIN Article ar ON ar.id = c.articleId
    LEFT JOIN Origin og ON og.id = c.originId
  ${whose === 'one' ? 'WHERE c.id = ?' : ''}`

/** Topics of claims, claim by claim: claim, topic. */
export const claimTopicsSql = (whose: Whose) => `
  SELECT s.id, t.rowid FROM ClaimTopic ct CROSS JOIN claim_search s ON s.claimId = ct.claimId
    CROSS JOIN Topic t ON t.id = ct.topicId
  ${whose === 'one' ? 'WHERE ct.claimId = ?' : 'ORDER BY ct.claimId'}`

/** Names of the places or actors of claims, claim by claim: claim, name. */
export const claimNamesSql = (table: 'ClaimPlace' | 'ClaimActor', whose: Whose) => `
  SELECT s.id, p.name FROM ${table} p CROSS JOIN claim_search s ON s.claimId = p.claimId
  ${whose === 'one' ? 'WHERE p.claimId = ?' : 'ORDER BY p.claimId'}`

/** Every name of every live entity, its label included: entity, name. */
export const ENTITY_NAMES_SQL = `
  SELECT e.rowid, n.alias FROM EntityAlias n CROSS JOIN Entity e ON e.id = n.entityId WHERE e.retractedAt IS NULL
  UNION SELECT rowid, label FROM Entity WHERE retractedAt IS NULL`

/**
 * Links: number, claims, state, kind or -1, whether to be looked at again, whether in contradictions and in
 * corroborations, and of one alone the instant of its assessment.
 */
export const linksSql = (whose: Whose) => `
  SELECT l.rowid, sa.id, sb.id, ${code('l.state', LINK_STATES)}, ${code('l.kind', VERDICTS)}, l.recheck, l.inContradictions,
    l.inCorroborations ${whose === 'one' ? ', l.assessedAt' : ''}
  FROM Link l CROSS JOIN claim_search sa ON sa.claimId = l.claimAId CROSS JOIN claim_search sb ON sb.claimId = l.claimBId
  ${whose === 'one' ? 'WHERE l.id = ?' : ''}`

/** Links in the order of lists, in two runs that each follow an index: number, instant, id. */
export const LINK_ORDER_SQL = `
  SELECT rowid, assessedAt, id FROM Link WHERE inContradictions = ? ORDER BY assessedAt DESC, id`

/** Topics that links were drawn under, link by link: link, topic. */
export const linkTopicsSql = (whose: Whose) => `
  SELECT l.rowid, t.rowid FROM LinkTopic lt CROSS JOIN Link l ON l.id = lt.linkId CROSS JOIN Topic t ON t.id = lt.topicId
  ${whose === 'one' ? 'WHERE lt.linkId = ?' : 'ORDER BY lt.linkId'}`

/**
 * Live assessments: link, analyst, verdict, strength, independence, confidence, and as one number the aspects: a bit for
 * each relation and aspect, those of the first relation lowest.
 */
export const assessmentsSql = (whose: Whose) => `
  SELECT l.rowid, an.rowid, ${code('asm.verdict', VERDICTS)}, ${code('asm.strength', STRENGTHS)},
    ${code('asm.independence', INDEPENDENCES)}, ${code('asm.confidence', CONFIDENCES)},
    ifnull((SELECT sum(1 << (${code('aspect', ASPECTS)} + ${ASPECTS.length} * ${code('relation', RELATIONS)}))
      FROM AssessmentAspect WHERE assessmentId = asm.id), 0)
  FROM Assessment asm CROSS JOIN Link l ON l.id = asm.linkId CROSS JOIN Analyst an ON an.id = asm.analystId
  WHERE asm.retractedAt IS NULL ${whose === 'one' ? 'AND asm.linkId = ?' : ''}`

/** The ids of the links of a claim, and of the claims of an article. */
export const LINKS_OF_CLAIM_SQL = `
  SELECT id FROM Link WHERE claimAId = :id UNION SELECT id FROM Link WHERE claimBId = :id`
export const CLAIMS_OF_ARTICLE_SQL = 'SELECT id FROM Claim WHERE articleId = ?'

/** The last change, and what changed after one: type and id of the subject, and the link it is about. */
export const LAST_CHANGE_SQL = 'SELECT ifnull(max(seq), 0) FROM AuditEntry'
export const CHANGES_SQL = `
  SELECT subjectType, subjectId, linkId FROM AuditEntry WHERE seq > ? ORDER BY seq LIMIT ?`

/** The claims, last added first, in which words are found (searchExpression), at most so many. */
export const CLAIMS_WITH_SQL =
  'SELECT rowid FROM claim_fts WHERE claim_fts MATCH ? ORDER BY rowid DESC LIMIT ?'

/** What has a number and a name. */
export const NUMBERED = {
  topic: ['Topic', 'label'],
  source: ['Source', 'name'],
  article: ['Article', 'title'],
  entity: ['Entity', 'label'],
  analyst: ['Analyst', 'name'],
} as const
export type Numbered = keyof typeof NUMBERED

/** The number of an id, and the id and name of a number. */
export const numberSql = (kind: Numbered) => `SELECT rowid FROM ${NUMBERED[kind][0]} WHERE id = ?`
export const nameSql = (kind: Numbered) =>
  `SELECT id, ${NUMBERED[kind][1]} AS name FROM ${NUMBERED[kind][0]} WHERE rowid = ?`
export const LINK_ID_SQL = 'SELECT id FROM Link WHERE rowid = ?'
