import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getClaims } from '@/lib/db/claims'
import { listHistoryOfLink } from '@/lib/db/history'
import { getLink, getLinkOfPair } from '@/lib/db/links'
import { contentOf } from '@/lib/domain/claim-content'
import { editClaimInput } from '@/lib/domain/claim-input'
import { orderPair } from '@/lib/domain/pair'
import type { Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { localAnalyst, makeAnalyst, makeAssessment, makeClaim, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { editClaim } from './edit-claim'
import { undoChange } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

async function readLink(id: string): Promise<Link> {
  const link = await getLink(base.reader, id)
  if (!link) throw new Error(`no link ${id}`)
  return link
}

async function makePair() {
  return { claimId: (await makeClaim(base.writer)).id, otherClaimId: (await makeClaim(base.writer)).id }
}

const turned = (pair: { claimId: string; otherClaimId: string }) => ({
  claimId: pair.otherClaimId,
  otherClaimId: pair.claimId,
})

describe('a first assessment', () => {
  test('a verdict and a rationale are enough: the rest is preset, the link made, the audit written', async () => {
    const now = new Date('2026-11-05T08:00:00Z')
    const by = await makeAnalyst(base.writer, { name: 'Vera' })
    const { linkId, assessmentId, entryId } = await makeAssessment(base.writer, {
      verdict: 'CORROBORATES',
      rationale: 'Both name sixty.',
      by,
      now,
    })
    const link = await readLink(linkId)
    expect(link).toMatchObject({ state: 'ASSESSED', kind: 'CORROBORATES', assessedAt: now.toISOString() })
    expect(link.assessments).toMatchObject([
      {
        id: assessmentId,
        analyst: by,
        verdict: 'CORROBORATES',
        strength: 'PARTIAL',
        confidence: 'MODERATE',
        independence: expect.any(String),
        independenceBasis: expect.any(String),
        rationale: 'Both name sixty.',
        version: 1,
      },
    ])
    expect(await listHistoryOfLink(base.reader, linkId)).toMatchObject([
      {
        id: entryId,
        at: now.toISOString(),
        analyst: by,
        action: 'link.assess',
        subjectType: 'assessment',
        subjectId: assessmentId,
        linkId,
        before: null,
        after: { ...link.assessments[0], topics: [] },
      },
    ])
  })

  test('a link stands under the topics both claims share, unless told otherwise', async () => {
    const [shared, own, chosen] = await Promise.all([1, 2, 3].map(() => makeTopic(base.writer)))
    const topicIds = { shared: shared?.id ?? '', own: own?.id ?? '', chosen: chosen?.id ?? '' }
    const claim = await makeClaim(base.writer, { topics: [topicIds.shared, topicIds.own] })
    const other = await makeClaim(base.writer, { topics: [topicIds.shared] })
    const another = await makeClaim(base.writer, { topics: [topicIds.shared] })
    const preset = await makeAssessment(base.writer, { claimId: claim.id, otherClaimId: other.id })
    expect((await readLink(preset.linkId)).topics.map((topic) => topic.id)).toEqual([topicIds.shared])
    const pair = { claimId: claim.id, otherClaimId: another.id }
    const told = await makeAssessment(base.writer, { ...pair, topics: [topicIds.chosen] })
    expect((await readLink(told.linkId)).topics.map((topic) => topic.id)).toEqual([topicIds.chosen])
  })

  test('the same pair drawn the other way is the same link, its lower id first', async () => {
    const pair = await makePair()
    const one = await makeAssessment(base.writer, pair)
    const by = await makeAnalyst(base.writer)
    const other = await makeAssessment(base.writer, { ...turned(pair), by })
    expect(other.linkId).toBe(one.linkId)
    const link = await readLink(one.linkId)
    expect([link.a.id, link.b.id]).toEqual([pair.claimId, pair.otherClaimId].sort())
    expect(link.assessments).toHaveLength(2)
  })
})

describe('what is refused writes nothing', () => {
  const cases: [string, () => Promise<unknown>, string][] = [
    [
      'a claim with itself',
      async () => {
        const { id } = await makeClaim(base.writer)
        return makeAssessment(base.writer, { claimId: id, otherClaimId: id })
      },
      'SAME_CLAIM',
    ],
    ['an unknown claim', () => makeAssessment(base.writer, { otherClaimId: 'nowhere' }), 'NOT_FOUND'],
    [
      'a kind for a question',
      async () => {
        const { id } = await makeClaim(base.writer, { mode: 'QUESTION' })
        return makeAssessment(base.writer, { claimId: id })
      },
      'QUESTION_TAKES_NO_KIND',
    ],
    [
      'a strength of another verdict',
      () => makeAssessment(base.writer, { verdict: 'CORROBORATES', strength: 'APPARENT' }),
      'STRENGTH_NOT_OF_VERDICT',
    ],
    ['an unknown topic', () => makeAssessment(base.writer, { topics: ['nowhere'] }), 'NOT_FOUND'],
    [
      'a version of an assessment there is not',
      () => makeAssessment(base.writer, { version: 1 }),
      'CHANGED_MEANWHILE',
    ],
  ]
  test.each(cases)('%s', async (_, assess, code) => {
    const count = () => base.reader.link.count()
    const before = await count()
    await expect(assess()).rejects.toMatchObject({ name: 'Refusal', code })
    expect(await count()).toBe(before)
  })

  test('a question takes “neither”', async () => {
    const { id } = await makeClaim(base.writer, { mode: 'QUESTION' })
    const { linkId } = await makeAssessment(base.writer, { claimId: id, verdict: 'NEITHER' })
    expect(await readLink(linkId)).toMatchObject({ state: 'ASSESSED', kind: 'NEITHER' })
  })

  test('a claim that was retracted', async () => {
    const pair = await makePair()
    await base.writer.claim.update({
      where: { id: pair.claimId },
      data: { retractedAt: '2026-11-01T00:00:00.000Z' },
    })
    await expect(makeAssessment(base.writer, pair)).rejects.toMatchObject({ code: 'CLAIM_RETRACTED' })
  })
})

describe('editing', () => {
  test('with the version that was read, tells of both states and keeps aspects of the new alone', async () => {
    const pair = await makePair()
    const first = await makeAssessment(base.writer, pair)
    const edited = await makeAssessment(base.writer, {
      ...pair,
      aspects: { time: 'CONFLICT', actor: 'AGREE' },
      rationale: 'It is the time.',
      version: 1,
    })
    expect(edited).toMatchObject({ linkId: first.linkId, assessmentId: first.assessmentId })
    const { assessments } = await readLink(first.linkId)
    expect(assessments).toMatchObject([{ version: 2, rationale: 'It is the time.' }])
    expect(assessments[0]?.aspects).toEqual({ time: 'CONFLICT', actor: 'AGREE' })
    const [entry] = await listHistoryOfLink(base.reader, first.linkId)
    expect(entry).toMatchObject({
      id: edited.entryId,
      before: { version: 1, rationale: 'They name different places.', aspects: { place: 'CONFLICT' } },
      after: { version: 2, rationale: 'It is the time.' },
    })
    expect(entry?.after).toEqual(assessments[0])
  })

  test('two edits of one version at once: one is saved, the other told, nothing lost', async () => {
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, pair)
    const edits = ['one', 'two'].map((rationale) =>
      makeAssessment(base.writer, { ...pair, rationale, version: 1 }),
    )
    const outcomes = await Promise.allSettled(edits)
    const told = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason)
    expect(told).toEqual([new Refusal('CHANGED_MEANWHILE')])
    expect(told[0]).toMatchObject({ code: 'CHANGED_MEANWHILE' })
    const saved = outcomes[0]?.status === 'fulfilled' ? 'one' : 'two'
    expect((await readLink(linkId)).assessments).toMatchObject([{ rationale: saved, version: 2 }])
    expect(await listHistoryOfLink(base.reader, linkId)).toHaveLength(2)
  })

  test('ten edits at once, each of the version it read: none is lost', async () => {
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, pair)
    const by = await localAnalyst(base.writer)
    const editUntilSaved = async (number: number): Promise<void> => {
      for (;;) {
        const version = (await readLink(linkId)).assessments[0]?.version
        try {
          await makeAssessment(base.writer, { ...pair, rationale: `Edit ${number}.`, version, by })
          return
        } catch (error) {
          if (!(error instanceof Refusal && error.code === 'CHANGED_MEANWHILE')) throw error
        }
      }
    }
    await Promise.all(Array.from({ length: 10 }, (_, number) => editUntilSaved(number)))
    expect((await readLink(linkId)).assessments[0]?.version).toBe(11)
    const rationales = (await listHistoryOfLink(base.reader, linkId)).map(
      (entry) => (entry.after as { rationale: string }).rationale,
    )
    expect(new Set(rationales).size).toBe(11)
  })

  test('without a version, an assessment that stands is not written over', async () => {
    const pair = await makePair()
    await makeAssessment(base.writer, pair)
    const again = makeAssessment(base.writer, { ...pair, rationale: 'Something else.' })
    await expect(again).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  })

  test('a double submit answers twice the same and writes once', async () => {
    const pair = await makePair()
    const topic = await makeTopic(base.writer)
    const input = { ...pair, topics: [topic.id], aspects: { place: 'CONFLICT', actor: 'AGREE' } as const }
    const by = await localAnalyst(base.writer)
    const first = await makeAssessment(base.writer, { ...input, by })
    const entries = await base.reader.auditEntry.count()
    const again = { ...input, ...turned(pair), aspects: { actor: 'AGREE', place: 'CONFLICT' } as const, by }
    expect(await makeAssessment(base.writer, again)).toEqual(first)
    expect(await base.reader.auditEntry.count()).toBe(entries)
    expect((await readLink(first.linkId)).assessments).toMatchObject([{ version: 1 }])
  })

  test('topics of a link stay where an edit does not speak of them, and the audit tells where they move', async () => {
    const [before, after] = [await makeTopic(base.writer), await makeTopic(base.writer)]
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, { ...pair, topics: [before.id] })
    await makeAssessment(base.writer, { ...pair, rationale: 'Better words.', version: 1 })
    expect((await readLink(linkId)).topics.map((topic) => topic.id)).toEqual([before.id])
    await makeAssessment(base.writer, { ...pair, rationale: 'Better words.', topics: [after.id], version: 2 })
    expect((await readLink(linkId)).topics.map((topic) => topic.id)).toEqual([after.id])
    const [entry] = await listHistoryOfLink(base.reader, linkId)
    expect(entry).toMatchObject({
      before: { topics: [{ id: before.id }] },
      after: { topics: [{ id: after.id }] },
    })
  })
})

describe('several analysts', () => {
  test('a first assessment that leaves the topics tells of none; one that moves them tells from where', async () => {
    const [before, after] = [await makeTopic(base.writer), await makeTopic(base.writer)]
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, { ...pair, topics: [before.id] })
    const latest = async () => (await listHistoryOfLink(base.reader, linkId))[0]
    await makeAssessment(base.writer, { ...pair, topics: [before.id], by: await makeAnalyst(base.writer) })
    expect(await latest()).toMatchObject({ before: null })
    expect((await latest())?.after).not.toHaveProperty('topics')
    await makeAssessment(base.writer, { ...pair, topics: [after.id], by: await makeAnalyst(base.writer) })
    expect((await latest())?.before).toEqual({ topics: [expect.objectContaining({ id: before.id })] })
    expect(await latest()).toMatchObject({ after: { topics: [{ id: after.id }], version: 1 } })
  })

  test('a verdict that differs disputes the link; both stand, and it is found under either kind', async () => {
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, pair)
    const by = await makeAnalyst(base.writer)
    await makeAssessment(base.writer, { ...turned(pair), verdict: 'CORROBORATES', by })
    expect(await readLink(linkId)).toMatchObject({ state: 'DISPUTED', kind: null, assessments: [{}, {}] })
    expect(await base.reader.link.findUnique({ where: { id: linkId } })).toMatchObject({
      inContradictions: true,
      inCorroborations: true,
    })
  })

  test('the same verdict with another rationale is no dispute', async () => {
    const pair = await makePair()
    const { linkId } = await makeAssessment(base.writer, pair)
    const by = await makeAnalyst(base.writer)
    await makeAssessment(base.writer, { ...pair, rationale: 'Their dates cannot both hold.', by })
    expect(await readLink(linkId)).toMatchObject({ state: 'ASSESSED', kind: 'CONTRADICTS' })
  })
})

describe('an assessment composed on claims that were edited since', () => {
  async function compose() {
    const pair = await makePair()
    const claims = await getClaims(base.reader, [pair.claimId, pair.otherClaimId])
    return { pair, claimVersions: Object.fromEntries(claims.map(({ id, version }) => [id, version])) }
  }
  async function edit(id: string, said: object) {
    const [claim] = await getClaims(base.reader, [id])
    if (!claim) throw new Error(`no claim ${id}`)
    const kept = { ...contentOf(claim), version: claim.version, textVersionId: claim.versionId }
    await run(base.writer, editClaim, editClaimInput.parse({ claimId: id, ...kept, ...said }))
  }

  test.each(['claimId', 'otherClaimId'] as const)('is refused, whichever claim (%s) it is', async (which) => {
    const { pair, claimVersions } = await compose()
    await edit(pair[which], { mode: 'QUESTION' })
    const said = makeAssessment(base.writer, { ...turned(pair), claimVersions })
    await expect(said).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect(await getLinkOfPair(base.reader, ...orderPair(pair.claimId, pair.otherClaimId))).toBeNull()
  })

  test('stands where nothing was edited; sent again after an edit, it is what was said before it', async () => {
    const { pair, claimVersions } = await compose()
    const first = await makeAssessment(base.writer, { ...pair, claimVersions })
    await edit(pair.claimId, { statement: 'Another.' })
    expect(await makeAssessment(base.writer, { ...pair, claimVersions })).toEqual(first)
    expect((await readLink(first.linkId)).rechecks).toHaveLength(1)
    const other = makeAssessment(base.writer, { ...pair, claimVersions, version: 1, rationale: 'Anew.' })
    await expect(other).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  })
})

test('what was preset is kept as such until the analyst chooses it, and undo brings that back', async () => {
  const pair = await makePair()
  const said = { ...pair, verdict: 'CORROBORATES', rationale: 'Both name sixty.' } as const
  const { linkId } = await makeAssessment(base.writer, said)
  const own = async () => (await readLink(linkId)).assessments[0]
  expect(await own()).toMatchObject({
    presets: ['strength', 'independence', 'independenceBasis', 'confidence'],
    version: 1,
  })
  const chosen = { strength: 'PARTIAL', independence: 'UNKNOWN', confidence: 'MODERATE' } as const
  const { entryId } = await makeAssessment(base.writer, { ...said, ...chosen, version: 1 })
  expect(await own()).toMatchObject({ ...chosen, presets: [], version: 2 })
  await run(base.writer, undoChange, { entryId })
  expect((await own())?.presets).toContain('strength')
})
