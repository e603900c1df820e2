import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listClaimPage } from '@/lib/db/claim-list'
import { getClaim } from '@/lib/db/claims'
import { listLinksOfClaims } from '@/lib/db/links'
import { addClaimInput, editClaimInput } from '@/lib/domain/claim-input'
import type { Claim } from '@/lib/domain/record'
import { makeArticle, makeAssessment, makeClaim, makeOrigin, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { editClaim } from './edit-claim'
import { restoreClaim, retractClaim } from './retract-claim'
import { claimReversal } from './reversals/claim'
import { undoChange } from './undo-change'

const TEXT = '🛰 He left. He left.\n\n“60\u00a0militants” allegedly came with Cafe\u0301 owners.\n'

let base: TestDatabase
let articleId: string
beforeAll(async () => {
  base = await openTestDatabase()
  articleId = (await makeArticle(base.writer, { text: TEXT })).id
})
afterAll(() => base.close())

const at = (quote: string, from = 0) => ({ start: TEXT.indexOf(quote, from), quote })

async function read(id: string): Promise<Claim> {
  const claim = await getClaim(base.reader, id)
  if (!claim) throw new Error(`no claim ${id}`)
  return claim
}

/** What a form would send that says again all it was filled with, but for what is given. */
function editOf(claim: Claim, said: object) {
  return editClaimInput.parse({
    claimId: claim.id,
    version: claim.version,
    textVersionId: claim.versionId,
    spans: claim.spans.map(({ start, quote }) => ({ start, quote })),
    statement: claim.statement,
    mode: claim.mode,
    ...said,
  })
}

const lastEntry = (id: string) =>
  base.reader.auditEntry.findFirstOrThrow({ where: { subjectId: id }, orderBy: { seq: 'desc' } })

describe('editing a claim', () => {
  test('its quotes move to other places, a second one is added, and its links stay', async () => {
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    await makeAssessment(base.writer, { claimId: id })
    const before = await read(id)
    const second = at('He left', TEXT.indexOf('He left') + 1)
    await run(
      base.writer,
      editClaim,
      editOf(before, { spans: [second, at('60\u00a0militants'), at('Cafe\u0301')] }),
    )
    const after = await read(id)
    expect(after.spans.map(({ quote }) => quote)).toEqual(['He left', '60\u00a0militants', 'Cafe\u0301'])
    for (const { start, end, quote } of after.spans) expect(TEXT.slice(start, end)).toBe(quote)
    expect(after.spans[0]?.start).toBe(second.start)
    expect(after.version).toBe(before.version + 1)
    expect(await listLinksOfClaims(base.reader, [id])).toHaveLength(1)
    const entry = await lastEntry(id)
    expect(entry.action).toBe('claim.edit')
    expect([JSON.parse(entry.before ?? ''), JSON.parse(entry.after ?? '')]).toEqual([before, after])
  })

  test('says everything anew: what is left out is taken away, what rules proposed is kept as such', async () => {
    const topic = await makeTopic(base.writer)
    const marks = [{ kind: 'HEDGE' as const, start: TEXT.indexOf('allegedly'), text: 'allegedly' }]
    const { id } = await makeClaim(base.writer, {
      articleId,
      spans: [at('He left')],
      topics: [topic.id],
      places: ['Syria'],
      framing: { voice: 'QUOTED', marks, functions: ['CAUSE'] },
    })
    const proposed = [{ field: 'actors', by: 'aliases', why: 'The quote names them.' }]
    await run(base.writer, editClaim, editOf(await read(id), { actors: ['owners'], proposed }))
    const after = await read(id)
    expect(after).toMatchObject({ topics: [], places: [], actors: ['owners'], proposed })
    expect(after.framing).toMatchObject({ voice: null, functions: [], marks: [] })
    expect(
      (await listClaimPage(base.reader, { missing: 'confirmation' })).claims.map((one) => one.id),
    ).toEqual([id])
  })

  test('of two who edit one claim the second is told, and nothing of the first is lost', async () => {
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    const seen = await read(id)
    await run(base.writer, editClaim, editOf(seen, { statement: 'The first.' }))
    const second = run(base.writer, editClaim, editOf(seen, { statement: 'The second.' }))
    await expect(second).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect((await read(id)).statement).toBe('The first.')
  })

  test('saying again what stands makes no entry and answers as the first time, whatever version was seen', async () => {
    const topics = [(await makeTopic(base.writer, { label: 'Zulu' })).id, (await makeTopic(base.writer)).id]
    const origin = await makeOrigin(base.writer)
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    const said = {
      topics,
      originId: origin.id,
      chain: [{ by: 'He', manner: 'VERBATIM' }],
      quantities: [{ text: '60', value: 60 }],
      framing: {
        functions: ['REMEDY', 'CAUSE'],
        marks: [{ kind: 'HEDGE', start: TEXT.indexOf('allegedly'), text: 'allegedly' }],
      },
      proposed: [
        { field: 'mode', by: 'rule', why: 'because' },
        { field: 'actors', by: 'rule', why: 'because' },
      ],
    }
    const edit = editOf(await read(id), said)
    const first = await run(base.writer, editClaim, edit)
    const entries = await base.reader.auditEntry.count()
    expect(await run(base.writer, editClaim, edit)).toEqual(first)
    const reordered = { ...edit, version: first.version, topics: [...topics].reverse() }
    expect(await run(base.writer, editClaim, reordered)).toEqual(first)
    expect(await base.reader.auditEntry.count()).toBe(entries)
    expect(first).toEqual({ id, version: 2, entryId: (await lastEntry(id)).id })
  })

  test('marks are numbered without gaps, those of earlier versions first', async () => {
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    const { versionId } = await read(id)
    const other = await makeArticle(base.writer, { text: TEXT.slice(3) })
    const earlier = await base.reader.articleVersion.findFirstOrThrow({ where: { articleId: other.id } })
    const mark = { claimId: id, kind: 'HEDGE', start: 0, end: 2, text: 'He' }
    await base.writer.framingMark.createMany({
      data: [versionId, earlier.id, versionId].map((of, position) => ({ ...mark, position, versionId: of })),
    })
    const marks = [{ kind: 'HEDGE', start: TEXT.indexOf('allegedly'), text: 'allegedly' }]
    await run(base.writer, editClaim, editOf(await read(id), { framing: { marks } }))
    const rows = await base.reader.framingMark.findMany({
      where: { claimId: id },
      orderBy: { position: 'asc' },
    })
    expect(rows.map((row) => [row.position, row.versionId])).toEqual([
      [0, earlier.id],
      [1, versionId],
    ])
  })

  test.each([
    [
      'a quote that no longer matches',
      { spans: [{ start: 0, quote: 'He left' }] },
      'QUOTE_NOT_IN_TEXT',
      'spans.0',
    ],
    ['one place twice', { spans: [at('He left'), at('He left')] }, 'SAME_PLACE_TWICE', 'spans.1'],
    ['an origin that is not there', { originId: 'nowhere' }, 'NOT_FOUND', 'originId'],
    ['another version of the text', { textVersionId: 'other' }, 'CHANGED_MEANWHILE', undefined],
  ])('%s is refused whole', async (_, said, code, field) => {
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    const before = await read(id)
    const edited = run(base.writer, editClaim, editOf(before, said))
    await expect(edited).rejects.toMatchObject({ code, ...(field && { field }) })
    expect(await read(id)).toEqual(before)
  })
})

describe('what a form sends is refused with a sentence of its own', () => {
  const said = (wrong: object) =>
    addClaimInput.safeParse({ articleId: 'a', mode: 'ASSERTED', spans: [{ start: 0, quote: 'x' }], ...wrong })
  test.each([
    ['no quote', { spans: [] }, 'spans', /Select the words/],
    ['20,000 characters in a field', { statement: 'x'.repeat(20_000) }, 'statement', /at most 10,000/],
    ['half a surrogate pair', { statement: 'a \ud83d b' }, 'statement', /cannot be stored/],
    ['NUL', { speaker: 'a\0b' }, 'speaker', /cannot be stored/],
    ['an override of direction', { speaker: 'gpj\u202eexe' }, 'speaker', /turns the direction/],
    ['an impossible date', { time: { edtf: '2016-02-30' } }, 'time.edtf', /not a date in EDTF/],
    [
      'a quantity that is no number',
      { quantities: [{ text: '60', value: Number.NaN }] },
      'quantities.0.value',
      /in digits/,
    ],
  ])('%s', (_, wrong, path, sentence) => {
    const { error } = said(wrong)
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
    expect(error?.issues[0]?.message).toMatch(sentence)
  })
})

describe('retracting and restoring', () => {
  test('hides a claim and brings it back, each once and each told', async () => {
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He left')], statement: null })
    const listed = async () =>
      (await listClaimPage(base.reader, { missing: 'statement' })).claims.map((one) => one.id)
    expect(await listed()).toContain(id)
    const { version } = await run(base.writer, retractClaim, { claimId: id, version: 1 })
    expect(await listed()).not.toContain(id)
    const again = run(base.writer, retractClaim, { claimId: id, version })
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_RETRACTED' })
    const stale = run(base.writer, restoreClaim, { claimId: id, version: 1 })
    await expect(stale).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    await run(base.writer, restoreClaim, { claimId: id, version })
    expect(await listed()).toContain(id)
    expect((await lastEntry(id)).action).toBe('claim.restore')
  })
})

describe('taking a change back', () => {
  test('writes the earlier claim over the present one, whatever of it was changed', async () => {
    const topic = await makeTopic(base.writer)
    const marks = [
      { kind: 'HEDGE' as const, role: null, start: TEXT.indexOf('allegedly'), text: 'allegedly' },
    ]
    const { id } = await makeClaim(base.writer, {
      articleId,
      spans: [at('He left')],
      topics: [topic.id],
      quantities: [{ text: '60', value: 60, unit: 'militants', qualifier: null, scope: null }],
      framing: { voice: 'QUOTED', note: null, marks, functions: ['CAUSE'] },
    })
    const before = await read(id)
    await run(base.writer, editClaim, editOf(before, { spans: [at('60\u00a0militants')], statement: null }))
    const now = await read(id)
    expect(await run(base.writer, (ctx) => claimReversal.write(ctx, now, before), null)).toBe(true)
    expect(await read(id)).toEqual({ ...before, version: now.version + 1 })
    expect(await run(base.writer, (ctx) => claimReversal.write(ctx, now, before), null)).toBe(false)
  })

  test('what was added is not taken away once it is linked; what was retracted openly is, again and again', async () => {
    const { id, entryId } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    await makeAssessment(base.writer, { claimId: id })
    const undo = (entry: string) => run(base.writer, undoChange, { entryId: entry })
    await expect(undo(entryId)).rejects.toMatchObject({ code: 'UNDO_IN_USE' })
    expect((await read(id)).retractedAt).toBeNull()
    const retracted = await run(base.writer, retractClaim, { claimId: id, version: 1 })
    const back = await undo(retracted.entryId)
    expect((await read(id)).retractedAt).toBeNull()
    await undo(back.entryId)
    expect((await read(id)).retractedAt).not.toBeNull()
    const { version } = await read(id)
    const restored = await run(base.writer, restoreClaim, { claimId: id, version })
    await undo(restored.entryId)
    expect((await read(id)).retractedAt).not.toBeNull()
  })

  test('the making of a claim, undone and redone, is still its making', async () => {
    const { id, entryId } = await makeClaim(base.writer, { articleId, spans: [at('He left')] })
    const undo = (entry: string) => run(base.writer, undoChange, { entryId: entry })
    const redone = await undo((await undo(entryId)).entryId)
    await makeAssessment(base.writer, { claimId: id })
    await expect(undo(redone.entryId)).rejects.toMatchObject({ code: 'UNDO_IN_USE' })
  })
})

test('the list of claims goes on where a page ended', async () => {
  const all = await listClaimPage(base.reader)
  const first = await listClaimPage(base.reader, {}, null, 2)
  const rest = await listClaimPage(base.reader, {}, first.next)
  expect([...first.claims, ...rest.claims].map(({ id }) => id)).toEqual(all.claims.map(({ id }) => id))
  expect(all.next).toBeNull()
})
