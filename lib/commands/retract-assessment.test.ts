import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listHistoryOfLink } from '@/lib/db/history'
import { getLink } from '@/lib/db/links'
import { makeAnalyst, makeAssessment, makeClaim, makeRuling, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { restoreAssessment, retractAssessment } from './retract-assessment'
import { retractRuling } from './rule-link'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const readLink = (id: string) => getLink(base.reader, id)
const stored = (id: string) => base.reader.link.findUnique({ where: { id } })

async function makePair() {
  return { claimId: (await makeClaim(base.writer)).id, otherClaimId: (await makeClaim(base.writer)).id }
}

describe('retracting', () => {
  test('hides the link with its last assessment, deletes nothing, and tells', async () => {
    const { linkId, assessmentId } = await makeAssessment(base.writer)
    const now = new Date('2026-12-01T00:00:00Z')
    const { entryId } = await run(base.writer, retractAssessment, { assessmentId, version: 1 }, { now })
    expect(await readLink(linkId)).toMatchObject({
      state: 'RETRACTED',
      kind: null,
      assessedAt: now.toISOString(),
      assessments: [{ id: assessmentId, retractedAt: now.toISOString(), version: 2 }],
    })
    expect(await stored(linkId)).toMatchObject({ inContradictions: false, inCorroborations: false })
    expect((await listHistoryOfLink(base.reader, linkId))[0]).toMatchObject({
      id: entryId,
      action: 'assessment.retract',
      before: { retractedAt: null, version: 1 },
      after: { retractedAt: now.toISOString(), version: 2 },
    })
  })

  test('of one of two that differ ends the dispute', async () => {
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, pair)
    const by = await makeAnalyst(base.writer)
    const { assessmentId } = await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', by })
    expect(await readLink(linkId)).toMatchObject({ state: 'DISPUTED' })
    await run(base.writer, retractAssessment, { assessmentId, version: 1 }, { by })
    expect(await readLink(linkId)).toMatchObject({ state: 'ASSESSED', kind: 'CONTRADICTS' })
  })

  test('is for its own analyst, of the version that was read, and once', async () => {
    const { assessmentId } = await makeAssessment(base.writer)
    const by = await makeAnalyst(base.writer)
    const retract = (version: number, who = {}) =>
      run(base.writer, retractAssessment, { assessmentId, version }, who)
    await expect(retract(1, { by })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(retract(7)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    await retract(1)
    await expect(retract(2)).rejects.toMatchObject({ code: 'ALREADY_RETRACTED' })
    const unknown = run(base.writer, retractAssessment, { assessmentId: 'nowhere', version: 1 })
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('after a retraction', () => {
  async function makeRetracted() {
    const pair = await makePair()
    const made = await makeAssessment(base.writer, pair)
    await run(base.writer, retractAssessment, { assessmentId: made.assessmentId, version: 1 })
    return { ...pair, ...made }
  }

  test('assessing the pair again, either way round, revives the same link and assessment with what is said now', async () => {
    const { linkId, assessmentId, claimId, otherClaimId } = await makeRetracted()
    const again = await makeAssessment(base.writer, {
      claimId: otherClaimId,
      otherClaimId: claimId,
      verdict: 'CORROBORATES',
      rationale: 'Read again.',
    })
    expect(again).toMatchObject({ linkId, assessmentId })
    expect(await readLink(linkId)).toMatchObject({
      state: 'ASSESSED',
      kind: 'CORROBORATES',
      assessments: [{ retractedAt: null, rationale: 'Read again.', version: 3 }],
    })
  })

  test('another analyst’s assessment revives the link too; the retracted one stays retracted', async () => {
    const { linkId, claimId, otherClaimId } = await makeRetracted()
    const by = await makeAnalyst(base.writer)
    await makeAssessment(base.writer, { claimId, otherClaimId, verdict: 'NEITHER', by })
    const link = await readLink(linkId)
    expect(link).toMatchObject({ state: 'ASSESSED', kind: 'NEITHER' })
    expect(link?.assessments.map((one) => one.retractedAt !== null)).toEqual([true, false])
  })

  test('reviving with the version of a form filled before the retraction is told', async () => {
    const { claimId, otherClaimId } = await makeRetracted()
    const stale = makeAssessment(base.writer, { claimId, otherClaimId, version: 1 })
    await expect(stale).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  })

  test('restoring brings it back as it was, and tells', async () => {
    const { linkId, assessmentId } = await makeRetracted()
    const { entryId } = await run(base.writer, restoreAssessment, { assessmentId, version: 2 })
    expect(await readLink(linkId)).toMatchObject({
      state: 'ASSESSED',
      kind: 'CONTRADICTS',
      assessments: [{ retractedAt: null, rationale: 'They name different places.', version: 3 }],
    })
    expect((await listHistoryOfLink(base.reader, linkId))[0]).toMatchObject({
      id: entryId,
      action: 'assessment.restore',
    })
  })

  test('restoring is for its own analyst, of the version that was read, of what was retracted', async () => {
    const { assessmentId } = await makeRetracted()
    const by = await makeAnalyst(base.writer)
    const restore = (version: number, who = {}) =>
      run(base.writer, restoreAssessment, { assessmentId, version }, who)
    await expect(restore(2, { by })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(restore(1)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    await restore(2)
    await expect(restore(3)).rejects.toMatchObject({ code: 'NOT_RETRACTED' })
  })

  test('nothing comes back over a claim that was retracted', async () => {
    const { assessmentId, claimId } = await makeRetracted()
    await base.writer.claim.update({
      where: { id: claimId },
      data: { retractedAt: '2026-12-01T00:00:00.000Z' },
    })
    const restored = run(base.writer, restoreAssessment, { assessmentId, version: 2 })
    await expect(restored).rejects.toMatchObject({ code: 'CLAIM_RETRACTED' })
  })
})

describe('ruling', () => {
  async function makeDispute() {
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, pair)
    const by = await makeAnalyst(base.writer)
    await makeAssessment(base.writer, { ...pair, verdict: 'CORROBORATES', by })
    return { ...pair, linkId, by }
  }

  test('settles a dispute; the minority view stays', async () => {
    const { linkId } = await makeDispute()
    const { entryId } = await makeRuling(base.writer, { linkId, verdict: 'CONTRADICTS' })
    expect(await readLink(linkId)).toMatchObject({
      state: 'SETTLED',
      kind: 'CONTRADICTS',
      challenged: false,
      assessments: [{ retractedAt: null }, { retractedAt: null }],
    })
    expect((await listHistoryOfLink(base.reader, linkId))[0]).toMatchObject({
      id: entryId,
      action: 'link.rule',
      subjectType: 'ruling',
      before: null,
      after: { verdict: 'CONTRADICTS', reason: 'The places cannot be one.' },
    })
  })

  test('a later assessment that differs challenges it; one that agrees does not', async () => {
    const { linkId, ...pair } = await makeDispute()
    await makeRuling(base.writer, { linkId, verdict: 'CONTRADICTS' })
    const pairOnly = { claimId: pair.claimId, otherClaimId: pair.otherClaimId }
    await makeAssessment(base.writer, { ...pairOnly, by: await makeAnalyst(base.writer) })
    expect(await readLink(linkId)).toMatchObject({ state: 'SETTLED', challenged: false })
    const by = await makeAnalyst(base.writer)
    await makeAssessment(base.writer, { ...pairOnly, verdict: 'NEITHER', by })
    expect(await readLink(linkId)).toMatchObject({ state: 'SETTLED', kind: 'CONTRADICTS', challenged: true })
  })

  test('taken back by its own analyst, the dispute is open again', async () => {
    const { linkId, by } = await makeDispute()
    await makeRuling(base.writer, { linkId })
    const rulingId = (await readLink(linkId))?.rulings[0]?.id ?? ''
    const take = (version: number, who = {}) => run(base.writer, retractRuling, { rulingId, version }, who)
    await expect(take(1, { by })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(take(3)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    await take(1)
    expect(await readLink(linkId)).toMatchObject({ state: 'DISPUTED', kind: null, rulings: [{ version: 2 }] })
    await expect(take(2)).rejects.toMatchObject({ code: 'ALREADY_RETRACTED' })
  })

  test('is refused where there is nothing to rule on, no such link, or a kind for a question', async () => {
    const { linkId, assessmentId } = await makeAssessment(base.writer)
    await run(base.writer, retractAssessment, { assessmentId, version: 1 })
    await expect(makeRuling(base.writer, { linkId })).rejects.toMatchObject({ code: 'NOTHING_TO_SETTLE' })
    await expect(makeRuling(base.writer, { linkId: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { id: claimId } = await makeClaim(base.writer, { mode: 'QUESTION' })
    const asked = await makeAssessment(base.writer, { claimId, verdict: 'CANNOT_TELL' })
    const ruled = makeRuling(base.writer, { linkId: asked.linkId })
    await expect(ruled).rejects.toMatchObject({ code: 'QUESTION_TAKES_NO_KIND' })
  })
})
