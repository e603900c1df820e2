import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getClaim } from '@/lib/db/claims'
import { getLink } from '@/lib/db/links'
import { editClaimInput } from '@/lib/domain/claim-input'
import type { Actor } from '@/lib/domain/policy'
import { REFUSALS } from '@/lib/domain/refusal'
import { makeAnalyst, makeAssessment, makeClaim, makeRuling, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { examine } from '@/lib/upkeep/doctor/examine'
import { INVARIANTS } from '@/lib/upkeep/doctor/invariants'
import { onSnapshot } from '@/lib/upkeep/doctor/snapshot'
import { editClaim } from './edit-claim'
import { recheckLink } from './recheck-link'
import { restoreAssessment, retractAssessment } from './retract-assessment'
import { undoChange } from './undo-change'
import { workBlind } from './work-blind'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const read = async (id: string) => {
  const claim = await getClaim(base.reader, id)
  if (!claim) throw new Error(`no claim ${id}`)
  return claim
}
const link = async (id: string) => {
  const found = await getLink(base.reader, id)
  if (!found) throw new Error(`no link ${id}`)
  return found
}

/** Says again all of a claim, but for what is given. */
async function edit(id: string, said: object, by?: Actor) {
  const { version, versionId, spans, statement, mode } = await read(id)
  const kept = { statement, mode, spans: spans.map(({ start, quote }) => ({ start, quote })) }
  const input = editClaimInput.parse({ claimId: id, version, textVersionId: versionId, ...kept, ...said })
  return run(base.writer, editClaim, input, { by })
}
const undo = (entryId: string) => run(base.writer, undoChange, { entryId })

async function pair(said: object = {}) {
  const [a, b] = [(await makeClaim(base.writer)).id, (await makeClaim(base.writer)).id]
  const { linkId, assessmentId } = await makeAssessment(base.writer, { claimId: a, otherClaimId: b, ...said })
  const reasons = async () => (await link(linkId)).rechecks.map(({ outcome, claimId }) => [outcome, claimId])
  return { a, b, linkId, assessmentId, reasons }
}

describe('a claim edited under its links', () => {
  test.each([
    ['its statement', { statement: 'Another.' }, true],
    ['its quote', { spans: [{ start: 0, quote: 'The' }] }, true],
    ['its mode', { mode: 'FORECAST' }, true],
    ['its speaker', { speaker: 'The minister' }, false],
    ['nothing', {}, false],
  ])('where %s is said anew', async (_, said, asks) => {
    const { a, linkId, reasons } = await pair()
    const before = await link(linkId)
    await edit(a, said)
    expect(await reasons()).toEqual(asks ? [['EDITED', a]] : [])
    expect((await link(linkId)).version).toBe(before.version + (asks ? 1 : 0))
  })

  test('a link is settled by who looks at it again, and asked for again by the next edit', async () => {
    const { a, linkId, reasons } = await pair()
    await edit(a, { statement: 'One.' })
    await run(base.writer, recheckLink, { linkId, version: (await link(linkId)).version })
    expect(await reasons()).toEqual([])
    await edit(a, { statement: 'Two.' })
    expect(await reasons()).toEqual([['EDITED', a]])
  })

  test('undo takes the mark back, redo sets it again, whatever the order of edits', async () => {
    const { a, reasons } = await pair()
    const first = await edit(a, { statement: 'One.' })
    const second = await edit(a, { statement: 'Two.' })
    await undo(second.entryId)
    expect(await reasons()).toEqual([['EDITED', a]])
    const { entryId } = await undo(first.entryId)
    expect(await reasons()).toEqual([])
    await undo(entryId)
    expect(await reasons()).toEqual([['EDITED', a]])
  })

  test('a mark on one claim stays where the edit of the other is undone', async () => {
    const { a, b, reasons } = await pair()
    await edit(a, { statement: 'One.' })
    const { entryId } = await edit(b, { statement: 'Two.' })
    const undone = await undo(entryId)
    expect(await reasons()).toEqual([['EDITED', a]])
    await undo(undone.entryId)
    expect((await reasons()).sort()).toEqual(
      [
        ['EDITED', a],
        ['EDITED', b],
      ].sort(),
    )
  })

  test('what was looked at since the edit is asked for again by its undo', async () => {
    const { a, linkId, reasons } = await pair()
    const { entryId } = await edit(a, { statement: 'One.' })
    await run(base.writer, recheckLink, { linkId, version: (await link(linkId)).version })
    await undo(entryId)
    expect(await reasons()).toEqual([['EDITED', a]])
  })
})

describe('a mode that the links of a claim could not have been judged with', () => {
  test.each([
    ['a question under a corroboration', { verdict: 'CORROBORATES' }, 'QUESTION', 'MODE_OF_LINKED'],
    ['another mode under a direct contradiction', { strength: 'DIRECT' }, 'FORECAST', 'MODE_OF_LINKED'],
    ['another mode under a partial one', { strength: 'PARTIAL' }, 'FORECAST', null],
    ['a question under neither', { verdict: 'NEITHER' }, 'QUESTION', null],
  ])('%s', async (_, said, mode, code) => {
    const { a, linkId } = await pair(said)
    const edited = edit(a, { mode })
    if (code === null) return expect(await edited).toBeTruthy()
    await expect(edited).rejects.toMatchObject({ code, field: 'mode', record: { href: `/links/${linkId}` } })
    expect((await read(a)).mode).toBe('ASSERTED')
  })

  test('is refused under a ruling, and to an undo', async () => {
    const { a, b, linkId } = await pair({ verdict: 'NEITHER' })
    const { entryId } = await edit(a, { mode: 'QUESTION' })
    await edit(a, { mode: 'ASSERTED' })
    await makeRuling(base.writer, { linkId, verdict: 'CORROBORATES' })
    await expect(edit(b, { mode: 'QUESTION' })).rejects.toMatchObject({ code: 'MODE_OF_LINKED' })
    expect(entryId).toBeTruthy()
    const other = await pair({ verdict: 'NEITHER' })
    await edit(other.a, { mode: 'QUESTION' })
    const back = await edit(other.a, { mode: 'ASSERTED' })
    const said = { claimId: other.a, otherClaimId: other.b, verdict: 'CORROBORATES' } as const
    await makeAssessment(base.writer, { ...said, by: await makeAnalyst(base.writer) })
    await expect(undo(back.entryId)).rejects.toMatchObject({ code: 'MODE_OF_LINKED' })
  })

  test('a judgement that was retracted meanwhile does not stand again', async () => {
    const { a, assessmentId } = await pair({ verdict: 'CORROBORATES' })
    const version = async () =>
      (await base.reader.assessment.findUniqueOrThrow({ where: { id: assessmentId } })).version
    await run(base.writer, retractAssessment, { assessmentId, version: await version() })
    await edit(a, { mode: 'QUESTION' })
    const restored = run(base.writer, restoreAssessment, { assessmentId, version: await version() })
    await expect(restored).rejects.toMatchObject({ code: 'QUESTION_TAKES_NO_KIND' })
  })

  test('who works blind learns of no link they have not judged', async () => {
    const { a } = await pair({ verdict: 'CORROBORATES' })
    const by = await makeAnalyst(base.writer)
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by })
    const refused = await edit(a, { mode: 'QUESTION' }, by).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'MODE_STAYS', record: undefined })
    expect(REFUSALS.MODE_STAYS).not.toMatch(/link|judge/i)
  })
})

test('the record is sound after all this', () => {
  const findings = onSnapshot(base.file, (record) => examine(record, INVARIANTS))
  // The factories make the local analyst at a moment of its own.
  const broken = findings.filter(({ name, breaches }) => breaches > 0 && !name.startsWith('Audit instants'))
  expect(broken).toEqual([])
})
