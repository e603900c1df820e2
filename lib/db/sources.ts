import type { Named } from '@/lib/domain/record'
import type { SourceInList, SourcePage, SourceToChoose } from '@/lib/domain/record-lists'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { likeText } from './like-text'

/** Longest page of the list, and how many of a source's articles its row names. */
export const SOURCE_PAGE = 50
const LATEST = 5

/**
 * One page of the live sources with their newest articles and grades, by name, and the name after which the next page
 * begins, where there is one.
 * @param words sought anywhere in the name; only Latin letters without marks are sought without regard to case
 * @param after the name after which the page begins
 */
export async function listSources(
  db: Db,
  words = '',
  after: string | null = null,
  size = SOURCE_PAGE,
): Promise<SourcePage> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM Source WHERE retractedAt IS NULL AND name > ${after ?? ''} AND name LIKE ${likeText(words)} ESCAPE '!'
      ORDER BY name LIMIT ${size + 1})
    SELECT json_object('id', so.id, 'name', so.name, 'homepage', so.homepage, 'country', so.country, 'kind', so.kind,
      'note', so.note,
      'grades', json((SELECT json_group_array(json_object('analyst', an.name, 'reliability', g.reliability, 'reason', g.reason) ORDER BY an.name)
        FROM SourceGrade g JOIN Analyst an ON an.id = g.analystId WHERE g.sourceId = so.id AND g.retractedAt IS NULL)),
      'articles', (SELECT count(*) FROM Article WHERE sourceId = so.id AND retractedAt IS NULL),
      'latest', json((SELECT json_group_array(json_set(${Prisma.raw(ARTICLE_REF_JSON)}, '$.claims',
          (SELECT count(*) FROM Claim WHERE articleId = ar.id AND retractedAt IS NULL)) ORDER BY ar.publishedFrom DESC, ar.id DESC)
        FROM (SELECT * FROM Article WHERE sourceId = so.id AND retractedAt IS NULL
          ORDER BY publishedFrom DESC, id DESC LIMIT ${LATEST}) ar))) AS json
    FROM page so ORDER BY so.name`
  const sources = parseRows<SourceInList>(rows)
  const last = sources[size - 1]
  return { sources: sources.slice(0, size), next: sources.length > size && last ? last.name : null }
}

/** The live sources as a form finds them, by name. */
export async function listSourcesToChoose(db: Db): Promise<SourceToChoose[]> {
  return db.source.findMany({
    where: { retractedAt: null },
    select: { id: true, name: true, country: true, kind: true },
    orderBy: { name: 'asc' },
  })
}

/** One live source by id and name. */
export async function getSourceName(db: Db, id: string): Promise<Named | null> {
  return db.source.findFirst({ where: { id, retractedAt: null }, select: { id: true, name: true } })
}

/** The live source that somebody named, by its id or else by its name as it is written; null where there is none. */
export async function findSourceNamed(db: Db, named: string): Promise<Named | null> {
  const where = { retractedAt: null, OR: [{ id: named }, { name: named }] }
  const found = await db.source.findMany({ where, select: { id: true, name: true }, orderBy: { id: 'asc' } })
  return found.find(({ id }) => id === named) ?? found[0] ?? null
}

/** The sources by id and name, for a filter; at most `limit` of them. */
export async function listSourceNames(db: Db, limit?: number): Promise<Named[]> {
  return db.source.findMany({
    ...(limit !== undefined && { take: limit }),
    where: { retractedAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
