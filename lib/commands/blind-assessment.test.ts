import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getLink } from '@/lib/db/links'
import { insertPairsSeen } from '@/lib/db/pair-seen'
import type { Actor } from '@/lib/domain/policy'
import { makeAnalyst, makeAssessment, makeClaim, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { retractAssessment } from './retract-assessment'
import { undoChange } from './undo-change'
import { workBlind } from './work-blind'

let base: TestDatabase
let rosa: Actor
let noor: Actor
beforeAll(async () => {
  base = await openTestDatabase()
  noor = await makeAnalyst(base.writer, { id: 'noor' })
})
afterAll(() => base.close())

/** A new analyst who works blind, and two claims. */
async function begin(blind = true) {
  rosa = await makeAnalyst(base.writer)
  if (blind) await run(base.writer, workBlind, { blind: true, version: 1 }, { by: rosa })
  const [a, b] = [await makeClaim(base.writer), await makeClaim(base.writer)]
  return { claimId: a.id, otherClaimId: b.id }
}

async function isBlind(linkId: string): Promise<boolean | undefined> {
  const link = await getLink(base.reader, linkId)
  return link?.assessments.find(({ analyst }) => analyst.id === rosa.id)?.blind
}

describe('an assessment is recorded as blind', () => {
  test('where a colleague judged the pair and nothing of it was shown', async () => {
    const pair = await begin()
    await makeAssessment(base.writer, { ...pair, by: noor })
    const { linkId } = await makeAssessment(base.writer, { ...pair, by: rosa })
    expect(await isBlind(linkId)).toBe(true)
  })

  test('where nobody had judged the pair', async () => {
    const { linkId } = await makeAssessment(base.writer, { ...(await begin()), by: rosa })
    expect(await isBlind(linkId)).toBe(true)
  })

  test('not by who does not work blind', async () => {
    const pair = await begin(false)
    await makeAssessment(base.writer, { ...pair, by: noor })
    const { linkId } = await makeAssessment(base.writer, { ...pair, by: rosa })
    expect(await isBlind(linkId)).toBe(false)
  })

  test('not where the pair had been shown with what others judged, even before working blind', async () => {
    const pair = await begin()
    const { linkId } = await makeAssessment(base.writer, { ...pair, by: noor })
    await insertPairsSeen(base.writer, rosa.id, [linkId], '2026-01-01T00:00:00.000Z')
    await makeAssessment(base.writer, { ...pair, by: rosa })
    expect(await isBlind(linkId)).toBe(false)
  })

  test('no longer, once it is changed after a colleague judged; undoing the change brings it back', async () => {
    const pair = await begin()
    const { linkId, assessmentId } = await makeAssessment(base.writer, { ...pair, by: rosa })
    await makeAssessment(base.writer, { ...pair, by: noor })
    expect(await isBlind(linkId)).toBe(true)
    const changed = await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', version: 1, by: rosa })
    expect(changed.assessmentId).toBe(assessmentId)
    expect(await isBlind(linkId)).toBe(false)
    await run(base.writer, undoChange, { entryId: changed.entryId }, { by: rosa })
    expect(await isBlind(linkId)).toBe(true)
  })

  test('not when it is taken back and given again after others judged', async () => {
    const pair = await begin()
    const { linkId, assessmentId } = await makeAssessment(base.writer, { ...pair, by: rosa })
    await makeAssessment(base.writer, { ...pair, by: noor })
    await run(base.writer, retractAssessment, { assessmentId, version: 1 }, { by: rosa })
    await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', by: rosa })
    expect(await isBlind(linkId)).toBe(false)
  })
})

test('who works blind takes none of the topics away that they were not shown', async () => {
  const [mine, theirs] = [await makeTopic(base.writer), await makeTopic(base.writer)]
  const pair = await begin()
  await makeAssessment(base.writer, { ...pair, topics: [theirs.id], by: noor })
  const said = { ...pair, topics: [mine.id], by: rosa }
  const first = await makeAssessment(base.writer, said)
  const link = await getLink(base.reader, first.linkId)
  expect(link?.topics.map(({ id }) => id).sort()).toEqual([mine.id, theirs.id].sort())
})

describe('working blind', () => {
  test('is told of, needs the version that was read, and is not said twice', async () => {
    await begin(false)
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by: rosa })
    const entries = () =>
      base.reader.auditEntry.findMany({ where: { subjectId: rosa.id, action: 'analyst.blind' } })
    const [entry] = await entries()
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ blind: false, version: 1 })
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ blind: true, version: 2 })
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by: rosa })
    expect((await entries()).length).toBe(1)
    const stale = run(base.writer, workBlind, { blind: false, version: 1 }, { by: rosa })
    await expect(stale).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  })
})
