import type { Placement } from '@/lib/domain/placement'
import type { Claim } from '@/lib/domain/record'
import type { StoredRefinding, VersionInList } from '@/lib/domain/record-lists'
import { claimJson } from './claim-json'
import type { Db } from './client'
import { parseRows } from './json-rows'

const CLAIM = claimJson('c')

/** The versions of a live article, the latest first, with how many live claims are anchored in each; without texts. */
export async function listVersions(db: Db, articleId: string): Promise<VersionInList[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('versionId', v.id, 'number', v.number, 'capturedAt', v.capturedAt, 'capturedHow', v.capturedHow,
      'textSha256', v.textSha256, 'bytesSha256', v.bytesSha256, 'takenDown', json(iif(v.text = '', 'true', 'false')),
      'claims', (SELECT count(*) FROM ClaimSpan s JOIN Claim c ON c.id = s.claimId
        WHERE s.versionId = v.id AND s.position = 0 AND c.retractedAt IS NULL)) AS json
    FROM ArticleVersion v JOIN Article ar ON ar.id = v.articleId
    WHERE v.articleId = ${articleId} AND ar.retractedAt IS NULL ORDER BY v.number DESC`
  return parseRows<VersionInList>(rows)
}

/** Every claim of an article, retracted ones included, whatever version it is anchored in. */
export async function listClaimsToCarry(db: Db, articleId: string): Promise<Claim[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${CLAIM} AS json FROM Claim c WHERE c.articleId = ${articleId} ORDER BY c.id`
  return parseRows<Claim>(rows)
}

/** The texts of versions, by id. */
export async function getTexts(db: Db, versionIds: string[]): Promise<Map<string, string>> {
  const rows = await db.articleVersion.findMany({
    where: { id: { in: versionIds } },
    select: { id: true, text: true },
  })
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** The positions of claims' framing marks in the order in which a claim lists those of its own version. */
export async function listMarkPositions(
  db: Db,
  claimIds: string[],
): Promise<{ claimId: string; versionId: string; position: number }[]> {
  const rows = await db.$queryRaw<{ claimId: string; versionId: string; position: bigint }[]>`
    SELECT claimId, versionId, position FROM FramingMark
    WHERE claimId IN (SELECT value FROM json_each(${JSON.stringify(claimIds)})) ORDER BY claimId, position`
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}

/** How a claim was found again in the latest version it was looked for in; null where it never was. */
export async function getLastRefinding(db: Db, claimId: string): Promise<StoredRefinding | null> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('versionId', r.versionId, 'number', v.number, 'outcome', r.outcome, 'proposed', json(r.proposed),
      'decision', r.decision, 'decidedAt', r.decidedAt) AS json
    FROM ClaimRefinding r JOIN ArticleVersion v ON v.id = r.versionId
    WHERE r.claimId = ${claimId} ORDER BY v.number DESC LIMIT 1`
  return parseRows<StoredRefinding>(rows)[0] ?? null
}

/**
 * Where analysts placed quotes of these claims anew: of each claim the latest such version, and the one before the first
 * it was looked for in, which is that it was read in.
 */
export async function listPlacements(db: Db, claimIds: string[]): Promise<Placement[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('claimId', r.claimId, 'readIn', min(v.number) - 1,
      'placedIn', max(v.number) FILTER (WHERE r.decision = 'TAKEN'), 'at',
      (SELECT t.decidedAt FROM ClaimRefinding t JOIN ArticleVersion tv ON tv.id = t.versionId
        WHERE t.claimId = r.claimId AND t.decision = 'TAKEN' ORDER BY tv.number DESC LIMIT 1)) AS json
    FROM ClaimRefinding r JOIN ArticleVersion v ON v.id = r.versionId
    WHERE r.claimId IN (SELECT value FROM json_each(${JSON.stringify(claimIds)}))
    GROUP BY r.claimId HAVING count(*) FILTER (WHERE r.decision = 'TAKEN') > 0 ORDER BY r.claimId`
  return parseRows<Placement>(rows)
}

/** The ids of every version of these articles, retracted ones left out. */
export async function listVersionIds(db: Db, articleIds: string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM ArticleVersion v JOIN Article ar ON ar.id = v.articleId
    WHERE v.articleId IN (SELECT value FROM json_each(${JSON.stringify(articleIds)})) AND ar.retractedAt IS NULL
    ORDER BY v.articleId, v.number`
  return rows.map(({ id }) => id)
}

/** The id of a version of a live article, by its number; null where there is none. */
export async function getVersionId(db: Db, articleId: string, number: number): Promise<string | null> {
  const found = await db.articleVersion.findFirst({
    where: { articleId, number, article: { retractedAt: null } },
    select: { id: true },
  })
  return found?.id ?? null
}
