import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getArticle } from '@/lib/db/articles'
import { getClaim } from '@/lib/db/claims'
import { getLink } from '@/lib/db/links'
import { getLastRefinding, listVersions } from '@/lib/db/versions'
import { contentOf } from '@/lib/domain/claim-content'
import { editClaimInput } from '@/lib/domain/claim-input'
import { makeArticle, makeAssessment, makeClaim, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addVersion } from './add-version'
import { editClaim } from './edit-claim'
import { placeClaim } from './place-claim'
import { recheckLink } from './recheck-link'
import { redoLast, undoChange, undoLast } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const SAID = 'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.'
const NOW_SAID = SAID.replace('sixty', 'seventy')
const CORRECTED = `Border watch.\n\n${NOW_SAID}\n\nNobody else saw them.\n`

let count = 0
async function correct(articleId: string, text: string) {
  const bytesSha256 = createHash('sha256').update(text).digest('hex')
  const read = { text, bytesSha256, encoding: 'utf-8' as const, encodingBasis: 'VALID' as const }
  const version = (await getArticle(base.reader, articleId))?.version ?? 0
  await run(base.writer, addVersion, { articleId, version, read, capturedHow: 'Pasted', stripped: [] })
}

/** A claim with two marks whose quote was corrected, linked to another; `place` decides where it stands. */
async function makeCorrected() {
  count += 1
  const { id: articleId } = await makeArticle(base.writer, { text: `${SAID}\n\nEdition ${count}.\n` })
  const marks = ['said', 'sixty'].map((text) => ({ kind: 'CUE' as const, start: SAID.indexOf(text), text }))
  const spans = [{ start: 0, quote: SAID }]
  const { id } = await makeClaim(base.writer, { articleId, spans, framing: { marks } })
  const { linkId } = await makeAssessment(base.writer, { claimId: id })
  await correct(articleId, `${CORRECTED}\nEdition ${count}.\n`)
  const textVersionId = (await listVersions(base.reader, articleId))[0]?.versionId ?? ''
  const place = async (quote: string | null) => {
    const on = { claimId: id, version: (await claimOf(id)).version, textVersionId }
    return quote === null
      ? run(base.writer, placeClaim, { decision: 'KEPT', ...on })
      : run(base.writer, placeClaim, { decision: 'TAKEN', ...on, spans: [{ start: null, quote }] })
  }
  return { articleId, id, linkId, textVersionId, place }
}

async function claimOf(id: string) {
  const claim = await getClaim(base.reader, id)
  if (!claim) throw new Error(`No claim ${id}.`)
  return claim
}

async function linkOf(id: string) {
  const link = await getLink(base.reader, id)
  if (!link) throw new Error(`No link ${id}.`)
  return link
}

/** What is said of a claim and where it stands, but for the version each change counts up. */
async function stateOf(id: string) {
  const { version: _, ...claim } = await claimOf(id)
  return { claim, decision: (await getLastRefinding(base.reader, id))?.decision ?? null }
}

const undo = (entryId: string) => run(base.writer, undoChange, { entryId })

test.each([
  ['placed at other words', NOW_SAID],
  ['left with the earlier text', null],
])(
  'a claim that was %s stands again as before, to be decided again; redone, as it was placed',
  async (_, quote) => {
    const { id, place } = await makeCorrected()
    const before = await stateOf(id)
    expect(before).toMatchObject({ claim: { standing: 'CHANGED' }, decision: null })
    const { entryId } = await place(quote)
    const placed = await stateOf(id)
    expect(placed).not.toEqual(before)

    const undone = await undo(entryId)
    expect(await stateOf(id)).toEqual(before)
    await undo(undone.entryId)
    expect(await stateOf(id)).toEqual(placed)
    // And decided otherwise after all.
    await run(base.writer, undoLast, {})
    expect(await stateOf(id)).toEqual(before)
    await run(base.writer, redoLast, {})
    expect(await stateOf(id)).toEqual(placed)
  },
)

test('of two placings in one text the later is undone first, and the earlier one stands again', async () => {
  const { id, place } = await makeCorrected()
  const first = await place('Nobody else saw them.')
  const once = await stateOf(id)
  const second = await place(NOW_SAID)
  await expect(undo(first.entryId)).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })
  await undo(second.entryId)
  expect(await stateOf(id)).toEqual(once)
  expect(once.decision).toBe('TAKEN')
})

test('a link that was looked at with the words placed is to be looked at again', async () => {
  const { linkId, place } = await makeCorrected()
  const { entryId } = await place(NOW_SAID)
  await run(base.writer, recheckLink, { linkId, version: (await linkOf(linkId)).version })
  expect((await linkOf(linkId)).rechecks).toEqual([])
  await undo(entryId)
  expect((await linkOf(linkId)).rechecks).toMatchObject([{ outcome: 'EDITED' }])
})

test('it is refused with the reason where the claim was edited, or the text corrected again, since', async () => {
  const edited = await makeCorrected()
  const placed = await edited.place(NOW_SAID)
  const now = await claimOf(edited.id)
  const said = { ...contentOf(now), statement: 'Seventy crossed.' }
  const on = { claimId: now.id, version: now.version, textVersionId: now.versionId }
  await run(base.writer, editClaim, editClaimInput.parse({ ...on, ...said }))
  await expect(undo(placed.entryId)).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })

  const corrected = await makeCorrected()
  const kept = await corrected.place(null)
  const standing = await stateOf(corrected.id)
  await correct(corrected.articleId, `A wholly other text about the price of bread, ${count}.`)
  await expect(undo(kept.entryId)).rejects.toMatchObject({ code: 'UNDO_BUILT_ON' })
  expect((await stateOf(corrected.id)).claim).toEqual(standing.claim)
})
