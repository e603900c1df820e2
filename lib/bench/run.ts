import { copyFile, rm } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { readEnvironment } from '@/lib/environment.mjs'
import { buildApp } from '@/lib/setup/build.mjs'
import { forwardSignals } from '@/lib/setup/child.mjs'
import { inProject, ROOT } from '@/lib/setup/project.mjs'
import { reportProblem } from '@/lib/setup/setup-problem.mjs'
import { checkGoals } from './goals'
import { type AnalysisFigures, checkAnalyses, measureAnalyses } from './http/analyses'
import { type FilteredFigure, measureFiltered } from './http/filtered'
import { measurePages, otherAddresses, type PageFigure, type PageLimits, pageAddresses } from './http/pages'
import { measureSaving } from './http/saving'
import { measureScripts, type ScriptFigure } from './http/scripts'
import { startServer } from './http/server'
import { printFiltered, printGoals, printMachine, printPages, printQueries } from './print'
import { readDraws } from './query/draws'
import { drawFilters } from './query/filter-draws'
import { measureFilteredQueries } from './query/filtered'
import { measureQueries } from './query/measure'
import { provideRecord } from './record/build'
import { searchStrings } from './search-strings'

type Limits = {
  queries: { draws: number; milliseconds: number }
  /** How long SQL written by hand may look for what random filters hold, in milliseconds. */
  filtered: number
  pages: PageLimits
  /** Fewer than the server takes from one analyst at once (lib/domain/rate.ts), however fast it is. */
  saves: PageLimits
  strings: number
}

const LIMITS: Record<'whole' | 'quick', Limits> = {
  whole: {
    queries: { draws: 500, milliseconds: 15_000 },
    filtered: 180_000,
    pages: { milliseconds: 8_000, most: 2_000 },
    saves: { milliseconds: 20_000, most: 200 },
    strings: 100_000,
  },
  quick: {
    queries: { draws: 60, milliseconds: 2_000 },
    filtered: 20_000,
    pages: { milliseconds: 2_000, most: 300 },
    saves: { milliseconds: 4_000, most: 30 },
    strings: 2_000,
  },
}

/** Measures queries, pages, saving and search on the record of the benchmark; prints figures, then goals. */
async function run(args: string[]): Promise<number> {
  forwardSignals()
  const limits = LIMITS[args.includes('--quick') ? 'quick' : 'whole']
  const { port } = readEnvironment(undefined, ROOT)
  const full = await provideRecord('full')
  const tenth = await provideRecord('tenth')
  await buildApp()
  const database = new Database(full, { readonly: true })
  const draws = readDraws(database)
  printMachine(String(database.prepare('SELECT sqlite_version()').pluck().get()))
  database.close()

  const queries = await measureQueries(full, limits.queries)
  printQueries([...queries, ...(await measureFilteredQueries(full, limits.filtered))])
  const served = await measureServed(full, port, limits, [1, 10], true)
  printPages('page, full record', [...served.pages, ...served.others, ...served.saving])
  if (served.analyses) printPages('analyses, full record', served.analyses.pages)
  const small = await measureServed(tenth, port, limits, [1], false)
  printPages('page, a tenth of the record', small.pages)
  printFiltered('full record', served.filtered)
  printFiltered('a tenth of the record', small.filtered)
  const words = [...draws.words.rare, ...draws.words.middling, ...draws.words.common]
  const search = await searchStrings(full, words, limits.strings)
  for (const error of search.errors.slice(0, 10)) console.log(`Search failed: ${error}`)

  const [saving] = served.saving
  if (!saving) throw new Error('Saving was not measured.')
  const goals = checkGoals({
    queries,
    pages: served.pages,
    tenth: small.pages,
    saving,
    filtered: served.filtered,
    memory: served.memory,
    scripts: served.scripts,
    search,
  })
  if (served.analyses) goals.push(...checkAnalyses(served.analyses))
  printGoals(goals)
  return goals.every(({ met }) => met) ? 0 : 1
}

/** Serves a copy of the record, so that what is saved does not change the one that is kept. */
async function measureServed(
  record: string,
  port: number,
  limits: Limits,
  connections: readonly number[],
  saves: boolean,
): Promise<{
  pages: PageFigure[]
  others: PageFigure[]
  saving: PageFigure[]
  filtered: { lists: FilteredFigure; facets: FilteredFigure }
  /** Of the full record alone. */
  analyses: AnalysisFigures | null
  memory: number | null
  scripts: ScriptFigure[]
}> {
  const copy = inProject('test-results/bench/served.db')
  await copyFile(record, copy)
  const database = new Database(copy)
  const server = await startServer(copy, port)
  try {
    const draws = readDraws(database)
    const addresses = pageAddresses(draws)
    const pages = await measurePages(server, addresses, connections, limits.pages)
    const others = saves ? await measurePages(server, otherAddresses(draws), [1], limits.pages) : []
    const filtered = await measureFiltered(server, drawFilters(database, draws))
    const saving = saves ? [await measureSaving(server, database, limits.saves)] : []
    const analyses = saves ? await measureAnalyses(server, database, draws, limits.pages) : null
    const scripts = await measureScripts(
      server,
      addresses.flatMap(([name, [path]]) => (path ? [[name, path] as const] : [])),
    )
    return { pages, others, saving, filtered, analyses, memory: await server.peakMemory(), scripts }
  } finally {
    await server.stop()
    database.close()
    for (const part of ['', '-wal', '-shm']) await rm(copy + part, { force: true })
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  reportProblem(error)
  return 1
})
