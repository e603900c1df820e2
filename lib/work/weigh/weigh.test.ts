import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WeighList } from '@/lib/domain/weigh/weigh-question'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeCluster,
  makeOrigin,
  makeRuling,
  makeSource,
  makeTopic,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openTestWork } from '@/lib/testing/test-work'
import type { Work } from '../ask'

const SOURCES = ['s-0', 's-1', 's-2']
const ORIGINS = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6']
/** What ties them: 1 and 2 for certain, 3 and 4 likely, 5 rests on 1 and so on 2; 6 is not identified. */
const TIED = ['o-1 o-2', 'o-3 o-4', 'o-1 o-5', 'o-2 o-5']
const CLAIMS = Array.from({ length: 14 }, (_, n) => `c-${String(n).padStart(2, '0')}`)

let base: TestDatabase
let record: Database.Database
let work: Work
beforeAll(async () => {
  base = await openTestDatabase()
  const db = base.writer
  for (const id of ORIGINS)
    await makeOrigin(db, {
      id,
      identified: id !== 'o-6',
      kind: id === 'o-4' ? 'AUTHOR' : 'REMARK',
      ...(id === 'o-5' && { restsOn: [{ originId: 'o-1', certainty: 'CERTAIN', why: 'It renders it.' }] }),
    })
  const member = (originId: string, certainty: 'CERTAIN' | 'LIKELY') => ({ originId, certainty })
  await makeCluster(db, { id: 'k-1', members: [member('o-1', 'CERTAIN'), member('o-2', 'CERTAIN')] })
  await makeCluster(db, { id: 'k-2', members: [member('o-3', 'LIKELY'), member('o-4', 'LIKELY')] })
  for (const id of SOURCES) {
    await makeSource(db, { id, name: `Source ${id}` })
    await makeArticle(db, { id: `a-${id}`, sourceId: id })
  }
  for (const id of ['t-0', 't-1']) await makeTopic(db, { id, label: `Topic ${id}` })
  for (const [n, id] of CLAIMS.entries())
    await makeClaim(db, {
      id,
      articleId: `a-${SOURCES[n % 3]}`,
      ...(n === 13 ? {} : { originId: ORIGINS[(n * 5) % 6] }),
      topics: n % 2 === 0 ? ['t-0'] : ['t-0', 't-1'],
    })
  await link()
  record = new Database(base.file, { readonly: true })
  work = openTestWork(base.file)
}, 120_000)
afterAll(async () => {
  record.close()
  await work.close()
  await base.close()
})

/** Links of every kind, strength and state. */
async function link(): Promise<void> {
  const second = await makeAnalyst(base.writer, { id: 'second' })
  let n = 0
  for (const [at, claimId] of CLAIMS.entries())
    for (const otherClaimId of CLAIMS.slice(at + 1)) {
      n += 1
      if (n % 3 === 0) continue
      const verdict =
        (['CORROBORATES', 'CONTRADICTS', 'CORROBORATES', 'NEITHER'] as const)[n % 4] ?? 'NEITHER'
      const strength =
        verdict === 'NEITHER'
          ? undefined
          : verdict === 'CORROBORATES' && n % 5 === 0
            ? 'BACKGROUND'
            : 'PARTIAL'
      const pair = { claimId, otherClaimId, verdict, strength } as const
      const { linkId } = await makeAssessment(base.writer, pair)
      if (n % 11 !== 0) continue
      await makeAssessment(base.writer, {
        ...{ claimId, otherClaimId, by: second },
        verdict: verdict === 'NEITHER' ? 'CORROBORATES' : 'NEITHER',
      })
      if (n % 2 === 0) await makeRuling(base.writer, { linkId, verdict: 'CORROBORATES' })
    }
  await base.writer.claim.update({ where: { id: 'c-05' }, data: { retractedAt: '2026-11-02T00:00:00.000Z' } })
}

const ask = (sources: string[], origins: string[], list: WeighList | null = null) =>
  work.ask('weigh', { sources, origins, list, from: 0, size: 100, topics: 10 })

/** The same asked of SQLite, by what the rules say. */
function bySql(sources: string[], origins: string[]) {
  const said = {
    sources: JSON.stringify(sources),
    origins: JSON.stringify(origins),
    tied: JSON.stringify(TIED.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')])),
  }
  const claims = (what: string) =>
    record
      .prepare<[typeof said], string>(`
      WITH live AS (SELECT c.id, c.originId, o.identified,
          ar.sourceId IN (SELECT value FROM json_each(:sources)) OR ifnull(c.originId IN (SELECT value FROM json_each(:origins)), 0) AS falls
        FROM Claim c JOIN Article ar ON ar.id = c.articleId LEFT JOIN Origin o ON o.id = c.originId WHERE c.retractedAt IS NULL),
      said AS (SELECT l.*, CASE WHEN EXISTS (SELECT 1 FROM Assessment WHERE linkId = l.id AND retractedAt IS NULL AND verdict = l.kind)
          THEN EXISTS (SELECT 1 FROM Assessment WHERE linkId = l.id AND retractedAt IS NULL AND verdict = l.kind
            AND strength IS NOT 'BACKGROUND') ELSE 1 END AS counts
        FROM Link l JOIN live x ON x.id = l.claimAId JOIN live y ON y.id = l.claimBId WHERE l.state IN ('ASSESSED', 'SETTLED')),
      sides AS (SELECT id, kind, counts, claimAId AS own, claimBId AS other FROM said
        UNION ALL SELECT id, kind, counts, claimBId, claimAId FROM said),
      support AS (SELECT s.own, y.falls FROM sides s JOIN live x ON x.id = s.own JOIN live y ON y.id = s.other
        WHERE s.kind = 'CORROBORATES' AND s.counts AND x.identified AND y.identified AND x.originId <> y.originId
          AND x.originId || ' ' || y.originId NOT IN (SELECT value FROM json_each(:tied))),
      tally AS (SELECT own, count(*) AS had, sum(NOT falls) AS has FROM support GROUP BY own)
      ${what}`)
      .pluck()
      .all(said)
  return {
    fallen: claims('SELECT id FROM live WHERE falls ORDER BY id'),
    lost: claims('SELECT own FROM tally JOIN live ON id = own WHERE NOT falls AND has = 0 ORDER BY own'),
    weakened: claims(
      'SELECT own FROM tally JOIN live ON id = own WHERE NOT falls AND has BETWEEN 1 AND had - 1 ORDER BY own',
    ),
    dissolved: claims(
      `SELECT DISTINCT s.id FROM sides s JOIN live ON live.id = s.own WHERE s.kind = 'CONTRADICTS' AND falls ORDER BY 1`,
    ),
    corroborations: claims(
      `SELECT DISTINCT s.id FROM sides s JOIN live ON live.id = s.own WHERE s.kind = 'CORROBORATES' AND falls`,
    ),
  }
}

describe('what falls, beside SQL written by hand', () => {
  test('there is something to lose', () => {
    const all = ORIGINS.map((origin) => bySql([], [origin]))
    expect(all.flatMap(({ lost }) => lost).length).toBeGreaterThan(0)
    expect(all.flatMap(({ weakened }) => weakened).length).toBeGreaterThan(0)
    expect(all.flatMap(({ dissolved }) => dissolved).length).toBeGreaterThan(0)
  })

  test('whatever is taken away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(SOURCES), fc.subarray(ORIGINS), async (sources, origins) => {
        const { corroborations, dissolved, ...claims } = bySql(sources, origins)
        for (const list of ['fallen', 'lost', 'weakened'] as const) {
          const found = await ask(sources, origins, list)
          expect(found.claims.map(({ id }) => id).sort()).toEqual(claims[list])
          expect(found.counts[list]).toBe(claims[list].length)
          expect(found.counts.corroborations).toBe(corroborations.length)
        }
        expect((await ask(sources, origins, 'dissolved')).links.sort()).toEqual(dissolved)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('a list is read page by page, and without one asked for it is the first that holds something', async () => {
    const whole = await ask([], ['o-1'], 'fallen')
    const page = await work.ask('weigh', {
      sources: [],
      origins: ['o-1'],
      list: 'fallen',
      from: 1,
      size: 1,
      topics: 0,
    })
    expect(page.claims).toEqual(whole.claims.slice(1, 2))
    expect(page.topics).toEqual([])
    expect((await ask([], [], null)).list).toBe('lost')
    expect((await ask([], ['o-6'], null)).list).not.toBe('lost')
  })

  test('each claim that loses support names links of it that fall', async () => {
    const { claims } = await ask([], ['o-1', 'o-2', 'o-5'], 'lost')
    for (const { id, links } of claims) {
      const ends = record
        .prepare<[string], { claimAId: string; claimBId: string }>(
          'SELECT * FROM Link WHERE id IN (SELECT value FROM json_each(?))',
        )
        .all(JSON.stringify(links))
      expect(links.length).toBeGreaterThan(0)
      for (const end of ends) expect([end.claimAId, end.claimBId]).toContain(id)
    }
  })
})

describe('after a change', () => {
  test('what was judged since counts at once, and so do origins that were tied since', async () => {
    const [one, other] = [await makeOrigin(base.writer), await makeOrigin(base.writer)]
    const claimId = (await makeClaim(base.writer, { originId: one.id })).id
    const otherClaimId = (await makeClaim(base.writer, { originId: other.id })).id
    const lost = async () => (await ask([], [other.id], 'lost')).claims.map(({ id }) => id)
    expect(await lost()).toEqual([])
    await makeAssessment(base.writer, { claimId, otherClaimId, verdict: 'CORROBORATES', strength: 'DIRECT' })
    expect(await lost()).toEqual([claimId])
    const members = [one, other].map(({ id }) => ({ originId: id, certainty: 'LIKELY' as const }))
    await makeCluster(base.writer, { members })
    expect(await lost()).toEqual([])
  })
})

test('of the whole record the heaviest voices are told, with what a discount of each makes fall', async () => {
  const { claims, withoutOrigin, grounds } = await work.ask('heaviest', null)
  const live = record.prepare<[], number>('SELECT count(*) FROM Claim WHERE retractedAt IS NULL').pluck()
  expect(claims).toBe(live.get())
  expect(withoutOrigin).toBe(1)
  expect(grounds.length).toBeGreaterThan(4)
  for (const { voice, fallen, lost, dissolved } of grounds) {
    const falling = voice.includes('o-1') ? [...voice, 'o-5'] : voice
    expect((await ask([], falling)).counts).toMatchObject({ fallen, lost, dissolved })
  }
})

test('an unknown topic rests on nothing', async () => {
  expect(await work.ask('topicGrounds', { topicId: 'nowhere' })).toEqual({
    claims: 0,
    withoutOrigin: 0,
    grounds: [],
  })
})
