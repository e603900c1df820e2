import type { Database } from 'better-sqlite3'
import type { Goal } from '../goals'
import type { Draws } from '../query/draws'
import { BLANK, measurePages, type PageFigure, type PageLimits } from './pages'
import type { BenchServer } from './server'

export type AnalysisFigures = {
  pages: PageFigure[]
  /** Of a search of the whole record for what does not hold together: how long it took, and the slowest page meanwhile. */
  search: { milliseconds: number; pages: number; slowest: { path: string; milliseconds: number } }
}

/** How many sources and origins are discounted, and how many topics looked at. */
const DRAWN = 50

/** Times what is worked out over many links: discounts, consistency of topics and of the record, topic tables. */
export async function measureAnalyses(
  server: BenchServer,
  database: Database,
  { random, topics, links }: Draws,
  limits: PageLimits,
): Promise<AnalysisFigures> {
  const ids = (table: 'Source' | 'Origin') =>
    database
      .prepare<[], string>(`SELECT id FROM ${table} WHERE retractedAt IS NULL ORDER BY id`)
      .pluck()
      .all()
  const some = <T>(from: readonly T[]) => Array.from({ length: DRAWN }, () => random.pick(from))
  const anyTopic = [...topics.popular, ...topics.rare]
  const pages = await measurePages(
    server,
    [
      [BLANK, ['/analyst']],
      ['/weigh?source', some(ids('Source')).map((id) => `/weigh?source=${id}`)],
      ['/weigh?origin', some(ids('Origin')).map((id) => `/weigh?origin=${id}`)],
      ['/weigh?topic', some(anyTopic).map((id) => `/weigh?topic=${id}`)],
      ['/topics/[slug]/consistency', some(anyTopic).map((id) => `/topics/${id}/consistency?also=PARTIAL`)],
      ['/topics/[slug]/table', some(anyTopic).map((id) => `/topics/${id}/table`)],
    ],
    [1],
    limits,
  )
  const other = () => random.pick(['/contradictions', `/links/${random.pick(links).id}`, '/analyst'])
  return { pages, search: await searchRecord(server, other) }
}

/** Asks for the search as the page does, and for other pages one after the other until it is done. */
async function searchRecord(server: BenchServer, other: () => string): Promise<AnalysisFigures['search']> {
  const address = `${server.origin}/api/consistency?also=PARTIAL&also=APPARENT&also=BACKGROUND`
  const headers = { ...server.headers, origin: server.origin }
  const began = performance.now()
  await read(address, { method: 'POST', headers })
  const times: { path: string; milliseconds: number }[] = []
  for (;;) {
    const path = other()
    const asked = performance.now()
    await read(`${server.origin}${path}`, { headers: server.headers })
    times.push({ path, milliseconds: performance.now() - asked })
    const { state } = JSON.parse(await read(address, { headers: server.headers }))
    if (state === 'RUNNING') continue
    if (state !== 'DONE') throw new Error(`The search of the whole record ended as ${state}.`)
    const milliseconds = performance.now() - began
    const slowest = times.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most))
    return { milliseconds, pages: times.length, slowest }
  }
}

/** @throws Error where it is answered otherwise than 200 */
async function read(address: string, init: RequestInit): Promise<string> {
  const answer = await fetch(address, init)
  if (!answer.ok) throw new Error(`Answered ${answer.status}: ${address}`)
  return answer.text()
}

const ms = (value: number) => `${value.toFixed(1)} ms`

/** The goals of these pages at 200,000 claims and 400,000 links. */
export function checkAnalyses({ pages, search }: AnalysisFigures): Goal[] {
  const within = (goal: string, limit: number, ...names: string[]): Goal => {
    const times = pages.filter(({ name }) => names.includes(name)).map(({ times: { p95 } }) => p95)
    const slowest = Math.max(...times)
    return { goal: `${goal} within ${limit} ms p95`, figure: ms(slowest), met: slowest <= limit }
  }
  const { milliseconds, slowest } = search
  return [
    within('Discounting a source or an origin', 300, '/weigh?source', '/weigh?origin'),
    within('Consistency of a topic', 200, '/topics/[slug]/consistency'),
    within('A topic table', 150, '/topics/[slug]/table'),
    {
      goal: 'Consistency of the whole record within 30 s',
      figure: `${(milliseconds / 1000).toFixed(1)} s`,
      met: milliseconds <= 30_000,
    },
    {
      goal: 'Other pages within 200 ms meanwhile',
      figure: `${ms(slowest.milliseconds)} (${slowest.path}; ${search.pages} asked)`,
      met: slowest.milliseconds <= 200,
    },
  ]
}
