import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALSO, type Also } from '@/lib/domain/consistency/consistency-question'
import { makeArticle, makeAssessment, makeClaim, makeOrigin, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openTestWork } from '@/lib/testing/test-work'
import type { Work } from '../ask'

const CLAIMS = Array.from({ length: 9 }, (_, n) => `c-${n}`)
const STRENGTHS = ['DIRECT', 'PARTIAL', 'APPARENT', 'BACKGROUND'] as const

let base: TestDatabase
let record: Database.Database
let work: Work
beforeAll(async () => {
  base = await openTestDatabase()
  const db = base.writer
  await makeTopic(db, { id: 'topic', label: 'Topic' })
  for (const [n, id] of CLAIMS.entries()) await makeClaim(db, { id, topics: n < 6 ? ['topic'] : [] })
  let n = 0
  for (const [at, claimId] of CLAIMS.entries())
    for (const otherClaimId of CLAIMS.slice(at + 1)) {
      n += 1
      if (n % 7 === 0) continue
      const verdict = n % 3 === 0 ? 'CONTRADICTS' : 'CORROBORATES'
      const strength =
        verdict === 'CONTRADICTS'
          ? STRENGTHS[n % 2]
          : ([...STRENGTHS.slice(0, 2), 'BACKGROUND'] as const)[n % 3]
      await makeAssessment(db, { claimId, otherClaimId, verdict, strength })
    }
  record = new Database(base.file, { readonly: true })
  work = openTestWork(base.file)
}, 120_000)
afterAll(async () => {
  record.close()
  await work.close()
  await base.close()
})

/** Every three links of three claims, joined by hand. */
function bySql(also: readonly Also[], topicId: string | null): string[] {
  const links = `(SELECT l.id, l.claimAId AS x, l.claimBId AS y, l.kind, asm.strength FROM Link l JOIN Assessment asm ON asm.linkId = l.id
    UNION ALL SELECT l.id, l.claimBId, l.claimAId, l.kind, asm.strength FROM Link l JOIN Assessment asm ON asm.linkId = l.id)`
  return record
    .prepare<[{ strengths: string; topicId: string | null }], string>(`
    SELECT ac.id || ' ' || ab.id || ' ' || bc.id FROM Link pair JOIN ${links} ac ON ac.id = pair.id AND ac.x = pair.claimAId
      JOIN ${links} ab ON ab.x = ac.x JOIN ${links} bc ON bc.x = ab.y AND bc.y = ac.y
    WHERE ac.kind = 'CONTRADICTS' AND ab.kind = 'CORROBORATES' AND bc.kind = 'CORROBORATES'
      AND ac.strength IN (SELECT value FROM json_each(:strengths)) AND ab.strength IN (SELECT value FROM json_each(:strengths))
      AND bc.strength IN (SELECT value FROM json_each(:strengths))
      AND (:topicId IS NULL OR (SELECT count(*) FROM ClaimTopic WHERE topicId = :topicId AND claimId IN (ac.x, ac.y)) = 2)
    ORDER BY 1`)
    .pluck()
    .all({ strengths: JSON.stringify(['DIRECT', ...also]), topicId })
}

const tell = (listed: readonly (readonly string[])[]) => listed.map((triple) => triple.join(' ')).sort()

test.each<[Also[], string | null]>([
  [[], null],
  [['PARTIAL'], null],
  [[...ALSO], null],
  [[...ALSO], 'topic'],
])('triples of direct links and %o, in topic %s, beside SQL written by hand', async (also, topicId) => {
  const { triples } = await work.ask('consistency', { also, topicId })
  expect(tell(triples.listed)).toEqual(bySql(also, topicId))
  expect(triples.total).toBe(triples.listed.length)
  if (also.length > 0) expect(triples.total).toBeGreaterThan(0)
})

test('an unknown topic holds together', async () => {
  const { triples, within, along } = await work.ask('consistency', { also: [...ALSO], topicId: 'nowhere' })
  expect([triples.total, within.total, along.total]).toEqual([0, 0, 0])
})

test('a chain that passes through the other article ties two origins, and the newest pair comes first', async () => {
  const [one, other] = [await makeOrigin(base.writer), await makeOrigin(base.writer)]
  const { id: articleId } = await makeArticle(base.writer)
  const hedged = (
    await makeClaim(base.writer, {
      articleId,
      originId: one.id,
      certainty: 'PR+',
      framing: { commitment: 'HEDGES' },
    })
  ).id
  const hop = { by: 'the first article', manner: 'PARAPHRASED', articleId } as const
  const firm = (await makeClaim(base.writer, { originId: other.id, certainty: 'CT+', chain: [hop] })).id
  const apart = (await makeClaim(base.writer, { originId: other.id, certainty: 'CT+' })).id
  const pair = { claimId: hedged, verdict: 'CORROBORATES', strength: 'DIRECT' } as const
  await makeAssessment(base.writer, { ...pair, otherClaimId: apart })
  const { linkId } = await makeAssessment(base.writer, { ...pair, otherClaimId: firm })
  const { along } = await work.ask('consistency', { also: [], topicId: null })
  expect(along).toEqual({ listed: [linkId], total: 1 })
})

test('the search tells how far it is, up to the end, and nobody hears of it after giving it up', async () => {
  const told: number[] = []
  await work.ask('consistency', { also: [], topicId: null }, { onProgress: (done) => told.push(done) })
  expect(told).toEqual([...told].sort((x, y) => x - y))
  expect(told.at(-1)).toBe(1)
  const giveUp = new AbortController()
  const asked = work.ask('consistency', { also: [], topicId: null }, { signal: giveUp.signal })
  giveUp.abort(new Error('Given up.'))
  await expect(asked).rejects.toThrow('Given up.')
})
