import type { NearCopy } from '@/lib/domain/article-draft'
import { findNearCopies, type SharedPassages } from '@/lib/domain/near-copy'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** The text whose copies are sought: a version of the record, or one that is not stored yet. */
export type TextInHand = { versionId: string } | { hashes: readonly number[]; textSha256: string }

/**
 * Most texts taken for one hash. What stands in more is an outlet's page furniture, or a wire text whose first copies
 * are found all the same: they are the first for each of its hashes.
 */
const MOST_PER_HASH = 100
/** Most versions looked through for them: earlier versions, retracted articles and the text's own are passed over. */
const MOST_LOOKED_THROUGH = 1_000
/** Most versions looked at more closely, those that share most. */
const MOST_CANDIDATES = 100

/** Of a version `v` of the article `ar`: it is the latest of a live one. */
const COUNTS = Prisma.sql`ar.retractedAt IS NULL
  AND NOT EXISTS (SELECT 1 FROM ArticleVersion later WHERE later.articleId = v.articleId AND later.number > v.number)`

/**
 * Live articles whose latest version shares passages with a text, best first; the text's own article is left out.
 * Texts equal to the last character are found even where nobody has taken their fingerprints yet.
 */
export async function listNearCopies(db: Db, of: TextInHand): Promise<NearCopy[]> {
  const { hashes, sha256, article } = inHand(of)
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH own(hash) AS MATERIALIZED (${hashes}),
    same AS (SELECT id AS versionId FROM ArticleVersion WHERE textSha256 = ${sha256} AND text <> ''),
    shared AS (
      SELECT f.value AS versionId, count(*) AS n FROM own, json_each((SELECT json_group_array(versionId) FROM (
        SELECT t.versionId FROM (
          SELECT versionId FROM TextFingerprint WHERE hash = own.hash LIMIT ${MOST_LOOKED_THROUGH}) t
        CROSS JOIN ArticleVersion v ON v.id = t.versionId CROSS JOIN Article ar ON ar.id = v.articleId
        WHERE ${COUNTS} AND ar.id IS NOT ${article} LIMIT ${MOST_PER_HASH}))) f
      GROUP BY f.value ORDER BY n DESC LIMIT ${MOST_CANDIDATES}),
    found AS (
      SELECT versionId, max(n) AS n FROM (SELECT versionId, n FROM shared UNION ALL SELECT versionId, 0 FROM same)
      GROUP BY versionId)
    SELECT json_object('article', ${Prisma.raw(ARTICLE_REF_JSON)}, 'versionId', v.id, 'shared', found.n,
      'equal', json(iif(v.id IN (SELECT versionId FROM same), 'true', 'false')),
      'others', (SELECT count(*) FROM TextFingerprint WHERE versionId = v.id),
      'own', (SELECT count(*) FROM own)) AS json
    FROM found JOIN ArticleVersion v ON v.id = found.versionId
      JOIN Article ar ON ar.id = v.articleId JOIN Source so ON so.id = ar.sourceId
    WHERE ${COUNTS} AND ar.id IS NOT ${article}`
  const versions = parseRows<SharedPassages & { own: number }>(rows)
  return findNearCopies(
    versions[0]?.own ?? 0,
    versions.map(({ own: _, ...version }) => version),
  )
}

function inHand(of: TextInHand): { hashes: Prisma.Sql; sha256: Prisma.Sql; article: Prisma.Sql } {
  if ('hashes' in of) {
    return {
      hashes: Prisma.sql`SELECT value FROM json_each(${JSON.stringify(of.hashes)})`,
      sha256: Prisma.sql`${of.textSha256}`,
      article: Prisma.sql`NULL`,
    }
  }
  return {
    hashes: Prisma.sql`SELECT hash FROM TextFingerprint WHERE versionId = ${of.versionId}`,
    sha256: Prisma.sql`(SELECT textSha256 FROM ArticleVersion WHERE id = ${of.versionId})`,
    article: Prisma.sql`(SELECT articleId FROM ArticleVersion WHERE id = ${of.versionId})`,
  }
}
