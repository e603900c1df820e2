/**
 * What SQLite itself takes for the rows our queries return: statements written by hand for the same information,
 * prepared once, read by better-sqlite3 as plain columns. Single values come from joins by primary key; what a claim
 * or link has several of (spans, hops, topics, marks, assessments with their aspects …) is one JSON array a row, since
 * SQLite has no other way to return it in one statement. Nothing is left out that ours returns, and nothing is parsed.
 */

/** One claim and its article, source, origin and framing, from aliases with this letter: c, ar, so, og, fr. */
const claimColumns = (x: string) => `
  c${x}.id, c${x}.statement, c${x}.headline, c${x}.mode, c${x}.kind, c${x}.speaker, c${x}.certainty,
  c${x}.timeExpression, c${x}.timeEdtf, c${x}.timeBasis, c${x}.timeBasisNote, c${x}.timeNote, c${x}.standing, c${x}.version,
  ar${x}.id, ar${x}.title, ar${x}.author, ar${x}.url, ar${x}.publishedEdtf, ar${x}.publishedBasis, ar${x}.publishedFrom,
  so${x}.id, so${x}.name, og${x}.id, og${x}.label, og${x}.kind, og${x}.identified,
  fr${x}.voice, fr${x}.cueStance, fr${x}.commitment, fr${x}.agency, fr${x}.note,
  (SELECT json_group_array(json_array(versionId, start, "end", quote, prefix, suffix) ORDER BY position) FROM ClaimSpan WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array("by", manner, note, inferred, sourceId, originId, articleId) ORDER BY position) FROM ChainHop WHERE claimId = c${x}.id),
  (SELECT json_group_array(name ORDER BY position) FROM ClaimPlace WHERE claimId = c${x}.id),
  (SELECT json_group_array(name ORDER BY position) FROM ClaimActor WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array(text, value, unit, qualifier, scope) ORDER BY position) FROM ClaimQuantity WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array(tp.id, tp.label) ORDER BY tp.label) FROM ClaimTopic ct JOIN Topic tp ON tp.id = ct.topicId WHERE ct.claimId = c${x}.id),
  (SELECT json_group_array(function ORDER BY function) FROM FramingFunction WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array(kind, role, start, "end", text) ORDER BY position) FROM FramingMark WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array(field, proposedBy, why) ORDER BY field) FROM ProposedField WHERE claimId = c${x}.id)`

const claimTables = (x: string) => `
  JOIN Article ar${x} ON ar${x}.id = c${x}.articleId JOIN Source so${x} ON so${x}.id = ar${x}.sourceId
  LEFT JOIN Origin og${x} ON og${x}.id = c${x}.originId LEFT JOIN Framing fr${x} ON fr${x}.claimId = c${x}.id`

/** What lists show of a claim; see ListedClaim. */
const listedColumns = (x: string) => `
  c${x}.id, c${x}.headline, c${x}.mode, c${x}.timeExpression, c${x}.timeEdtf, c${x}.timeBasis, c${x}.timeBasisNote, c${x}.standing,
  ar${x}.id, ar${x}.title, so${x}.id, so${x}.name, ar${x}.publishedEdtf, ar${x}.publishedBasis, ar${x}.publishedFrom,
  og${x}.id, og${x}.label, og${x}.kind, og${x}.identified, fr${x}.voice, fr${x}.cueStance, fr${x}.commitment, fr${x}.agency,
  (SELECT json_group_array(json_array(start, quote) ORDER BY position) FROM ClaimSpan WHERE claimId = c${x}.id),
  (SELECT json_group_array(name ORDER BY position) FROM ClaimPlace WHERE claimId = c${x}.id),
  (SELECT json_group_array(name ORDER BY position) FROM ClaimActor WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array(text, value, unit, qualifier, scope) ORDER BY position) FROM ClaimQuantity WHERE claimId = c${x}.id),
  (SELECT json_group_array(json_array(kind, role, start, "end", text) ORDER BY position) FROM FramingMark
    WHERE claimId = c${x}.id AND +versionId = (SELECT versionId FROM ClaimSpan WHERE claimId = c${x}.id AND position = 0)),
  (SELECT json_group_array(field ORDER BY field) FROM ProposedField WHERE claimId = c${x}.id)`

const JUDGED = `
  (SELECT json_group_array(json_array(asm.id, an.id, an.name, asm.verdict, asm.strength, asm.independence, asm.independenceBasis,
      asm.confidence, asm.rationale, asm.bothHoldIf, asm.note, asm.tempting, asm.presets, asm.blind, asm.assessedAt, asm.version, asm.retractedAt,
      (SELECT json_group_array(json_array(aspect, relation)) FROM AssessmentAspect WHERE assessmentId = asm.id)) ORDER BY asm.assessedAt, asm.id)
    FROM Assessment asm JOIN Analyst an ON an.id = asm.analystId WHERE asm.linkId = l.id),
  (SELECT json_group_array(json_array(r.id, an.id, an.name, r.verdict, r.reason, r.ruledAt, r.version, r.retractedAt) ORDER BY r.ruledAt, r.id)
    FROM Ruling r JOIN Analyst an ON an.id = r.analystId WHERE r.linkId = l.id)`

const LINK = `
  l.id, l.state, l.kind, l.challenged, l.proposedBy, l.proposedKind, l.recheck, l.assessedAt, l.version,
  (SELECT json_group_array(json_array(tp.id, tp.label) ORDER BY tp.label) FROM LinkTopic lt JOIN Topic tp ON tp.id = lt.topicId WHERE lt.linkId = l.id),
  ${JUDGED}`

const LISTED_LINK = `l.id, l.state, l.kind, l.challenged, l.proposedKind, l.recheck, l.assessedAt, ${JUDGED}`

const LINKS = `Link l CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId`
const STANDS = `l.state <> 'RETRACTED' AND ca.retractedAt IS NULL AND cb.retractedAt IS NULL`
const NEWEST = 'ORDER BY l.assessedAt DESC, l.id'

const inFull = (page: string) => select(page, `${LINK}, ${claimColumns('a')}, ${claimColumns('b')}`)
const asListed = (page: string) =>
  select(page, `${LISTED_LINK}, ${listedColumns('a')}, ${listedColumns('b')}`)

const select = (page: string, columns: string) => `
  WITH page AS MATERIALIZED (${page})
  SELECT ${columns}
  FROM page CROSS JOIN Link l ON l.id = page.id
  JOIN Claim ca ON ca.id = l.claimAId ${claimTables('a')} JOIN Claim cb ON cb.id = l.claimBId ${claimTables('b')} ${NEWEST}`

const AFTER =
  'l.inContradictions = 1 AND l.assessedAt <= :assessedAt AND (l.assessedAt < :assessedAt OR l.id > :id)'

const pageOf = (from: string, where: string, order: string) =>
  `SELECT l.id FROM ${from} WHERE ${where} AND ${STANDS} ORDER BY ${order} LIMIT 26`

/** Contradictions of one topic or source, newest first, from the table the app keeps for it. */
const LISTINGS = `link_listing p CROSS JOIN Link l ON l.id = p.linkId
  CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId`
const LISTED_ORDER = 'p.assessedAt DESC, p.linkId'
const ALSO_OF = `EXISTS (SELECT 1 FROM link_listing q
  WHERE q.view = 0 AND q.scope = :longer AND q.assessedAt = p.assessedAt AND q.linkId = p.linkId)`

/** The matches added last, those with every word in their head first, as ours. */
const search = (table: string, head: string) => `
  first AS MATERIALIZED (SELECT rowid AS id FROM ${table} WHERE ${table} MATCH '${head} : (' || :expression || ')'
    ORDER BY rowid DESC LIMIT 20),
  hits AS MATERIALIZED (SELECT id, 0 AS place FROM first UNION ALL SELECT id, 1 FROM (SELECT rowid AS id FROM ${table}
    WHERE ${table} MATCH :expression ORDER BY rowid DESC LIMIT 40) WHERE id NOT IN (SELECT id FROM first)
    ORDER BY place, id DESC LIMIT 20)`

export const OWN_SQL = {
  page: asListed(pageOf(LINKS, AFTER, 'l.assessedAt DESC, l.id')),
  pageOfScope: asListed(pageOf(LISTINGS, 'p.view = 0 AND p.scope = :scope', LISTED_ORDER)),
  pageOfBoth: asListed(pageOf(LISTINGS, `p.view = 0 AND p.scope = :shorter AND ${ALSO_OF}`, LISTED_ORDER)),
  claim: `SELECT ${claimColumns('a')} FROM Claim ca ${claimTables('a')} WHERE ca.id = :id`,
  linksOfClaim:
    inFull(`SELECT l.id FROM (SELECT id FROM Link WHERE claimAId = :id UNION ALL SELECT id FROM Link WHERE claimBId = :id) own
    CROSS JOIN ${LINKS} WHERE l.id = own.id AND ${STANDS}`),
  searchClaims: `WITH ${search('claim_fts', 'statement')}
    SELECT snippet(claim_fts, -1, '[', ']', '…', 24), ca.id, ca.statement, ca.standing, ar.id, ar.title, ar.author, ar.url,
      so.id, so.name, ar.publishedEdtf, ar.publishedBasis, ar.publishedFrom
    FROM hits CROSS JOIN claim_fts ON claim_fts.rowid = hits.id CROSS JOIN claim_search s ON s.id = hits.id
    JOIN Claim ca ON ca.id = s.claimId JOIN Article ar ON ar.id = ca.articleId JOIN Source so ON so.id = ar.sourceId
    WHERE claim_fts MATCH :expression ORDER BY hits.place, hits.id DESC`,
  searchArticles: `WITH ${search('article_fts', 'title')}
    SELECT snippet(article_fts, -1, '[', ']', '…', 40), ar.id, ar.title, ar.author, ar.url, so.id, so.name,
      ar.publishedEdtf, ar.publishedBasis, ar.publishedFrom
    FROM hits CROSS JOIN article_fts ON article_fts.rowid = hits.id CROSS JOIN article_search s ON s.id = hits.id
    JOIN Article ar ON ar.id = s.articleId JOIN Source so ON so.id = ar.sourceId
    WHERE article_fts MATCH :expression ORDER BY hits.place, hits.id DESC`,
} as const
