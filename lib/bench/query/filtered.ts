import Database from 'better-sqlite3'
import { LINK_PAGE } from '@/lib/db/links'
import { loadRecord } from '@/lib/work/held/load-record'
import { countFacets } from '@/lib/work/links/count-facets'
import { listLinks } from '@/lib/work/links/list-links'
import { summarise } from '../percentiles'
import { readThrough } from '../read-through'
import { readDraws } from './draws'
import { drawFilters } from './filter-draws'
import { filterSql } from './filter-sql'
import type { QueryFigure } from './measure'

/**
 * Lists under random filters, and the counts of their facets, as the worker makes them, beside the same list by SQL
 * written by hand and a count of it for one value of a facet.
 * @param milliseconds how long SQL may take in all: of hundreds of thousands of links each filter takes it seconds
 * @throws Error where the two find different links
 */
export async function measureFilteredQueries(file: string, milliseconds: number): Promise<QueryFigure[]> {
  await readThrough(file)
  const record = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const lists = drawFilters(record, readDraws(record))
    const held = loadRecord(record)
    const times = {
      list: [] as number[],
      facets: [] as number[],
      ownList: [] as number[],
      ownCount: [] as number[],
    }
    const taking = <Answer>(into: number[], work: () => Answer): Answer => {
      const began = performance.now()
      const answer = work()
      into.push(performance.now() - began)
      return answer
    }
    const began = performance.now()
    for (const { view, filter, sort } of lists) {
      const meant = { view, filter, blindFor: null }
      const page = taking(times.list, () =>
        listLinks(record, held, { ...meant, sort, after: null, size: LINK_PAGE }),
      )
      taking(times.facets, () => countFacets(record, held, meant))
      // Words that stand in more claims than the worker looks at are found in fewer links than by SQL.
      if (page.cut || performance.now() - began > milliseconds) continue
      const sql = `${filterSql(view, filter, { sort })} LIMIT ${LINK_PAGE}`
      const ids = taking(times.ownList, () => record.prepare<[], string>(sql).pluck().all())
      taking(times.ownCount, () => record.prepare(filterSql(view, filter, { only: 'count' })).get())
      if (ids.join() !== page.ids.join())
        throw new Error(
          `${view} ${JSON.stringify(filter)} by ${sort}: SQL finds other links than the worker.`,
        )
    }
    const figure = (name: string, ours: number[], own: number[]) => ({
      name,
      ours: summarise(ours),
      own: summarise(own),
      queries: 1,
    })
    return [
      figure('links under a random filter', times.list, times.ownList),
      figure('counts of all facets; own: of one value', times.facets, times.ownCount),
    ]
  } finally {
    record.close()
  }
}
