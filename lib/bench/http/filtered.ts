import { summarise, type Times } from '../percentiles'
import type { FilteredList } from '../query/filter-draws'
import type { BenchServer } from './server'

/** How long one kind of address took, and which of them longest. */
export type FilteredFigure = { name: string; times: Times; worst: number; at: string }

/** Each address is asked for so often; of each the middle time counts, so that a pause of the machine is no filter's fault. */
const TIMES_ASKED = 3

/** Asks for lists under filters, one after the other at one connection, and for the counts of their facets. */
export async function measureFiltered(
  server: BenchServer,
  lists: readonly FilteredList[],
): Promise<{ lists: FilteredFigure; facets: FilteredFigure }> {
  const pages = lists.map((list) => `/${list.view}?${queryOf(list)}`)
  const counts = lists.map((list) => `/api/facets?${queryOf(list)}&view=${list.view}`)
  // The first one waits until the worker holds the record.
  await time(server, pages[0] ?? '/contradictions?scope=across')
  return {
    lists: await measure(server, `lists under ${lists.length} random filters`, pages),
    facets: await measure(server, 'counts of their facets', counts),
  }
}

async function measure(server: BenchServer, name: string, paths: readonly string[]): Promise<FilteredFigure> {
  const asked: number[][] = paths.map(() => [])
  for (let turn = 0; turn < TIMES_ASKED; turn += 1)
    for (const [n, path] of paths.entries()) asked[n]?.push(await time(server, path))
  const middle = asked.map((times) => times.sort((x, y) => x - y)[TIMES_ASKED >> 1] ?? Number.NaN)
  const worst = Math.max(...middle)
  return { name, times: summarise(middle), worst, at: decodeURIComponent(paths[middle.indexOf(worst)] ?? '') }
}

/** @throws Error where the answer is not 200 */
async function time({ origin, headers }: BenchServer, path: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(origin + path, { headers })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}.`)
  return performance.now() - began
}

/** A filter and its order as an address says them. */
function queryOf({ filter, sort }: FilteredList): string {
  const query = new URLSearchParams()
  for (const [name, said] of Object.entries(filter))
    for (const value of [said].flat()) query.append(name, value)
  if (sort !== 'assessed') query.set('sort', sort)
  return query.toString()
}
