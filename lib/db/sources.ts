import type { SourceInList } from '@/lib/domain/record-lists'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** Every live source with its articles and grades, by name. */
export async function listSources(db: Db): Promise<SourceInList[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', so.id, 'name', so.name, 'homepage', so.homepage, 'country', so.country, 'kind', so.kind,
      'note', so.note,
      'grades', json((SELECT json_group_array(json_object('analyst', an.name, 'reliability', g.reliability, 'reason', g.reason) ORDER BY an.name)
        FROM SourceGrade g JOIN Analyst an ON an.id = g.analystId WHERE g.sourceId = so.id AND g.retractedAt IS NULL)),
      'articles', json((SELECT json_group_array(json_set(${Prisma.raw(ARTICLE_REF_JSON)}, '$.claims',
          (SELECT count(*) FROM Claim WHERE articleId = ar.id AND retractedAt IS NULL)) ORDER BY ar.publishedFrom, ar.id)
        FROM Article ar WHERE ar.sourceId = so.id AND ar.retractedAt IS NULL))) AS json
    FROM Source so WHERE so.retractedAt IS NULL ORDER BY so.name, so.id`
  return parseRows<SourceInList>(rows)
}

/** The sources by id and name, for a filter. */
export async function listSourceNames(db: Db): Promise<{ id: string; name: string }[]> {
  return db.source.findMany({
    where: { retractedAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
