import type { Named } from '@/lib/domain/record'
import type { Db } from './client'
import { Prisma } from './generated/client'

/** What has a name, and where it stands. */
const NAME_OF = {
  topic: ['Topic', 'label'],
  source: ['Source', 'name'],
  article: ['Article', 'title'],
  entity: ['Entity', 'label'],
  analyst: ['Analyst', 'name'],
} as const
export type NamedKind = keyof typeof NAME_OF

/** The records of these ids with their names, retracted ones too, in the order asked; unknown ids are left out. */
export async function getNamed(db: Db, kind: NamedKind, ids: readonly string[]): Promise<Named[]> {
  if (ids.length === 0) return []
  const [table, name] = NAME_OF[kind].map((part) => Prisma.raw(part))
  const found = await db.$queryRaw<Named[]>`
    SELECT id, ${name} AS name FROM ${table} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const byId = new Map(found.map((one) => [one.id, one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
