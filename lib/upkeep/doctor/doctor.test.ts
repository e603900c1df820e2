import { copyFile, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { workOnRecord } from '@/lib/testing/worked-record'
import { plantSeed } from '@/seed/plant'
import { examine } from './examine'
import type { Finding } from './invariant'
import { INVARIANTS } from './invariants'
import { onSnapshot } from './snapshot'
import { breachLines } from './words'

let base: TestDatabase
let folder: string

beforeAll(async () => {
  base = await openTestDatabase()
  await plantSeed(base.writer)
  await workOnRecord(base.writer)
  // Copies are made of the file alone.
  const raw = new Database(base.file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.close()
  folder = await mkdtemp(path.join(tmpdir(), 'crossread-doctor-'))
})
afterAll(async () => {
  await base.close()
  await rm(folder, { recursive: true })
})

const broken = (findings: Finding[]) => findings.filter((finding) => finding.breaches > 0)

let copies = 0
/** Examines a copy of the record after raw SQL was let loose on it. */
async function examineAfter(sabotage: string): Promise<Finding[]> {
  copies += 1
  const file = path.join(folder, `${copies}.db`)
  await copyFile(base.file, file)
  const raw = new Database(file)
  raw.unsafeMode()
  raw.exec(`PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; ${sabotage}`)
  raw.close()
  const findings = onSnapshot(file, (record) => examine(record, INVARIANTS))
  await rm(file)
  return findings
}

test('a sound record breaks nothing, and every invariant has something to look at', async () => {
  const findings = await examineAfter('')
  expect(broken(findings)).toEqual([])
  expect(findings.filter((finding) => finding.checked === 0)).toEqual([])
})

const LINK_AB = `(SELECT id FROM Link WHERE claimAId = 'claim-a' AND claimBId = 'claim-b')`
const ASSESSMENT_AB = `(SELECT id FROM Assessment WHERE linkId = ${LINK_AB} AND analystId = 'local')`
const LINK_AM = `(SELECT id FROM Link WHERE claimAId = 'claim-a' AND claimBId = 'claim-moved')`
const LINK_AC = `(SELECT id FROM Link WHERE claimAId = 'claim-a' AND claimBId = 'claim-changed')`
const QUOTES = 'Quotes stand word for word at their place'
const AUDIT_ASSESSMENT = 'The audit’s last word on an assessment is what stands'
const QUOTED = 'The audit’s last word on where a claim is quoted from is what stands'
const AUDIT_OTHERS = 'The audit’s last word on a record is what stands'
const DERIVED = 'State and kind of a link follow from its assessments and rulings'
const CLOSED = 'Closed lists hold known words only'
const INSTANTS = 'Instants are UTC to the millisecond'
const FINGERPRINTS = 'Texts have the fingerprints of their words'
const LISTS = 'Lists of a topic or a source hold the links that are theirs'
const ENTRIES = 'A record has as many audit entries as versions'
const RECHECKED = 'The audit’s last word on whether a link is to be looked at again is what stands'
const KEYS = 'What a record points at is there'

/** What is done to the record, which invariants it breaks (all of them), and whom the first of them names. */
const SABOTAGE: [what: string, sql: string, breaks: string[], names: string][] = [
  [
    'an index is gone from the schema',
    `DELETE FROM sqlite_schema WHERE name = 'Link_claimBId_idx'`,
    ['The file is whole'],
    'file',
  ],
  [
    'a claim points at no article',
    `UPDATE Claim SET articleId = 'nowhere' WHERE id = 'claim-b'`,
    [KEYS, 'Quotes and marks stand in a version of the claim’s own article', LISTS],
    'Claim claim-b points at a Article',
  ],
  [
    'a claim’s topic is gone',
    `DELETE FROM Topic WHERE id = 'topic'`,
    [KEYS, 'The audit tells of records that are there'],
    'ClaimTopic claim-a topic',
  ],
  [
    'a text holds a CR',
    `UPDATE ArticleVersion SET text = replace(text, 'CR-free', 'CR-' || char(13) || 'ree') WHERE articleId = 'article'`,
    ['Texts are well formed, with LF line ends', 'Texts have the hash recorded for them', FINGERPRINTS],
    'holds a CR at',
  ],
  [
    'a text holds a NUL',
    `UPDATE ArticleVersion SET text = CAST(replace(CAST(text AS BLOB), x'4f', x'00') AS TEXT) WHERE id = 'corrected-2'; UPDATE ArticleVersion SET text = 'No' || char(0) WHERE id = 'corrected-2'`,
    ['Texts are well formed, with LF line ends', 'Texts have the hash recorded for them', FINGERPRINTS],
    'corrected-2 holds a NUL at 2',
  ],
  [
    'a text is not UTF-8',
    `UPDATE ArticleVersion SET text = CAST(x'4eff' AS TEXT) WHERE id = 'corrected-2'`,
    ['Texts are well formed, with LF line ends', 'Texts have the hash recorded for them', FINGERPRINTS],
    'corrected-2 is not UTF-8',
  ],
  [
    'a text is emptied without a takedown',
    `UPDATE ArticleVersion SET text = '' WHERE id = 'corrected-2'`,
    ['Texts are well formed, with LF line ends', 'Texts have the hash recorded for them', FINGERPRINTS],
    'version corrected-2 is empty',
  ],
  [
    'a text differs from its hash',
    `UPDATE ArticleVersion SET text = text || 'x' WHERE id = 'corrected-2'`,
    ['Texts have the hash recorded for them'],
    'version corrected-2',
  ],
  [
    'a version number is left out',
    `UPDATE ArticleVersion SET number = 3 WHERE id = 'corrected-2'`,
    ['Versions of an article are numbered 1, 2, 3 …, and are of its source'],
    'article corrected has 2 versions, numbered 1 to 3',
  ],
  [
    'a version is of another source than its article',
    `UPDATE ArticleVersion SET sourceId = (SELECT id FROM Source WHERE id <> sourceId) WHERE id = 'corrected-2'`,
    ['Versions of an article are numbered 1, 2, 3 …, and are of its source'],
    'version corrected-2',
  ],
  [
    'a stripped range runs past the end',
    `INSERT INTO StrippedRange(versionId, start, "end", what) VALUES ('corrected-2', 10, 22, 'x')`,
    ['Stripped ranges lie in their text and do not overlap'],
    'stripped range 10 to 22 of version corrected-2',
  ],
  [
    'two stripped ranges overlap',
    `INSERT INTO StrippedRange(versionId, start, "end", what) VALUES ('corrected-2', 1, 9, 'x'), ('corrected-2', 8, 10, 'y')`,
    ['Stripped ranges lie in their text and do not overlap'],
    '8 to 10 of version corrected-2 overlaps',
  ],
  [
    'a quote is a letter off',
    `UPDATE ClaimSpan SET start = start + 1, "end" = "end" + 1 WHERE claimId = 'claim-a' AND position = 1`,
    [QUOTES, QUOTED],
    'span 1 of claim claim-a',
  ],
  [
    'a quote has another word',
    `UPDATE ClaimSpan SET quote = 'Nobody saw thee' WHERE claimId = 'claim-a' AND position = 1`,
    [QUOTES, QUOTED],
    'span 1 of claim claim-a',
  ],
  [
    'a quote ends elsewhere',
    `UPDATE ClaimSpan SET "end" = "end" + 1 WHERE claimId = 'claim-a' AND position = 1`,
    [QUOTES, QUOTED],
    'span 1 of claim claim-a',
  ],
  [
    'a prefix is cut short',
    `UPDATE ClaimSpan SET prefix = substr(prefix, 2) WHERE claimId = 'claim-a' AND position = 0`,
    ['Quotes carry the words before and after them'],
    'span 0 of claim claim-a has the prefix',
  ],
  [
    'a suffix has another word',
    `UPDATE ClaimSpan SET suffix = 'x' WHERE claimId = 'claim-a' AND position = 0`,
    ['Quotes carry the words before and after them'],
    'span 0 of claim claim-a has the suffix',
  ],
  [
    'a mark is elsewhere',
    `UPDATE FramingMark SET start = 0, "end" = 4 WHERE claimId = 'claim-a' AND position = 0`,
    ['Framing marks stand word for word at their place'],
    'mark 0 of claim claim-a',
  ],
  [
    'a mark stands in another article',
    `UPDATE FramingMark SET versionId = (SELECT id FROM ArticleVersion WHERE articleId = 'corrected' AND number = 1), start = instr(text, text) WHERE claimId = 'claim-a' AND position = 1`,
    [
      'Quotes and marks stand in a version of the claim’s own article',
      'Framing marks stand word for word at their place',
    ],
    'mark 1 of claim claim-a',
  ],
  [
    'a claim has no quote',
    `DELETE FROM ClaimSpan WHERE claimId = 'claim-b'`,
    ['Every claim has a head quote', QUOTED],
    'claim claim-b',
  ],
  [
    'the head quote is gone',
    `DELETE FROM ClaimSpan WHERE claimId = 'claim-a' AND position = 0`,
    ['What a claim has several of is numbered from 0 without gaps', 'Every claim has a head quote', QUOTED],
    'claim claim-a has 1 quotes, numbered 1 to 1',
  ],
  [
    'a mark is gone from the middle',
    `DELETE FROM FramingMark WHERE claimId = 'claim-a' AND position = 0`,
    ['What a claim has several of is numbered from 0 without gaps'],
    'claim claim-a has 1 marks',
  ],
  [
    'the quotes of a claim stand in two versions',
    `UPDATE ClaimSpan SET versionId = 'corrected-2', start = 0, "end" = 7, quote = 'Nothing', prefix = '', suffix = ' of it was so.' WHERE claimId = 'claim-d'; INSERT INTO ClaimSpan SELECT claimId, 1, (SELECT id FROM ArticleVersion WHERE articleId = 'corrected' AND number = 1), 0, 1, 'A', '', ' CR-free text. 🛰 The minister s' FROM ClaimSpan WHERE claimId = 'claim-d'; UPDATE Claim SET standing = NULL WHERE id = 'claim-d'`,
    ['All quotes of a claim stand in one version', AUDIT_OTHERS, QUOTED],
    'claim claim-d is quoted from 2 versions',
  ],
  [
    'a claim left behind does not say so',
    `UPDATE Claim SET standing = NULL WHERE id = 'claim-d'`,
    ['A claim stands in the latest version of its article, or says why not', AUDIT_OTHERS],
    'claim claim-d is quoted from version 1 of 2',
  ],
  [
    'a claim of the latest version says it was lost',
    `UPDATE Claim SET standing = 'LOST' WHERE id = 'claim-b'`,
    ['A claim stands in the latest version of its article, or says why not', AUDIT_OTHERS],
    'claim claim-b',
  ],
  [
    'a claim was found again in another article',
    `UPDATE ClaimRefinding SET claimId = 'claim-b' WHERE claimId = 'claim-d'`,
    ['Claims are found again in later versions of their own article'],
    'claim claim-b',
  ],
  [
    'a mark of silence names a version of another article',
    `UPDATE TopicSilence SET versionId = (SELECT id FROM ArticleVersion WHERE articleId = 'article')`,
    ['A mark of silence names a version of its own article', AUDIT_OTHERS],
    'of article article',
  ],
  [
    'a date cannot be read',
    `UPDATE Article SET publishedEdtf = 'May 2016' WHERE id = 'article'`,
    ['Dates are EDTF level 1', AUDIT_OTHERS],
    'article article is dated “May 2016”',
  ],
  [
    'a claim’s date is not on the calendar',
    `UPDATE Claim SET timeEdtf = '2022-02-30' WHERE id = 'claim-b'`,
    ['Dates are EDTF level 1'],
    'claim claim-b',
  ],
  [
    'an article is sorted by another day',
    `UPDATE Article SET publishedFrom = '2016-05-16' WHERE id = 'article'`,
    ['Articles are sorted by the earliest day of their date', AUDIT_OTHERS],
    'article article is sorted by 2016-05-16',
  ],
  [
    'an instant has no milliseconds',
    `UPDATE Claim SET createdAt = '2026-11-01T12:00:00Z' WHERE id = 'claim-b'`,
    [INSTANTS],
    'Claim claim-b',
  ],
  [
    'an instant is not on the calendar',
    `UPDATE LinkRecheck SET since = '2027-02-30T12:00:00.000Z'`,
    [INSTANTS],
    'LinkRecheck',
  ],
  [
    'a claim has an unknown mode',
    `UPDATE Claim SET mode = 'GUESSED' WHERE id = 'claim-b'`,
    [CLOSED, AUDIT_OTHERS],
    'Claim claim-b has “GUESSED” as mode',
  ],
  [
    'an aspect is unknown',
    `UPDATE AssessmentAspect SET aspect = 'colour' WHERE assessmentId = ${ASSESSMENT_AB}`,
    [CLOSED, AUDIT_ASSESSMENT],
    '“colour”',
  ],
  [
    'a pair stands the wrong way round',
    `UPDATE Link SET claimAId = 'claim-b', claimBId = 'claim-a' WHERE id = ${LINK_AB}`,
    ['A pair stands once, the lower id first'],
    'has claim-b before claim-a',
  ],
  [
    'a claim is linked to itself',
    `UPDATE Link SET claimBId = 'claim-a' WHERE id = ${LINK_AB}`,
    [
      'A pair stands once, the lower id first',
      'Assessments obey the rules of judgement',
      LISTS,
      'Agreement counts what several analysts say of a link',
      'Rulings obey the rules of judgement',
    ],
    'joins claim claim-a with itself',
  ],
  [
    'a link was saved without its assessment',
    `INSERT INTO Link(id, claimAId, claimBId, createdAt, state, assessedAt) VALUES ('half', 'claim-c', 'claim-d', '2026-11-01T12:00:00.000Z', 'RETRACTED', '2026-11-01T12:00:00.000Z')`,
    ['Every link was assessed or proposed'],
    'link half',
  ],
  [
    'a stored state is another than follows',
    `UPDATE Link SET state = 'DISPUTED', kind = NULL WHERE id = ${LINK_AB}`,
    [DERIVED],
    'is stored as DISPUTED',
  ],
  [
    'a contradiction is not listed',
    `UPDATE Link SET inContradictions = 0 WHERE id = ${LINK_AB}`,
    [DERIVED],
    'inContradictions follows',
  ],
  [
    'a ruling was retracted and the link not told',
    `UPDATE Ruling SET retractedAt = ruledAt`,
    [DERIVED, AUDIT_OTHERS],
    'SETTLED',
  ],
  [
    'a link is not marked to be looked at again',
    `UPDATE Link SET recheck = 0`,
    ['A link is marked to be looked at again while a reason is open', RECHECKED],
    'is not marked',
  ],
  [
    'a link is to be looked at for a claim it has not',
    `UPDATE LinkRecheck SET claimId = 'claim-c'`,
    ['A link is marked to be looked at again while a reason is open'],
    'claim-c, which is not of its pair',
  ],
  [
    'a link is dated before its assessment',
    `UPDATE Link SET assessedAt = createdAt WHERE id = ${LINK_AB}`,
    ['A link is dated by its last change'],
    'and changed at',
  ],
  [
    'a link is dated after everything',
    `UPDATE Link SET assessedAt = '2099-01-01T00:00:00.000Z' WHERE id = ${LINK_AB}`,
    ['A link is dated by its last change'],
    'after the record’s last change',
  ],
  [
    'a contradiction without a conflict',
    `UPDATE AssessmentAspect SET relation = 'DIFFER' WHERE assessmentId = ${ASSESSMENT_AB}`,
    ['Assessments obey the rules of judgement', AUDIT_ASSESSMENT],
    'needs an aspect in conflict',
  ],
  [
    'a strength that the verdict does not take',
    `UPDATE Assessment SET strength = 'BACKGROUND' WHERE id = ${ASSESSMENT_AB}`,
    ['Assessments obey the rules of judgement', AUDIT_ASSESSMENT],
    'This strength does not go with this verdict',
  ],
  [
    'a ruling on a question',
    `UPDATE Claim SET mode = 'QUESTION' WHERE id = 'claim-b'`,
    ['Rulings obey the rules of judgement', 'Assessments obey the rules of judgement', AUDIT_OTHERS],
    'A question asserts nothing',
  ],
  [
    'an article is not searched',
    `DELETE FROM article_search WHERE articleId = 'article'`,
    ['Search holds each article’s title and latest text'],
    'article article cannot be found',
  ],
  [
    'an article is searched by its first version',
    `UPDATE article_search SET text = (SELECT text FROM ArticleVersion WHERE articleId = 'corrected' AND number = 1) WHERE articleId = 'corrected'`,
    ['Search holds each article’s title and latest text'],
    'article corrected',
  ],
  [
    'what is no claim is searched',
    `INSERT INTO claim_search(claimId, statement, quotes, speaker) VALUES ('ghost', 'x', '', '')`,
    ['Search holds each claim’s statement, quotes and speaker'],
    'claim ghost',
  ],
  [
    'a claim is searched with an old statement',
    `UPDATE claim_search SET statement = 'old' WHERE claimId = 'claim-b'`,
    ['Search holds each claim’s statement, quotes and speaker'],
    'claim claim-b',
  ],
  [
    'a claim’s words are not indexed',
    `DROP TRIGGER claim_search_update; UPDATE Claim SET statement = 'zebra' WHERE id = 'claim-b'`,
    ['The search indexes say what is searched', 'Search and lists follow the record', AUDIT_OTHERS],
    'word “zebra” of claim_fts is searched, and not indexed',
  ],
  [
    'two words of a claim are indexed the other way round',
    `DROP TRIGGER claim_search_update; UPDATE Claim SET statement = 'men sixty' WHERE id = 'claim-b'; INSERT INTO claim_fts(claim_fts, rowid, statement, quotes, speaker) SELECT 'delete', id, 'Statement', quotes, speaker FROM claim_search WHERE claimId = 'claim-a'`,
    ['The search indexes say what is searched', 'Search and lists follow the record', AUDIT_OTHERS],
    'of claim_fts',
  ],
  [
    'a trigger of search is missing',
    `DROP TRIGGER record_span_insert`,
    ['Search and lists follow the record'],
    'trigger record_span_insert is missing',
  ],
  [
    'a trigger of search is another one',
    `DROP TRIGGER record_article_delete; CREATE TRIGGER record_article_delete AFTER DELETE ON Article BEGIN SELECT 1; END`,
    ['Search and lists follow the record'],
    'trigger record_article_delete is another one',
  ],
  [
    'a text has no fingerprints',
    `DELETE FROM TextFingerprint WHERE versionId = 'corrected-2'`,
    [FINGERPRINTS],
    'version corrected-2 has 0 fingerprints, and not the',
  ],
  [
    'a fingerprint is another one',
    `UPDATE TextFingerprint SET hash = hash + 1 WHERE versionId = 'corrected-2'`,
    [FINGERPRINTS],
    'version corrected-2 has',
  ],
  [
    'a link is not in its topic’s list',
    `DELETE FROM link_listing WHERE linkId = ${LINK_AM} AND scope = 't:topic'`,
    [LISTS],
    'is missing in list 0 of t:topic',
  ],
  [
    'a link stands in the list of another source',
    `INSERT INTO link_listing(view, scope, assessedAt, linkId) VALUES (0, 's:elsewhere', '2026-11-01T12:00:00.000Z', ${LINK_AM})`,
    [LISTS],
    'stands in list 0 of s:elsewhere, which is not its own',
  ],
  [
    'a link is listed under an earlier moment',
    `UPDATE link_listing SET assessedAt = '2026-11-01T12:00:00.000Z' WHERE linkId = ${LINK_AM} AND scope = 't:topic'`,
    [LISTS],
    'is missing in list 0 of t:topic',
  ],
  [
    'what several analysts say of a link is not counted',
    `DELETE FROM judged_by_several WHERE scope = ''`,
    ['Agreement counts what several analysts say of a link'],
    'is not counted under “” as ',
  ],
  [
    'a trigger of the lists is missing',
    `DROP TRIGGER listing_claim_topic_delete`,
    ['Search and lists follow the record'],
    'trigger listing_claim_topic_delete is missing',
  ],
  [
    'a view of the lists is another one',
    `DROP VIEW link_view; CREATE VIEW link_view(linkId, view, assessedAt) AS SELECT id, 0, assessedAt FROM Link WHERE inContradictions UNION ALL SELECT id, 1, assessedAt FROM Link WHERE inCorroborations UNION ALL SELECT id, 2, assessedAt FROM Link WHERE state = 'DISPUTED' UNION ALL SELECT id, 3, assessedAt FROM Link WHERE state IN ('ASSESSED', 'SETTLED') AND kind = 'NEITHER'`,
    ['Search and lists follow the record'],
    'view link_view is another one',
  ],
  [
    'an article was renamed without an entry',
    `UPDATE Article SET title = 'Another' WHERE id = 'report'`,
    [AUDIT_OTHERS],
    'article report has another title than its last entry',
  ],
  [
    'a claim’s quote moved without an entry',
    `UPDATE ClaimSpan SET start = start + 1, quote = substr(quote, 2) WHERE claimId = 'claim-a' AND position = 1`,
    [QUOTED, 'Quotes carry the words before and after them'],
    'claim claim-a',
  ],
  [
    'an article’s version rose without an entry',
    `UPDATE Article SET version = version + 1 WHERE id = 'report'`,
    [ENTRIES, AUDIT_OTHERS],
    'article report is of version 5, and has 4 entries',
  ],
  [
    'a link was looked at again without an entry',
    `UPDATE LinkRecheck SET clearedAt = since WHERE linkId = ${LINK_AC}; UPDATE Link SET recheck = 0 WHERE id = ${LINK_AC}`,
    [RECHECKED],
    'is not to be looked at again, and its last entry says so',
  ],
  [
    'an audit entry is taken out',
    `DELETE FROM AuditEntry WHERE seq = 7`,
    [
      'Audit entries are numbered from 1 without gaps',
      'The audit tells how each record was made',
      AUDIT_OTHERS,
      ENTRIES,
    ],
    'entry 8 follows entry 6',
  ],
  [
    'the last audit entry is taken out',
    `DELETE FROM AuditEntry WHERE seq = (SELECT max(seq) FROM AuditEntry)`,
    [
      'Audit entries are numbered from 1 without gaps',
      'The audit tells how each record was made',
      'A link is dated by its last change',
      AUDIT_ASSESSMENT,
      ENTRIES,
    ],
    'was the last one, and is gone',
  ],
  [
    'two audit entries have one id',
    `DELETE FROM sqlite_schema WHERE name = 'AuditEntry_id_key'; PRAGMA schema_version = 9999; UPDATE AuditEntry SET id = (SELECT id FROM AuditEntry WHERE seq = 1) WHERE seq = 2`,
    ['Audit entries have ids of their own', 'The file is whole'],
    'stands 2 times',
  ],
  [
    'an audit entry is dated back',
    `UPDATE AuditEntry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 20`,
    ['Audit instants never go back'],
    'entry 20 of 2020-01-01',
  ],
  [
    'a topic came from nowhere',
    `INSERT INTO Topic(id, label, question) VALUES ('sudden', 'x', 'y')`,
    ['The audit tells how each record was made', ENTRIES, AUDIT_OTHERS],
    'topic sudden has no entry “topic.add”',
  ],
  [
    'an entry tells of a link that is not there',
    `UPDATE AuditEntry SET linkId = 'nowhere' WHERE linkId = ${LINK_AB} AND subjectType = 'ruling'`,
    ['The audit tells of records that are there'],
    'tells of link nowhere',
  ],
  [
    'a rationale is rewritten',
    `UPDATE Assessment SET rationale = 'Another.' WHERE id = ${ASSESSMENT_AB}`,
    [AUDIT_ASSESSMENT],
    'has another rationale than its last entry',
  ],
  [
    'an assessment is another analyst’s',
    `UPDATE Assessment SET analystId = 'corpus-reader' WHERE id = ${ASSESSMENT_AB}`,
    [AUDIT_ASSESSMENT],
    'is another analyst’s',
  ],
  [
    'an assessment was saved without its entry',
    `UPDATE AuditEntry SET subjectId = (SELECT id FROM Assessment WHERE id <> ${ASSESSMENT_AB} LIMIT 1) WHERE subjectId = ${ASSESSMENT_AB}`,
    ['The audit tells how each record was made', AUDIT_ASSESSMENT, ENTRIES],
    'has no entry “link.assess”',
  ],
  [
    'a claim was changed without an entry',
    `UPDATE Claim SET version = 2 WHERE id = 'claim-b'`,
    [AUDIT_OTHERS, ENTRIES],
    'claim claim-b',
  ],
  [
    'an undo names no entry',
    `UPDATE AuditEntry SET undoes = 'nowhere' WHERE undoes IS NOT NULL`,
    ['An undo names an earlier change of the same record, by the same analyst'],
    'undoes an entry that is not there',
  ],
  [
    'an undo names another record’s change',
    `UPDATE AuditEntry SET undoes = (SELECT id FROM AuditEntry WHERE seq = 1) WHERE undoes IS NOT NULL`,
    ['An undo names an earlier change of the same record, by the same analyst'],
    'which is not its own',
  ],
]

describe('sabotage', () => {
  test.each(SABOTAGE)('%s', async (_, sql, breaks, names) => {
    const findings = broken(await examineAfter(sql))
    expect(findings.map(({ name }) => name).sort()).toEqual([...breaks].sort())
    const first = findings.find(({ name }) => name === breaks[0])
    expect(first?.told.map(({ id, words }) => `${id} ${words}`).join('\n')).toContain(names)
  })

  test('each invariant is broken by some of it', () => {
    const found = new Set(SABOTAGE.flatMap(([, , breaks]) => breaks))
    expect(INVARIANTS.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([])
  })
})

describe('an examination', () => {
  test('of a file with an overwritten page says so and goes on', async () => {
    const file = path.join(folder, 'page.db')
    await copyFile(base.file, file)
    const page = new Database(file)
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'Assessment'")
      .pluck()
    const handle = await open(file, 'r+')
    await handle.write(Buffer.alloc(4096, 0xff), 0, 4096, (Number(page.get()) - 1) * 4096)
    await handle.close()
    const findings = onSnapshot(file, (record) => examine(record, INVARIANTS))
    expect(findings).toHaveLength(INVARIANTS.length)
    expect(findings.find(({ name }) => name === 'The file is whole')?.breaches).toBeGreaterThan(0)
    const rules = findings.find(({ name }) => name === 'Assessments obey the rules of judgement')
    expect(rules?.told[0]?.words).toContain('SQLITE_CORRUPT')
    expect(findings.find(({ name }) => name === QUOTES)?.breaches).toBe(0)
  })

  test('sees one state of the record, whatever is written meanwhile, and writes nothing', async () => {
    const before = await base.reader.auditEntry.count()
    const counts = onSnapshot(base.file, (record) => {
      const other = new Database(base.file)
      other.exec("INSERT INTO Topic(id, label, question) VALUES ('meanwhile', 'x', 'y')")
      const findings = examine(record, INVARIANTS)
      other.exec("DELETE FROM Topic WHERE id = 'meanwhile'")
      other.close()
      expect(() => record.exec("DELETE FROM Topic WHERE id = 'topic'")).toThrow('readonly')
      return broken(findings)
    })
    expect(counts).toEqual([])
    expect(await base.reader.auditEntry.count()).toBe(before)
  })

  test('tells the first ten breaks and counts all', async () => {
    const findings = await examineAfter("UPDATE ClaimSpan SET prefix = 'x'")
    const context = findings.find(({ name }) => name === 'Quotes carry the words before and after them')
    expect(context?.breaches).toBe(context?.checked)
    expect(context?.told).toHaveLength(10)
    const lines = breachLines(context as Finding)
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe(`  … and ${Number(context?.checked) - 10} more`)
  })
})
