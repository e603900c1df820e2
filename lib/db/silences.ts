import type { SilenceRecord } from '@/lib/domain/versioned-record'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

async function selectRecords(db: Db, where: Prisma.Sql): Promise<SilenceRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', s.id, 'articleId', s.articleId, 'article', ar.title, 'topicId', s.topicId,
      'topic', t.label, 'analyst', json_object('id', an.id, 'name', an.name), 'versionId', s.versionId,
      'versionRead', v.number, 'note', s.note, 'markedAt', s.markedAt, 'version', s.version,
      'retractedAt', s.retractedAt) AS json
    FROM TopicSilence s JOIN Article ar ON ar.id = s.articleId JOIN Topic t ON t.id = s.topicId
      JOIN Analyst an ON an.id = s.analystId JOIN ArticleVersion v ON v.id = s.versionId
    WHERE ${where}`
  return parseRows<SilenceRecord>(rows)
}

/** One mark of silence, retracted or not, as the audit keeps it. */
export async function getSilence(db: Db, id: string): Promise<SilenceRecord | null> {
  return (await selectRecords(db, Prisma.sql`s.id = ${id}`))[0] ?? null
}

type Pair = { articleId: string; topicId: string }

/** An analyst's own mark, retracted or not: there is at most one of an article and a topic. */
export async function getOwnSilence(
  db: Db,
  { articleId, topicId }: Pair,
  analystId: string,
): Promise<SilenceRecord | null> {
  const where = Prisma.sql`s.articleId = ${articleId} AND s.topicId = ${topicId} AND s.analystId = ${analystId}`
  return (await selectRecords(db, where))[0] ?? null
}

/** The number of a version of an article; null where it is no version of it. */
export async function getNumberOfVersion(
  db: Db,
  articleId: string,
  versionId: string,
): Promise<number | null> {
  const found = await db.articleVersion.findFirst({
    where: { id: versionId, articleId },
    select: { number: true },
  })
  return found?.number ?? null
}

/** A live claim of an article under a topic; null where it has none. */
export async function findClaimOf(db: Db, { articleId, topicId }: Pair): Promise<string | null> {
  const found = await db.claim.findFirst({
    where: { articleId, retractedAt: null, topics: { some: { topicId } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return found?.id ?? null
}

/** Writes an analyst's first mark of an article and a topic. */
export async function insertSilence(db: Transaction, silence: SilenceRecord): Promise<void> {
  const { id, articleId, topicId, analyst, versionId, note, markedAt } = silence
  const data = { id, articleId, topicId, analystId: analyst.id, versionId, note, markedAt }
  await db.topicSilence.create({ data, select: { id: true } })
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateSilence(
  db: Transaction,
  { id, version }: Pick<SilenceRecord, 'id' | 'version'>,
  { versionId, note, markedAt, retractedAt }: SilenceRecord,
): Promise<boolean> {
  const data = { versionId, note, markedAt, retractedAt, version: version + 1 }
  return (await db.topicSilence.updateMany({ where: { id, version }, data })).count === 1
}
