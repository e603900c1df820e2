import type { Database } from 'better-sqlite3'
import { getClaim } from '@/lib/db/claims'
import type { PrismaClient } from '@/lib/db/client'
import type { ListFilter } from '@/lib/db/link-page'
import { listLinks, listLinksOfClaims } from '@/lib/db/links'
import { searchArticles, searchClaims } from '@/lib/db/search'
import { searchExpression } from '@/lib/domain/search-query'
import type { Random } from '../record/random'
import type { Draws } from './draws'
import { OWN_SQL } from './own-sql'

/** One query measured twice: as pages call it, and as SQLite answers the statement written by hand. */
export type QueryCase = {
  name: string
  /** Draws what is asked for and gives both ways to ask it; each answers with how many rows it found. */
  draw: () => { ours: (db: PrismaClient) => Promise<number>; own: () => number }
}

/** Every case of the benchmark, on one record. */
export function queryCases(database: Database, draws: Draws): QueryCase[] {
  const { random, words, topics, sources } = draws
  const own = prepareOwn(database)
  const filtered = (name: string, draw: (from: Random) => ListFilter): QueryCase => ({
    name: `contradictions page, ${name}`,
    draw: () => {
      const filter = draw(random)
      const asked = askOwn(filter)
      return { ours: (db) => countPage(db, filter), own: () => own(asked.sql, asked.said) }
    },
  })
  /** Whoever writes SQL by hand for one topic and one source looks first which of the two holds fewer links. */
  const askOwn = ({ topic, source }: ListFilter) => {
    const scopes = [...(topic ? [`t:${topic}`] : []), ...(source ? [`s:${source}`] : [])]
    const [scope, other] = scopes
    if (!other) return { sql: 'pageOfScope', said: { scope } } as const
    const [shorter, longer] = scopes.sort((x, y) => draws.listed(x) - draws.listed(y))
    return { sql: 'pageOfBoth', said: { shorter, longer } } as const
  }
  const search = (name: string, type: () => string): QueryCase[] => [
    {
      name: `search claims, ${name}`,
      draw: () => {
        const expression = requireExpression(type())
        return {
          ours: async (db) => (await searchClaims(db, expression)).length,
          own: () => own('searchClaims', { expression }),
        }
      },
    },
    {
      name: `search articles, ${name}`,
      draw: () => {
        const expression = requireExpression(type())
        return {
          ours: async (db) => (await searchArticles(db, expression)).length,
          own: () => own('searchArticles', { expression }),
        }
      },
    },
  ]
  const ofClaim = (name: string, ids: readonly string[]): QueryCase => ({
    name: `links of a claim, ${name}`,
    draw: () => {
      const id = random.pick(ids)
      return {
        ours: async (db) => (await listLinksOfClaims(db, [id])).length,
        own: () => own('linksOfClaim', { id }),
      }
    },
  })
  return [
    {
      name: 'contradictions page, any place',
      draw: () => {
        const after = random.pick(draws.contradictions)
        return { ours: (db) => countPage(db, {}, after), own: () => own('page', after) }
      },
    },
    filtered('popular topic', ({ pick }) => ({ topic: pick(topics.popular) })),
    filtered('rare topic', ({ pick }) => ({ topic: pick(topics.rare) })),
    filtered('popular source', ({ pick }) => ({ source: pick(sources.popular) })),
    filtered('rare source', ({ pick }) => ({ source: pick(sources.rare) })),
    filtered('popular topic and source', ({ pick }) => ({
      topic: pick(topics.popular),
      source: pick(sources.popular),
    })),
    filtered('rare topic and source', ({ pick }) => ({
      topic: pick(topics.rare),
      source: pick(sources.rare),
    })),
    {
      name: 'one claim',
      draw: () => {
        const id = random.pick(draws.claims)
        return {
          ours: async (db) => Number((await getClaim(db, id)) !== null),
          own: () => own('claim', { id }),
        }
      },
    },
    ofClaim('any', draws.claims),
    ofClaim('with the most', draws.hubs),
    ...search('rare word', () => `${random.pick(words.rare)} `),
    ...search('middling word', () => `${random.pick(words.middling)} `),
    ...search('common word', () => `${random.pick(words.common)} `),
    ...search('two words', () => `${random.pick(words.middling)} ${random.pick(words.common)} `),
    ...search('a beginning', () => random.pick(words.middling).slice(0, random.int(2, 3))),
  ]
}

async function countPage(
  db: PrismaClient,
  filter: ListFilter,
  after: { id: string; assessedAt: string } | null = null,
) {
  const { links, next } = await listLinks(db, 'contradictions', filter, after)
  return links.length + Number(next !== null)
}

function requireExpression(typed: string): string {
  const expression = searchExpression(typed)
  if (!expression) throw new Error(`“${typed}” is not searched.`)
  return expression
}

function prepareOwn(database: Database) {
  const statements = new Map(
    Object.entries(OWN_SQL).map(([name, sql]) => [name, database.prepare(sql).raw()]),
  )
  return (name: keyof typeof OWN_SQL, said: object): number => {
    const statement = statements.get(name)
    if (!statement) throw new Error(`There is no statement ${name}.`)
    return statement.all(said).length
  }
}
