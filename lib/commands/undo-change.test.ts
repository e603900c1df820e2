import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listHistoryOfLink } from '@/lib/db/history'
import { getLink } from '@/lib/db/links'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeRuling,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { restoreAssessment, retractAssessment } from './retract-assessment'
import { undoChange } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const undo = (entryId: string, who = {}) => run(base.writer, undoChange, { entryId }, who)
const readLink = (id: string) => getLink(base.reader, id)

/** What undo must bring back: everything but the count of changes and when the last one was. */
async function contentOf(linkId: string) {
  const link = await readLink(linkId)
  return {
    state: link?.state,
    kind: link?.kind,
    challenged: link?.challenged,
    topics: link?.topics,
    assessments: link?.assessments.map(({ version: _, ...content }) => content),
    rulings: link?.rulings.map(({ version: _, ...content }) => content),
  }
}

async function makeAssessed() {
  const pair = { claimId: (await makeClaim(base.writer)).id, otherClaimId: (await makeClaim(base.writer)).id }
  return { pair, ...(await makeAssessment(base.writer, pair)) }
}

describe('undo is a new, audited change that brings back what was', () => {
  test('of an edit', async () => {
    const { pair, linkId, assessmentId } = await makeAssessed()
    const before = await contentOf(linkId)
    const edit = await makeAssessment(base.writer, {
      ...pair,
      verdict: 'CORROBORATES',
      aspects: { time: 'AGREE' },
      rationale: 'Read wrongly.',
      version: 1,
    })
    const edited = await contentOf(linkId)
    const { entryId } = await undo(edit.entryId)
    expect(await contentOf(linkId)).toEqual(before)
    expect((await listHistoryOfLink(base.reader, linkId))[0]).toMatchObject({
      id: entryId,
      action: 'change.undo',
      subjectType: 'assessment',
      subjectId: assessmentId,
      before: { rationale: 'Read wrongly.', version: 2 },
      after: { rationale: 'They name different places.', version: 3 },
      undoes: edit.entryId,
    })
    await undo(entryId)
    expect(await contentOf(linkId)).toEqual(edited)
  })

  test('of an edit that moved the link to other topics', async () => {
    const { pair, linkId } = await makeAssessed()
    const topic = await makeTopic(base.writer)
    const edit = await makeAssessment(base.writer, { ...pair, topics: [topic.id], version: 1 })
    expect((await readLink(linkId))?.topics).toHaveLength(1)
    await undo(edit.entryId)
    expect((await readLink(linkId))?.topics).toEqual([])
  })

  test('of another analyst’s first assessment that moved the link to other topics; undoing that moves it again', async () => {
    const { pair, linkId } = await makeAssessed()
    const [mine, theirs] = [await makeTopic(base.writer), await makeTopic(base.writer)]
    await makeAssessment(base.writer, { ...pair, topics: [mine.id], version: 1 })
    const by = await makeAnalyst(base.writer)
    const first = await makeAssessment(base.writer, { ...pair, topics: [theirs.id], by })
    const moved = await contentOf(linkId)
    expect((await listHistoryOfLink(base.reader, linkId))[0]).toMatchObject({
      before: { topics: [{ id: mine.id }] },
      after: { topics: [{ id: theirs.id }] },
    })
    const undone = await undo(first.entryId, { by })
    const link = await readLink(linkId)
    expect(link).toMatchObject({ kind: 'CONTRADICTS', topics: [{ id: mine.id }] })
    expect(link?.assessments.filter(({ retractedAt }) => retractedAt === null)).toHaveLength(1)
    await undo(undone.entryId, { by })
    expect(await contentOf(linkId)).toEqual(moved)
  })

  test('of the first assessment retracts it; undoing that restores it', async () => {
    const { linkId, entryId } = await makeAssessed()
    const before = await contentOf(linkId)
    const undone = await undo(entryId)
    expect(await readLink(linkId)).toMatchObject({ state: 'RETRACTED', assessments: [{ version: 2 }] })
    await undo(undone.entryId)
    expect(await contentOf(linkId)).toEqual(before)
  })

  test('of a retraction and of a restoration', async () => {
    const { linkId, assessmentId } = await makeAssessed()
    const live = await contentOf(linkId)
    const retraction = await run(base.writer, retractAssessment, { assessmentId, version: 1 })
    const retracted = await contentOf(linkId)
    await undo(retraction.entryId)
    expect(await contentOf(linkId)).toEqual(live)
    await run(
      base.writer,
      retractAssessment,
      { assessmentId, version: 3 },
      { now: new Date(retractedAt(retracted)) },
    )
    const restoration = await run(base.writer, restoreAssessment, { assessmentId, version: 4 })
    await undo(restoration.entryId)
    expect(await contentOf(linkId)).toEqual(retracted)
  })

  const retractedAt = (content: Awaited<ReturnType<typeof contentOf>>) =>
    content.assessments?.[0]?.retractedAt ?? 'not retracted'

  test('of a revival brings back the retracted words', async () => {
    const { pair, linkId, assessmentId } = await makeAssessed()
    await run(base.writer, retractAssessment, { assessmentId, version: 1 })
    const retracted = await contentOf(linkId)
    const revival = await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', rationale: 'No link.' })
    await undo(revival.entryId)
    expect(await contentOf(linkId)).toEqual(retracted)
  })

  test('of a ruling opens the dispute again; undoing that settles it', async () => {
    const { pair, linkId } = await makeAssessed()
    await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', by: await makeAnalyst(base.writer) })
    const ruling = await makeRuling(base.writer, { linkId })
    const settled = await contentOf(linkId)
    const undone = await undo(ruling.entryId)
    expect(await readLink(linkId)).toMatchObject({ state: 'DISPUTED', kind: null })
    await undo(undone.entryId)
    expect(await contentOf(linkId)).toEqual(settled)
  })

  test('of an edit made after a ruling takes the challenge back with it', async () => {
    const { pair, linkId } = await makeAssessed()
    await makeRuling(base.writer, { linkId, verdict: 'CONTRADICTS' })
    const edit = await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', version: 1 })
    expect(await readLink(linkId)).toMatchObject({ state: 'SETTLED', challenged: true })
    await undo(edit.entryId)
    expect(await readLink(linkId)).toMatchObject({ state: 'SETTLED', challenged: false })
  })
})

describe('undo is refused', () => {
  test('where the assessment changed since: the later change is undone first', async () => {
    const { pair, linkId, entryId } = await makeAssessed()
    const edit = await makeAssessment(base.writer, { ...pair, rationale: 'Better words.', version: 1 })
    const before = await contentOf(linkId)
    await expect(undo(entryId)).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })
    expect(await contentOf(linkId)).toEqual(before)
    const undone = await undo(edit.entryId)
    const first = await undo(entryId)
    expect(await readLink(linkId)).toMatchObject({ state: 'RETRACTED', assessments: [{ version: 4 }] })
    // Redone in the opposite order.
    await expect(undo(undone.entryId)).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })
    await undo(first.entryId)
    await undo(undone.entryId)
    expect(await contentOf(linkId)).toEqual(before)
  })

  test('where another analyst has moved the topics since', async () => {
    const { pair, linkId } = await makeAssessed()
    const [mine, theirs] = [await makeTopic(base.writer), await makeTopic(base.writer)]
    const edit = await makeAssessment(base.writer, { ...pair, topics: [mine.id], version: 1 })
    await makeAssessment(base.writer, { ...pair, topics: [theirs.id], by: await makeAnalyst(base.writer) })
    await expect(undo(edit.entryId)).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })
    expect((await readLink(linkId))?.topics).toMatchObject([{ id: theirs.id }])
  })

  test('of a first assessment that moved the topics, where they were moved again since', async () => {
    const { pair, linkId } = await makeAssessed()
    const [mine, theirs] = [await makeTopic(base.writer), await makeTopic(base.writer)]
    const by = await makeAnalyst(base.writer)
    const first = await makeAssessment(base.writer, { ...pair, topics: [theirs.id], by })
    await makeAssessment(base.writer, { ...pair, topics: [mine.id], version: 1 })
    await expect(undo(first.entryId, { by })).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })
    expect(await readLink(linkId)).toMatchObject({ topics: [{ id: mine.id }], assessments: [{}, {}] })
  })

  test('for another’s change', async () => {
    const { entryId } = await makeAssessed()
    const by = await makeAnalyst(base.writer)
    await expect(undo(entryId, { by })).rejects.toMatchObject({ code: 'UNDO_NOT_YOURS' })
  })

  test('for what no undo can take back, and for what never was', async () => {
    await makeArticle(base.writer)
    const added = await base.reader.auditEntry.findFirstOrThrow({ where: { action: 'article.add' } })
    await expect(undo(added.id)).rejects.toMatchObject({ code: 'UNDO_NOT_POSSIBLE' })
    await expect(undo('nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('but asked for twice at once it is done once and answers twice', async () => {
    const { linkId, entryId } = await makeAssessed()
    const [first, second] = await Promise.all([undo(entryId), undo(entryId)])
    expect(second).toEqual(first)
    expect(await readLink(linkId)).toMatchObject({ state: 'RETRACTED', assessments: [{ version: 2 }] })
    expect(await listHistoryOfLink(base.reader, linkId)).toHaveLength(2)
  })
})
