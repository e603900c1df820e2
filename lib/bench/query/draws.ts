import type { Database } from 'better-sqlite3'
import { type Random, seededRandom } from '../record/random'

/** What queries and pages are asked for: ids, places in lists, and words of every frequency, from the record itself. */
export type Draws = {
  random: Random
  links: { id: string; assessedAt: string }[]
  contradictions: { id: string; assessedAt: string }[]
  claims: string[]
  /** The claims with the most links. */
  hubs: string[]
  topics: { popular: string[]; rare: string[] }
  sources: { popular: string[]; rare: string[] }
  /** How many contradictions a topic (t:ID) or a source (s:ID) holds. */
  listed: (scope: string) => number
  words: { rare: string[]; middling: string[]; common: string[] }
}

/** How many of each are kept to draw from. */
const KEPT = 2_000

/** Reads what can be asked for; the same record gives the same draws. */
export function readDraws(database: Database): Draws {
  const random = seededRandom(7)
  const column = (sql: string) => database.prepare<[], string>(sql).pluck().all()
  const some = <T>(list: T[]) => Array.from({ length: Math.min(KEPT, list.length) }, () => random.pick(list))
  const places = (where: string) =>
    database
      .prepare<[], { id: string; assessedAt: string }>(
        `SELECT id, assessedAt FROM Link WHERE state <> 'RETRACTED' AND ${where} ORDER BY id`,
      )
      .all()
  const topics = column('SELECT topicId FROM LinkTopic GROUP BY topicId ORDER BY count(*) DESC, topicId')
  const sources = column('SELECT sourceId FROM Article GROUP BY sourceId ORDER BY count(*) DESC, sourceId')
  const listed = new Map(
    database
      .prepare<[], [string, number]>('SELECT scope, count(*) FROM link_listing WHERE view = 0 GROUP BY scope')
      .raw()
      .all(),
  )
  const parted = (ids: string[]) => ({
    popular: ids.slice(0, Math.ceil(ids.length / 30)),
    rare: ids.slice(ids.length >> 1),
  })
  return {
    random,
    links: some(places('1')),
    contradictions: some(places('inContradictions = 1')),
    claims: some(column('SELECT id FROM Claim ORDER BY id')),
    hubs: column(`SELECT id FROM (SELECT claimAId AS id FROM Link UNION ALL SELECT claimBId FROM Link)
      GROUP BY id ORDER BY count(*) DESC, id LIMIT 50`),
    topics: parted(topics),
    sources: parted(sources),
    listed: (scope) => listed.get(scope) ?? 0,
    words: readWords(database, column('SELECT id FROM Claim').length),
  }
}

/** Rare words stand in at most five claims, middling ones in about one of a hundred, common ones in a tenth or more. */
function readWords(database: Database, claims: number): Draws['words'] {
  database.exec(`CREATE VIRTUAL TABLE temp.claim_words USING fts5vocab('main', 'claim_fts', 'row')`)
  const between = (least: number, most: number) =>
    database
      .prepare<[number, number], string>(
        'SELECT term FROM temp.claim_words WHERE doc BETWEEN ? AND ? ORDER BY doc DESC, term LIMIT 500',
      )
      .pluck()
      .all(Math.round(least), Math.round(most))
  return {
    rare: between(1, 5),
    middling: between(claims / 500, claims / 50),
    common: between(claims / 10, claims),
  }
}
