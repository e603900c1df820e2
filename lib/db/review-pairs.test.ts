import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retractAssessment } from '@/lib/commands/retract-assessment'
import { skipPair, unskipPair } from '@/lib/commands/skip-pair'
import { undoChange } from '@/lib/commands/undo-change'
import type { Actor } from '@/lib/domain/policy'
import type { PairIds, ReviewQueue } from '@/lib/domain/review-queue'
import type { Verdict } from '@/lib/domain/verdict'
import {
  localAnalyst,
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openBlindReader } from './client'
import { listCandidates, type QueueOf } from './review-conditions'
import { countOpen, countQueue } from './review-counts'
import { getNextPair, ORDERED_CLAIMS } from './review-pairs'
import { getLastStep } from './review-steps'

let base: TestDatabase
let me: Actor
let colleague: Actor
beforeAll(async () => {
  base = await openTestDatabase()
  me = await localAnalyst(base.writer)
  colleague = await makeAnalyst(base.writer, { name: 'Vera' })
})
afterAll(() => base.close())

const queueOf = (queue: Partial<ReviewQueue>): QueueOf => ({
  queue: { of: 'pairs', topic: null, scope: null, ...queue },
  analystId: me.id,
})

/** A topic with claims of these ids, by the article they stand in. */
async function makeTopicOf(articles: string[][]): Promise<string> {
  const topic = await makeTopic(base.writer)
  for (const ids of articles) {
    const article = await makeArticle(base.writer)
    for (const id of ids) await makeClaim(base.writer, { id, articleId: article.id, topics: [topic.id] })
  }
  return topic.id
}

const judge = ([claimId, otherClaimId]: PairIds, by: Actor = me) =>
  makeAssessment(base.writer, { claimId, otherClaimId, verdict: 'NEITHER', by })
const skip = (of: QueueOf, [claimId, otherClaimId]: PairIds) =>
  run(base.writer, skipPair, { queue: of.queue, claimId, otherClaimId })
/** Exact counts, as numbers. */
async function counts(of: QueueOf) {
  const { total, judged, skipped } = await countQueue(base.reader, of)
  expect([total, judged, skipped].every(({ more }) => !more)).toBe(true)
  return { total: total.n, judged: judged.n, skipped: skipped.n }
}
const next = (of: QueueOf, after: PairIds | null = null) => getNextPair(base.reader, of, after)

/** Judges what comes, until nothing does; every step is read anew from the record, as in another browser. */
async function judgeAll(of: QueueOf): Promise<string[]> {
  const met: string[] = []
  for (let pair = await next(of); pair; pair = await next(of)) {
    met.push(pair.join('~'))
    await judge(pair)
  }
  return met
}

describe('the pairs of a topic', () => {
  test('first comes what says most alike: statements, quotes and figures are read', async () => {
    const topic = await makeTopic(base.writer)
    const said = [
      ['alike-a', { statement: 'Divers were recruited.' }],
      ['alike-b', { quantities: [{ text: 'sixty', value: 60 }] }],
      ['alike-c', { quantities: [{ text: '60', value: 60 }] }],
      ['alike-d', { statement: 'A recruitment of divers.' }],
    ] as const
    for (const [id, { ...claim }] of said)
      await makeClaim(base.writer, {
        id,
        articleId: (await makeArticle(base.writer)).id,
        topics: [topic.id],
        ...structuredClone(claim),
      } as Parameters<typeof makeClaim>[1])
    const of = queueOf({ topic: topic.id })
    const first = await next(of)
    const second = await next(of, first)
    expect([first?.join('~'), second?.join('~')].sort()).toEqual(['alike-a~alike-d', 'alike-b~alike-c'])
  })

  test('each comes once, lower id first, those across articles before those within one', async () => {
    const topic = await makeTopicOf([['a1', 'a2'], ['a3']])
    const of = queueOf({ topic })
    expect(await counts(of)).toEqual({ total: 3, judged: 0, skipped: 0 })
    expect(await judgeAll(of)).toEqual(['a1~a3', 'a2~a3', 'a1~a2'])
    expect(await counts(of)).toEqual({ total: 3, judged: 3, skipped: 0 })
    expect((await countOpen(base.reader, me.id, [topic])).topics.get(topic)).toEqual({ n: 0, more: false })
  })

  test('across articles and within one are parts of the whole', async () => {
    const topic = await makeTopicOf([['b1', 'b2'], ['b3']])
    expect(await judgeAll(queueOf({ topic, scope: 'within' }))).toEqual(['b1~b2'])
    expect(await judgeAll(queueOf({ topic, scope: 'across' }))).toEqual(['b1~b3', 'b2~b3'])
  })

  test('a retracted verdict brings its pair back', async () => {
    const topic = await makeTopicOf([['c1'], ['c2']])
    const of = queueOf({ topic })
    const { assessmentId } = await judge(['c1', 'c2'])
    expect(await next(of)).toBeNull()
    await run(base.writer, retractAssessment, { assessmentId, version: 1 })
    expect(await next(of)).toEqual(['c1', 'c2'])
  })

  test('a colleague’s verdict closes a pair only where the queue is of what nobody else assessed', async () => {
    const topic = await makeTopicOf([['d1'], ['d2'], ['d3']])
    await judge(['d1', 'd2'], colleague)
    const unassessed = queueOf({ topic, of: 'unassessed' })
    expect(await counts(unassessed)).toMatchObject({ total: 2 })
    expect(await judgeAll(unassessed)).toEqual(['d1~d3', 'd2~d3'])
    expect(await judgeAll(queueOf({ topic }))).toEqual(['d1~d2'])
  })

  test('after a place come the later pairs, then those before it', async () => {
    const topic = await makeTopicOf([['e1'], ['e2'], ['e3']])
    const of = queueOf({ topic })
    expect(await next(of, ['e1', 'e2'])).toEqual(['e1', 'e3'])
    expect(await next(of, ['e2', 'e3'])).toEqual(['e1', 'e2'])
  })
})

describe('skipped pairs', () => {
  test('come after all others, longest ago first, and go round', async () => {
    const topic = await makeTopicOf([['f1'], ['f2'], ['f3']])
    const of = queueOf({ topic })
    await skip(of, ['f3', 'f1'])
    await skip(of, ['f1', 'f2'])
    expect(await next(of)).toEqual(['f2', 'f3'])
    await judge(['f2', 'f3'])
    expect(await counts(of)).toEqual({ total: 3, judged: 1, skipped: 2 })
    expect(await next(of)).toEqual(['f1', 'f3'])
    expect(await next(of, ['f1', 'f3'])).toEqual(['f1', 'f2'])
    expect(await next(of, ['f1', 'f2'])).toEqual(['f1', 'f3'])
    await skip(of, ['f1', 'f3'])
    expect(await next(of)).toEqual(['f1', 'f2'])
  })

  test('are skipped in their own queue alone, by whoever skipped them', async () => {
    const topic = await makeTopicOf([['g1'], ['g2'], ['g3']])
    await skip(queueOf({ topic }), ['g1', 'g2'])
    expect(await next(queueOf({ topic, scope: 'across' }))).toEqual(['g1', 'g2'])
    expect(await next({ ...queueOf({ topic }), analystId: colleague.id })).toEqual(['g1', 'g2'])
  })

  test('come in their own place again once the skip is taken back', async () => {
    const topic = await makeTopicOf([['h1'], ['h2'], ['h3']])
    const of = queueOf({ topic })
    await skip(of, ['h1', 'h2'])
    expect(await getLastStep(base.reader, of)).toMatchObject({ did: 'skipped', pair: ['h1', 'h2'] })
    await run(base.writer, unskipPair, { queue: of.queue, claimId: 'h2', otherClaimId: 'h1' })
    expect(await next(of)).toEqual(['h1', 'h2'])
    expect(await getLastStep(base.reader, of)).toBeNull()
  })

  test('a pair of one claim, or of a claim that is not there, is refused', async () => {
    const topic = await makeTopicOf([['i1'], ['i2']])
    await expect(skip(queueOf({ topic }), ['i1', 'i1'])).rejects.toMatchObject({ code: 'SAME_CLAIM' })
    await expect(skip(queueOf({ topic }), ['i1', 'nowhere'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('who works blind is asked of what a colleague assessed, and told nothing of disputes', async () => {
  const topic = await makeTopicOf([['bl1'], ['bl2'], ['bl3']])
  await judge(['bl1', 'bl2'], colleague)
  const blind = openBlindReader(base.file, me.id)
  const of = { ...queueOf({ of: 'colleague', topic }), analystId: me.id }
  expect(await getNextPair(blind, of, null)).toEqual(['bl1', 'bl2'])
  expect((await countOpen(blind, me.id, [])).colleague.n).toBeGreaterThan(0)
  expect((await countOpen(blind, me.id, [])).disputed).toEqual({ n: 0, more: false })
  expect(await getNextPair(blind, queueOf({ of: 'disputed', topic }), null)).toBeNull()
  await judge(['bl1', 'bl2'])
  expect(await getNextPair(blind, of, null)).toBeNull()
  await blind.$disconnect()
})

test('the last step of a queue is the latest verdict or skip in it', async () => {
  const topic = await makeTopicOf([['j1'], ['j2'], ['j3']])
  const of = queueOf({ topic })
  await skip(of, ['j1', 'j2'])
  const { entryId } = await judge(['j1', 'j3'])
  await judge(['a1', 'j3'])
  expect(await getLastStep(base.reader, of)).toMatchObject({
    did: 'judged',
    pair: ['j1', 'j3'],
    entryId,
    verdict: 'NEITHER',
  })
})

describe('queues of links', () => {
  test('hold what a colleague assessed, or what is disputed, under a topic or any', async () => {
    const topic = await makeTopicOf([['k1'], ['k2'], ['k3']])
    await judge(['k1', 'k2'], colleague)
    await judge(['k1', 'k3'], colleague)
    await makeAssessment(base.writer, {
      claimId: 'k3',
      otherClaimId: 'k1',
      by: await makeAnalyst(base.writer),
    })
    const disputed = queueOf({ topic, of: 'disputed' })
    expect(await counts(disputed)).toEqual({ total: 1, judged: 0, skipped: 0 })
    expect(await next(queueOf({ of: 'disputed' }))).toEqual(['k1', 'k3'])
    expect(await judgeAll(disputed)).toEqual(['k1~k3'])
    const seen = queueOf({ topic, of: 'colleague' })
    expect(await counts(seen)).toEqual({ total: 2, judged: 1, skipped: 0 })
    expect(await judgeAll(seen)).toEqual(['k1~k2'])
    expect(await next(queueOf({ topic, of: 'colleague', scope: 'within' }))).toBeNull()
  })

  test('what comes after a link is a later link, then the first', async () => {
    const of = { queue: { of: 'colleague' as const, topic: null, scope: null }, analystId: colleague.id }
    const first = await getNextPair(base.reader, of, null)
    const met = new Set<string>()
    for (let pair = first; pair && !met.has(pair.join()); pair = await getNextPair(base.reader, of, pair))
      met.add(pair.join())
    expect(met.size).toBe((await countOpen(base.reader, colleague.id, [])).colleague.n)
    expect(met.size).toBeGreaterThan(3)
  })
})

describe('a topic too large to be ordered whole', () => {
  test('is gone through claim by claim, every pair once', async () => {
    const ids = ['z1', 'z2', 'z3', 'z4']
    const topic = await makeTopicOf([['z2', 'z3'], ['z1'], ['z4']])
    // Rows alone: the rest of a claim plays no part in the order of a large topic, and these are never reached.
    await base.writer.$executeRaw`
      INSERT INTO Claim (id, articleId, headline, mode, createdAt) WITH RECURSIVE n(i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ORDERED_CLAIMS})
      SELECT printf('zz%05d', i), (SELECT articleId FROM Claim WHERE id = 'z1'), 0, 'ASSERTED', '2026-11-01T12:00:00.000Z' FROM n`
    await base.writer
      .$executeRaw`INSERT INTO ClaimTopic (claimId, topicId) SELECT id, ${topic} FROM Claim WHERE id LIKE 'zz%'`
    const of = queueOf({ topic, scope: 'across' })
    const met: string[] = []
    for (let i = 0; i < 6; i++) {
      const pair = await next(of)
      if (!pair) break
      met.push(pair.join('~'))
      if (i === 2) await skip(of, pair)
      else if (ids.includes(pair[1])) await judge(pair)
      else break
    }
    expect(met).toEqual(['z1~z2', 'z1~z3', 'z1~z4', 'z2~z4', 'z2~zz00001'])
    expect(await next(of, ['z2', 'zz00001'])).toEqual(['z2', 'zz00002'])
    expect(await countQueue(base.reader, of)).toEqual({
      total: { n: expect.any(Number), more: true },
      judged: { n: 3, more: true },
      skipped: { n: 1, more: false },
    })
  })
})

describe('undoing step after step', () => {
  const undo = async (of: QueueOf) => {
    const step = await getLastStep(base.reader, of)
    if (step?.did !== 'judged') return step
    await run(base.writer, undoChange, { entryId: step.entryId })
    return `${step.pair.join('~')} ${step.verdict} back to ${step.before}`
  }
  const say = (claimId: string, otherClaimId: string, verdict: Verdict, version?: number) =>
    makeAssessment(base.writer, { claimId, otherClaimId, verdict, ...(version && { version }) })

  test('goes back through a verdict that was changed, then to the step before, and never to and fro', async () => {
    const topic = await makeTopicOf([['u1'], ['u2'], ['u3']])
    const of = queueOf({ topic })
    await say('u1', 'u2', 'NEITHER')
    await say('u1', 'u3', 'NEITHER')
    await say('u1', 'u3', 'CANNOT_TELL', 1)
    const undone = []
    for (let i = 0; i < 4; i++) undone.push(await undo(of))
    expect(undone).toEqual([
      'u1~u3 CANNOT_TELL back to NEITHER',
      'u1~u3 NEITHER back to null',
      'u1~u2 NEITHER back to null',
      null,
    ])
  })

  test('passes by what was retracted or undone elsewhere', async () => {
    const topic = await makeTopicOf([['v1'], ['v2'], ['v3']])
    const of = queueOf({ topic })
    await say('v1', 'v2', 'NEITHER')
    const { assessmentId } = await say('v1', 'v3', 'NEITHER')
    await run(base.writer, retractAssessment, { assessmentId, version: 1 })
    expect(await undo(of)).toBe('v1~v2 NEITHER back to null')
    expect(await undo(of)).toBeNull()
  })

  test('a verdict given again after an undo is a step of its own', async () => {
    const topic = await makeTopicOf([['w1'], ['w2']])
    const of = queueOf({ topic })
    await say('w1', 'w2', 'NEITHER')
    await undo(of)
    await say('w1', 'w2', 'CANNOT_TELL', 2)
    expect(await undo(of)).toBe('w1~w2 CANNOT_TELL back to null')
    expect(await undo(of)).toBeNull()
  })
})

describe('no step of a queue sorts or scans', () => {
  const plan = async (of: QueueOf) => {
    const { from, isIn, order } = listCandidates(of)
    const rows = await base.writer.$queryRaw<{ detail: string }[]>`EXPLAIN QUERY PLAN
      SELECT ca.id, cb.id ${from} AND ${isIn} ORDER BY ${order} LIMIT 1`
    return rows.map(({ detail }) => detail).join('; ')
  }
  test.each([
    [{ of: 'disputed' as const }],
    [{ of: 'disputed' as const, topic: 't' }],
    [{ of: 'colleague' as const, topic: 't' }],
    [{ of: 'pairs' as const, topic: 't', scope: 'across' as const }],
    [{ of: 'unassessed' as const, topic: 't' }],
  ])('%j', async (queue) => {
    const read = await plan(queueOf(queue))
    expect(read).not.toContain('TEMP B-TREE')
    expect(read).not.toContain('SCAN')
  })

  test('what colleagues assessed is read along their own assessments', async () => {
    const read = await plan(queueOf({ of: 'colleague' }))
    expect(read).toContain('SEARCH m USING INDEX Assessment_analystId_assessedAt_idx (analystId=?)')
    expect(read).not.toContain('SCAN l')
  })
})
