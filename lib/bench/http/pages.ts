import { rm, writeFile } from 'node:fs/promises'
import { runChild } from '@/lib/setup/child.mjs'
import { inProject, TOOL } from '@/lib/setup/project.mjs'
import { summarise, type Times } from '../percentiles'
import type { Draws } from '../query/draws'
import { readThrough } from '../read-through'
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
    ['/search, a rare word', many(() => search(random.pick(words.rare)))],
    ['/search, a middling word', many(() => search(random.pick(words.middling)))],
    ['/search, a common word', many(() => search(random.pick(words.common)))],
  ]
}

/** Pages that nobody waits for at every step: their figures are printed, and no goal is held to them. */
export function otherAddresses({ random, topics }: Draws): [string, string[]][] {
  const many = (draw: () => string) => Array.from({ length: 400 }, draw)
  const anyTopic = () => random.pick(random.chance(0.5) ? topics.popular : topics.rare)
  return [
    ['/agreement', ['/agreement']],
    ['/agreement?topic', many(() => `/agreement?topic=${anyTopic()}`)],
    ['/review', ['/review']],
    ['/review?of=pairs', many(() => `/review?of=pairs&topic=${anyTopic()}&scope=across`)],
    ['/review?of=unassessed', many(() => `/review?of=unassessed&topic=${anyTopic()}`)],
    ['/review?of=colleague', ['/review?of=colleague']],
    [
      '/review?of=disputed',
      ['/review?of=disputed', ...many(() => `/review?of=disputed&topic=${anyTopic()}`)],
    ],
    ['/timeline', ['/timeline', '/timeline?from=2016&to=2016', '/timeline?mark=1']],
    ['/topics/[slug]/timeline', many(() => `/topics/${anyTopic()}/timeline`)],
    ['/claims', ['/claims']],
    ['/claims?missing=statement', ['/claims?missing=statement']],
    ['/claims?topic', many(() => `/claims?topic=${anyTopic()}`)],
  ]
}

/** The pages are asked for in turn, so many times over: whatever else the machine does meets all of them alike. */
const ROUNDS = 4

/** Asks for each page at each number of connections. */
export async function measurePages(
  server: BenchServer,
  pages: [string, string[]][],
  connections: readonly number[],
  { milliseconds, most }: PageLimits,
): Promise<PageFigure[]> {
  const kinds = pages.flatMap(([name, paths]) =>
    connections.map((count) => ({ name, paths, count, answers: [] as LoadAnswer[] })),
  )
  const limits = { milliseconds: milliseconds / ROUNDS, most: Math.ceil(most / ROUNDS) }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { paths, count, answers } of kinds) {
      await readThrough(server.databaseFile)
      const calls = turned(paths, round).map((path) => ({ path }))
      answers.push(await load({ server, method: 'GET', calls, connections: count, warmUp: 10, ...limits }))
    }
  }
  return kinds.map(({ name, count, answers }) => ({
    name,
    connections: count,
    ...summariseLoad(joinLoads(answers)),
  }))
}

/** The same addresses, each round from another one on. */
function turned(paths: string[], round: number): string[] {
  const start = Math.floor((paths.length * round) / ROUNDS)
  return [...paths.slice(start), ...paths.slice(0, start)]
}

/** What several loads of one page come to. */
export function joinLoads(answers: readonly LoadAnswer[]): LoadAnswer {
  const seconds = answers.reduce((sum, { times, rate }) => sum + times.length / rate, 0)
  const times = answers.flatMap((answer) => answer.times)
  return {
    times,
    rate: times.length / seconds,
    failures: answers.flatMap(({ failures }) => failures),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
  }
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
