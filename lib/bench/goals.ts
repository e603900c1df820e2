import type { FilteredFigure } from './http/filtered'
import { BLANK, type PageFigure } from './http/pages'
import type { ScriptFigure } from './http/scripts'
import type { QueryFigure } from './query/measure'
import type { SearchFigure } from './search-strings'

export type Figures = {
  queries: QueryFigure[]
  pages: PageFigure[]
  tenth: PageFigure[]
  saving: PageFigure
  filtered: { lists: FilteredFigure; facets: FilteredFigure }
  memory: number | null
  scripts: ScriptFigure[]
  search: SearchFigure
}

export type Goal = { goal: string; figure: string; met: boolean }

const worst = <T>(list: readonly T[], of: (one: T) => number): T => {
  const found = list.reduce<T | null>((most, one) => (most === null || of(one) > of(most) ? one : most), null)
  if (found === null) throw new Error('Nothing was measured.')
  return found
}

const ms = (value: number) => `${value.toFixed(1)} ms`

/** The goals of the benchmark; of each the case that comes off worst is shown. */
export function checkGoals({
  queries,
  pages,
  tenth,
  saving,
  filtered,
  memory,
  scripts,
  search,
}: Figures): Goal[] {
  const factor = ({ ours, own }: QueryFigure) => ours.p95 / own.p95
  const slowest = worst(queries, factor)
  const asked = worst(queries, (one) => Math.abs(one.queries - 1))
  const atOne = pages.filter(({ connections }) => connections === 1)
  const page = worst(
    atOne.filter(({ name }) => name !== BLANK),
    ({ times }) => times.p95,
  )
  const atTen = pages.filter(({ connections }) => connections === 10)
  const blank = atTen.find(({ name }) => name === BLANK)?.rate ?? Number.NaN
  const slow = worst(atTen, ({ rate }) => 1 / rate)
  const grown = atOne.map((full) => {
    const small = tenth.find(({ name }) => name === full.name)
    return { name: full.name, times: full.times.p50 / (small?.times.p50 ?? Number.NaN) }
  })
  const growth = worst(grown, ({ times }) => times)
  const searched = worst(
    atOne.filter(({ name }) => name.startsWith('/search')),
    ({ times }) => times.p95,
  )
  const heaviest = worst(scripts, ({ bytes }) => bytes)
  return [
    {
      goal: 'Queries at most 3 times SQLite’s own p95',
      figure: `${factor(slowest).toFixed(2)} (${slowest.name})`,
      met: factor(slowest) <= 3,
    },
    {
      goal: 'One $queryRaw a query',
      figure: `${asked.queries} (${asked.name})`,
      met: queries.every((one) => one.queries === 1),
    },
    {
      goal: 'Pages within 60 ms p95 at one connection',
      figure: `${ms(page.times.p95)} (${page.name})`,
      met: page.times.p95 <= 60,
    },
    {
      goal: 'At ten connections a third of the blank page’s rate',
      figure: `${(slow.rate / blank).toFixed(2)} (${slow.name})`,
      met: slow.rate / blank >= 1 / 3,
    },
    {
      goal: 'A page at most 1.2 times its time at a tenth of the record (p50)',
      figure: `${growth.times.toFixed(2)} (${growth.name})`,
      met: growth.times <= 1.2,
    },
    {
      goal: 'A list within 60 ms p95 at one connection, whatever the filter',
      figure: `${ms(filtered.lists.times.p95)}, worst ${ms(filtered.lists.worst)} (${filtered.lists.at})`,
      met: filtered.lists.times.p95 <= 60,
    },
    {
      goal: 'Counts of its facets within 300 ms p95',
      figure: `${ms(filtered.facets.times.p95)}, worst ${ms(filtered.facets.worst)} (${filtered.facets.at})`,
      met: filtered.facets.times.p95 <= 300,
    },
    {
      goal: 'Search within 40 ms p95, for rare, middling and common words',
      figure: `${ms(searched.times.p95)} (${searched.name})`,
      met: searched.times.p95 <= 40,
    },
    { goal: 'Saving a link within 150 ms p95', figure: ms(saving.times.p95), met: saving.times.p95 <= 150 },
    {
      goal: 'Server memory under 700 MB',
      figure: memory === null ? 'not told by this system' : `${Math.round(memory / 1e6)} MB`,
      met: memory !== null && memory < 700e6,
    },
    {
      goal: 'JavaScript of a page under 170 KB (gzip)',
      figure: `${(heaviest.bytes / 1024).toFixed(0)} KB (${heaviest.name})`,
      met: heaviest.bytes < 170 * 1024,
    },
    {
      goal: `${search.strings.toLocaleString('en')} search strings without an error`,
      figure: `${search.errors.length} errors, p95 ${ms(search.times.p95)}`,
      met: search.errors.length === 0,
    },
  ]
}
