import type { EntityRecord } from '@/lib/domain/versioned-record'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** One entity, retracted or not, as the audit keeps it. */
export async function getEntityRecord(db: Db, id: string): Promise<EntityRecord | null> {
  return (await selectEntities(db, Prisma.sql`e.id = ${id}`))[0] ?? null
}

/** Longest page of the list. */
export const ENTITY_PAGE = 100

/**
 * A page of the live entities with their aliases and the names articles use for them, by label.
 * @param after the id of the last entity of the page before
 */
export async function listEntities(
  db: Db,
  after: string | null = null,
  size = ENTITY_PAGE,
): Promise<{ entities: EntityRecord[]; next: string | null }> {
  const found = await selectEntities(
    db,
    Prisma.sql`e.retractedAt IS NULL AND ${
      after === null
        ? Prisma.sql`1`
        : Prisma.sql`(e.label, e.id) > (SELECT label, id FROM Entity WHERE id = ${after})`
    }`,
    size + 1,
  )
  const entities = found.slice(0, size)
  return { entities, next: found.length > size ? (entities.at(-1)?.id ?? null) : null }
}

async function selectEntities(db: Db, where: Prisma.Sql, limit = 1): Promise<EntityRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', e.id, 'label', e.label,
      'aliases', json((SELECT json_group_array(alias ORDER BY alias) FROM EntityAlias WHERE entityId = e.id)),
      'mentions', json((SELECT json_group_array(json_object('articleId', articleId, 'name', name) ORDER BY articleId, name)
        FROM EntityMention WHERE entityId = e.id)),
      'version', e.version, 'retractedAt', e.retractedAt) AS json
    FROM Entity e WHERE e.id IN (SELECT e.id FROM Entity e WHERE ${where} ORDER BY e.label, e.id LIMIT ${limit})
    ORDER BY e.label, e.id`
  return parseRows<EntityRecord>(rows)
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateEntity(
  db: Transaction,
  { id, version }: Pick<EntityRecord, 'id' | 'version'>,
  next: EntityRecord,
): Promise<boolean> {
  const { count } = await db.entity.updateMany({
    where: { id, version },
    data: { label: next.label, retractedAt: next.retractedAt, version: version + 1 },
  })
  if (count === 0) return false
  await db.entityAlias.deleteMany({ where: { entityId: id } })
  await db.entityAlias.createMany({ data: next.aliases.map((alias) => ({ entityId: id, alias })) })
  return true
}

/** Every name that a claim gives a place, an actor or, in a mark, anything else, each once, as it is written. */
export async function listNamesUsed(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM ClaimPlace UNION SELECT name FROM ClaimActor
    UNION SELECT text FROM FramingMark WHERE kind = 'NAME'`
  return rows.map(({ name }) => name)
}

/** How many live claims name a place, an actor or, in a mark, anything else by one of these names as written. */
export async function countNaming(db: Db, names: string[]): Promise<number> {
  if (names.length === 0) return 0
  const among = Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(names)}))`
  const rows = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM Claim WHERE retractedAt IS NULL AND id IN (
      SELECT claimId FROM ClaimPlace WHERE name IN ${among}
      UNION SELECT claimId FROM ClaimActor WHERE name IN ${among}
      UNION SELECT claimId FROM FramingMark WHERE kind = 'NAME' AND text IN ${among})`
  return Number(rows[0]?.n ?? 0)
}
