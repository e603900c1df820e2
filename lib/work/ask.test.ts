import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCrowd } from '@/lib/testing/crowded-record'
import { makeAssessment } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openWork, type Work } from './ask'

let base: TestDatabase
let work: Work
beforeAll(async () => {
  base = await openTestDatabase()
  await makeCrowd(base.writer, 10)
  work = openWork(base.file)
}, 60_000)
afterAll(async () => {
  await work.close()
  await base.close()
})

const ASKED = { view: 'contradictions', filter: {}, blindFor: null } as const
const listed = () => work.ask('links', { ...ASKED, sort: 'assessed', after: null, size: 200 })

test('the thread answers with every change that was committed before the question', async () => {
  for (let n = 0; n < 5; n++) {
    const before = await listed()
    const { linkId } = await makeAssessment(base.writer, {})
    const after = await listed()
    expect(after.ids).toContain(linkId)
    expect(after.total).toBe(before.total + 1)
  }
}, 60_000)

test('questions asked at once are each answered with their own', async () => {
  const [lists, facets] = await Promise.all([
    Promise.all(
      (['contradictions', 'corroborations'] as const).map((view) =>
        work.ask('links', { ...ASKED, view, sort: 'assessed', after: null, size: 200 }),
      ),
    ),
    work.ask('facets', ASKED),
  ])
  const [contradictions, corroborations] = lists
  expect(contradictions?.ids).not.toEqual(corroborations?.ids)
  const scopes = facets.scope ?? []
  expect(scopes.reduce((sum, { count }) => sum + count, 0)).toBe(contradictions?.total)
})

test('a question that nobody waits for any more is given up, and the next is answered', async () => {
  const controller = new AbortController()
  const asked = work.ask('facets', ASKED, { signal: controller.signal })
  controller.abort(new Error('Gone elsewhere.'))
  await expect(asked).rejects.toThrow('Gone elsewhere.')
  expect((await listed()).total).toBeGreaterThan(0)
})

test('what a question throws comes to who asked, and the thread goes on', async () => {
  const unknown = { ...ASKED, sort: 'assessed', after: null, size: 'many' as unknown as number } as const
  const broken = { ...unknown, filter: { topic: 'no list' } as object }
  await expect(work.ask('links', broken)).rejects.toThrow()
  expect((await listed()).total).toBeGreaterThan(0)
})

test('a thread that dies over a question is started again, and the question asked once more', async () => {
  const before = await listed()
  const asked = listed()
  await work.kill()
  expect(await asked).toEqual(before)
  expect(await listed()).toEqual(before)
}, 60_000)

test('a thread that dies again over the same question fails it, and the next question is answered', async () => {
  const asked = listed()
  const failed = expect(asked).rejects.toThrow('ended')
  await work.kill()
  await work.kill()
  await failed
  expect((await listed()).total).toBeGreaterThan(0)
}, 60_000)

test('a record that is not there fails the question', async () => {
  const nowhere = openWork(`${base.file}-gone`)
  await expect(nowhere.ask('links', { ...ASKED, sort: 'assessed', after: null, size: 1 })).rejects.toThrow()
  await nowhere.close()
}, 60_000)
