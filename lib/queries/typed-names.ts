import 'server-only'
import type { PrismaClient } from '@/lib/db/client'
import { findNamed, type NamedKind } from '@/lib/db/named-records'
import { type LinkFilter, PAIR_SEPARATOR } from '@/lib/domain/link-filter'
import { openRecord } from './record'

/**
 * A filter whose articles, entities and pairs of sources go by their ids, though a form may have sent their names; what is
 * of neither stays as it was asked. Topics and sources are found with the list itself.
 */
export async function loadTypedNames(filter: LinkFilter): Promise<LinkFilter> {
  const { article, entity, pair } = filter
  if (!article && !entity && !pair) return filter
  const { db } = await openRecord()
  const idOf = idIn(db)
  const idOfPair = async (typed: string) => {
    const ends = await Promise.all(typed.split(PAIR_SEPARATOR).map((end) => idOf('source', end)))
    return ends.sort().join(PAIR_SEPARATOR)
  }
  return {
    ...filter,
    ...(article && { article: await each(article, (typed) => idOf('article', typed)) }),
    ...(entity && { entity: await each(entity, (typed) => idOf('entity', typed)) }),
    ...(pair && { pair: await each(pair, idOfPair) }),
  }
}

const idIn = (db: PrismaClient) => async (kind: Exclude<NamedKind, 'analyst'>, typed: string) =>
  (await findNamed(db, kind, typed))?.id ?? typed

const each = async (typed: readonly string[], idOf: (one: string) => Promise<string>) => [
  ...new Set(await Promise.all(typed.map(idOf))),
]
