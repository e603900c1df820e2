import type { Db } from './client'

/** The records an input can point at or name. */
export type Referable = 'analyst' | 'source' | 'article' | 'claim' | 'origin' | 'cluster' | 'topic' | 'entity'

type Found = Promise<{ id: string; retractedAt?: string | null }[]>
const live = { id: true, retractedAt: true } as const

const FIND: Record<Referable, (db: Db, ids: string[]) => Found> = {
  analyst: (db, ids) => db.analyst.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  source: (db, ids) => db.source.findMany({ where: { id: { in: ids } }, select: live }),
  article: (db, ids) => db.article.findMany({ where: { id: { in: ids } }, select: live }),
  claim: (db, ids) => db.claim.findMany({ where: { id: { in: ids } }, select: live }),
  origin: (db, ids) => db.origin.findMany({ where: { id: { in: ids } }, select: live }),
  cluster: (db, ids) => db.cluster.findMany({ where: { id: { in: ids } }, select: live }),
  topic: (db, ids) => db.topic.findMany({ where: { id: { in: ids } }, select: live }),
  entity: (db, ids) => db.entity.findMany({ where: { id: { in: ids } }, select: live }),
}

/** The ids among those given that name no live record of this kind. */
export async function listMissing(db: Db, kind: Referable, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await FIND[kind](db, ids)
  const there = new Set(found.filter((record) => !record.retractedAt).map((record) => record.id))
  return ids.filter((id) => !there.has(id))
}

/** Whether an id of this kind was ever given; retracted records keep theirs. */
export async function isTaken(db: Db, kind: Referable, id: string): Promise<boolean> {
  return (await FIND[kind](db, [id])).length > 0
}
