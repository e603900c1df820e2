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

/** How many live claims name it as a place or an actor. */
export async function countOnEntity(db: Db, id: string): Promise<number> {
  return db.claim.count({
    where: {
      retractedAt: null,
      OR: [{ places: { some: { entityId: id } } }, { actors: { some: { entityId: id } } }],
    },
  })
}
