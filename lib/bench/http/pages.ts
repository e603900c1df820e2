import { rm, writeFile } from 'node:fs/promises'
import { runChild } from '@/lib/setup/child.mjs'
import { inProject, TOOL } from '@/lib/setup/project.mjs'
import { summarise, type Times } from '../percentiles'
import type { Draws } from '../query/draws'
import type { LoadAnswer, LoadOrder } from './load'
import type { BenchServer } from './server'

export type PageFigure = { name: string; connections: number; times: Times; rate: number; bytes: number }

/** How long each page is asked for, in milliseconds. */
export type PageLimits = { milliseconds: number; most: number }

/** The page without a record's content that others are compared with: the same layout, a form and one row read. */
export const BLANK = '/analyst (blank page)'

/** Every page of the benchmark with a few hundred addresses of it. */
export function pageAddresses({
  random,
  links,
  claims,
  topics,
  sources,
  words,
}: Draws): [string, string[]][] {
  const many = (draw: () => string) => Array.from({ length: 400 }, draw)
  const search = (typed: string) => `/search?q=${encodeURIComponent(typed)}`
  const anyTopic = () => random.pick(random.chance(0.5) ? topics.popular : topics.rare)
  const anySource = () => random.pick(random.chance(0.5) ? sources.popular : sources.rare)
  return [
    [BLANK, ['/analyst']],
    ['/contradictions', ['/contradictions']],
    ['/contradictions?topic', many(() => `/contradictions?topic=${anyTopic()}`)],
    ['/contradictions?source', many(() => `/contradictions?source=${anySource()}`)],
    ['/links/[id]', many(() => `/links/${random.pick(links).id}`)],
    ['/claims/[id]', many(() => `/claims/${random.pick(claims)}`)],
    ['/search', many(() => search(random.pick(random.pick([words.rare, words.middling, words.common]))))],
  ]
}

/** Asks for each page at one and at ten connections. */
export async function measurePages(
  server: BenchServer,
  pages: [string, string[]][],
  connections: readonly number[],
  limits: PageLimits,
): Promise<PageFigure[]> {
  const figures: PageFigure[] = []
  for (const [name, paths] of pages) {
    for (const count of connections) {
      const calls = paths.map((path) => ({ path }))
      const answer = await load({ server, method: 'GET', calls, connections: count, warmUp: 10, ...limits })
      figures.push({ name, connections: count, ...summariseLoad(answer) })
    }
  }
  return figures
}

export function summariseLoad({ times, rate, bytes }: LoadAnswer) {
  return { times: summarise(times), rate, bytes: Math.round(bytes / Math.max(1, times.length)) }
}

/**
 * Runs one load in a process of its own.
 * @throws Error where an answer was not 200
 */
export async function load({
  server,
  headers,
  ...order
}: Omit<LoadOrder, 'origin' | 'headers'> & {
  server: BenchServer
  headers?: Record<string, string>
}): Promise<LoadAnswer> {
  const said: LoadOrder = { ...order, origin: server.origin, headers: { ...server.headers, ...headers } }
  const file = inProject('test-results/bench/order.json')
  await writeFile(file, JSON.stringify(said))
  const output = await runChild(TOOL.tsx, [inProject('lib/bench/http/load.ts'), file], {
    sentence: (text) => `The load did not run: ${text}`,
  })
  await rm(file)
  const answer: LoadAnswer = JSON.parse(output.slice(output.indexOf('{')))
  if (answer.failures.length > 0)
    throw new Error(`Answered otherwise than 200: ${answer.failures.slice(0, 3)}`)
  return answer
}
