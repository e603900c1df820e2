import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticle } from '@/lib/db/articles'
import { getClaim } from '@/lib/db/claims'
import { listActivity, listHistoryOfLink } from '@/lib/db/history'
import { countLinks, getLink } from '@/lib/db/links'
import { getLastRefinding, listVersions } from '@/lib/db/versions'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { contentOf } from '@/lib/domain/claim-content'
import { editClaimInput } from '@/lib/domain/claim-input'
import type { CorrectedText } from '@/lib/domain/version-input'
import { makeAnalyst, makeArticle, makeAssessment, makeClaim, makeSource, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addVersion } from './add-version'
import { assessLink } from './assess-link'
import { draftVersion } from './draft-version'
import { editClaim } from './edit-claim'
import { placeClaim } from './place-claim'
import { recheckLink } from './recheck-link'
import { undoChange } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const OLD = [
  'Border watch, Monday.',
  'Ministry denies crossing.',
  'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.',
  'Residents spoke of trucks and of shooting that lasted until dawn.',
  'A reporter counted forty graves behind the school.',
  '',
].join('\n\n')
const NEW = OLD.replace('denies', 'confirms the')
  .replace('sixty', 'seventy')
  .replace(/A reporter.*\n/, '')

const QUOTES = {
  same: 'Border watch',
  moved: 'Residents spoke of trucks and of shooting that lasted until dawn.',
  changed: 'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.',
  lost: 'A reporter counted forty graves behind the school.',
}

function corrected(text: string): CorrectedText {
  const bytesSha256 = createHash('sha256').update(text).digest('hex')
  const read = { text, bytesSha256, encoding: 'utf-8' as const, encodingBasis: 'VALID' as const }
  return { read, capturedHow: 'Pasted', stripped: [] }
}

/** An article with one claim of each outcome, each linked to a claim elsewhere. */
async function makeCorrectable(text = OLD) {
  const sourceId = (await makeSource(base.writer)).id
  const { id } = await makeArticle(base.writer, { sourceId, text: `${text}${Math.random()}` })
  const claims: Record<string, string> = {}
  const links: Record<string, string> = {}
  for (const [name, quote] of Object.entries(QUOTES)) {
    const start = text.indexOf(quote)
    const marks = name === 'changed' ? ['said', 'sixty'] : []
    const claim = await makeClaim(base.writer, {
      articleId: id,
      spans: [{ start, quote }],
      framing: {
        marks: marks.map((word) => ({ kind: 'CUE' as const, start: text.indexOf(word), text: word })),
      },
    })
    claims[name] = claim.id
    links[name] = (await makeAssessment(base.writer, { claimId: claim.id })).linkId
  }
  const versionOf = async () => (await getArticle(base.reader, id))?.version ?? 0
  return { id, sourceId, claims, links, version: await versionOf() }
}

const claimOf = async (id: string | undefined) => {
  const claim = await getClaim(base.reader, id ?? '')
  if (!claim) throw new Error(`No claim ${id}.`)
  return claim
}
const linkOf = async (id: string | undefined) => {
  const link = await getLink(base.reader, id ?? '')
  if (!link) throw new Error(`No link ${id}.`)
  return link
}

describe('a corrected text', () => {
  test('carries over what stands word for word, and asks about the rest and its links', async () => {
    const { id, claims, links, version } = await makeCorrectable()
    const draft = await draftVersion(
      { db: base.reader, actor: { id: 'local', name: 'x' } },
      { articleId: id, ...corrected(NEW) },
    )
    expect(draft.refindings.map(({ outcome, links }) => [outcome, links]).sort()).toEqual([
      ['CHANGED', 1],
      ['LOST', 1],
      ['MOVED', 1],
      ['SAME', 1],
    ])
    const added = await run(base.writer, addVersion, { articleId: id, version, ...corrected(NEW) })
    expect(added).toMatchObject({ number: 2, claims: { SAME: 1, MOVED: 1, CHANGED: 1, LOST: 1 } })

    const [latest, first] = await listVersions(base.reader, id)
    expect([latest?.claims, first?.claims]).toEqual([2, 2])
    const at = async (name: string) => {
      const { versionId, standing, version: count, spans } = await claimOf(claims[name])
      const text = versionId === latest?.versionId ? NEW : OLD
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote)
      return { latest: versionId === latest?.versionId, standing, count }
    }
    expect(await at('same')).toEqual({ latest: true, standing: null, count: 2 })
    expect(await at('moved')).toEqual({ latest: true, standing: null, count: 2 })
    expect(await at('changed')).toEqual({ latest: false, standing: 'CHANGED', count: 2 })
    expect(await at('lost')).toEqual({ latest: false, standing: 'LOST', count: 2 })

    expect((await linkOf(links.same)).rechecks).toEqual([])
    expect((await linkOf(links.changed)).rechecks).toMatchObject([
      { claimId: claims.changed, outcome: 'CHANGED', versionNumber: 2 },
    ])
    const [entry] = await listHistoryOfLink(base.reader, links.lost ?? '')
    expect(entry).toMatchObject({
      action: 'article.version',
      subjectType: 'link',
      after: { outcome: 'LOST' },
    })
    expect((await listActivity(base.reader, 1))[0]).toMatchObject({ subjectType: 'article', subjectId: id })
    expect(await getLastRefinding(base.reader, claims.changed ?? '')).toMatchObject({
      number: 2,
      outcome: 'CHANGED',
      proposed: [{ quote: QUOTES.changed.replace('sixty', 'seventy') }],
      decision: null,
    })
    // Its fingerprint is stored with it.
    expect(
      await base.reader.textFingerprint.count({ where: { versionId: latest?.versionId } }),
    ).toBeGreaterThan(0)
  })

  test('is refused, with what is there already, where the article or its source has it', async () => {
    const { id, sourceId, version } = await makeCorrectable()
    await run(base.writer, addVersion, { articleId: id, version, ...corrected(NEW) })
    const again = (text: string, at: number) =>
      run(base.writer, addVersion, { articleId: id, version: at, ...corrected(text) })
    await expect(again(NEW, version + 1)).rejects.toMatchObject({
      code: 'SAME_VERSION',
      record: { href: `/articles/${id}/versions/2` },
    })
    const other = await makeArticle(base.writer, { sourceId, text: 'Another text of this source.' })
    await expect(again('Another text of this source.', version + 1)).rejects.toMatchObject({
      code: 'SAME_BYTES_IN_SOURCE',
      record: { href: `/articles/${other.id}` },
    })
    await expect(again('Wholly new.', version)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect(await listVersions(base.reader, id)).toHaveLength(2)
  })

  test('a later one finds again what an earlier one lost, and leaves alone what was kept', async () => {
    const { id, claims, links, version } = await makeCorrectable()
    await run(base.writer, addVersion, { articleId: id, version, ...corrected(NEW) })
    const lost = await claimOf(claims.lost)
    const textVersionId = (await listVersions(base.reader, id))[0]?.versionId ?? ''
    await run(base.writer, placeClaim, {
      decision: 'KEPT',
      claimId: lost.id,
      version: lost.version,
      textVersionId,
    })
    await run(base.writer, recheckLink, {
      linkId: links.lost ?? '',
      version: (await linkOf(links.lost)).version,
    })
    await run(base.writer, addVersion, {
      articleId: id,
      version: version + 1,
      ...corrected(`Corrected twice.\n\n${NEW.replace('seventy', 'sixty')}`),
    })
    expect(await claimOf(claims.changed)).toMatchObject({
      standing: null,
      spans: [{ quote: QUOTES.changed }],
    })
    expect(await claimOf(claims.lost)).toMatchObject({ standing: 'KEPT' })
    expect((await linkOf(links.lost)).rechecks).toEqual([])
  })
})

test.each(['changed', 'lost'] as const)(
  'a claim that is %s keeps its quotes until it is placed; the rest can be edited',
  async (name) => {
    const { id, claims, version } = await makeCorrectable()
    await run(base.writer, addVersion, { articleId: id, version, ...corrected(NEW) })
    const edit = async (said: object) => {
      const now = await claimOf(claims[name])
      const kept = { claimId: now.id, version: now.version, textVersionId: now.versionId, ...contentOf(now) }
      return run(base.writer, editClaim, editClaimInput.parse({ ...kept, ...said }))
    }
    const spans = [
      { start: OLD.indexOf('ministry'), quote: 'ministry' },
      { start: OLD.indexOf('Monday'), quote: 'Monday' },
    ]
    await expect(edit({ spans })).rejects.toMatchObject({ code: 'CLAIM_NOT_PLACED', field: 'spans' })
    const { entryId } = await edit({ statement: 'Said anew.' })
    await run(base.writer, undoChange, { entryId })
    expect((await claimOf(claims[name])).statement).not.toBe('Said anew.')
    const now = await claimOf(claims[name])
    const textVersionId = (await listVersions(base.reader, id))[0]?.versionId ?? ''
    const at = { start: NEW.indexOf('Residents'), quote: 'Residents' }
    await run(base.writer, placeClaim, {
      decision: 'TAKEN',
      claimId: now.id,
      version: now.version,
      textVersionId,
      spans: [at],
    })
    const text = (await getArticle(base.reader, id))?.text.text ?? ''
    await edit({ spans: [{ start: text.indexOf('Border'), quote: 'Border' }] })
    expect((await claimOf(claims[name])).spans.map(({ quote }) => quote)).toEqual(['Border'])
  },
)

describe('a claim that was not found word for word', () => {
  async function lookAt(name: keyof typeof QUOTES) {
    const made = await makeCorrectable()
    await run(base.writer, addVersion, { articleId: made.id, version: made.version, ...corrected(NEW) })
    const claim = await claimOf(made.claims[name])
    const textVersionId = (await listVersions(base.reader, made.id))[0]?.versionId ?? ''
    return { ...made, claim, input: { claimId: claim.id, version: claim.version, textVersionId } }
  }

  test('is taken at the place proposed; marks that are gone stay with the earlier version', async () => {
    const { claim, input, links } = await lookAt('changed')
    const place = (await getLastRefinding(base.reader, claim.id))?.proposed?.[0]
    if (!place) throw new Error('Nothing was proposed.')
    const spans = [{ start: place.start, quote: place.quote }]
    await run(base.writer, placeClaim, { decision: 'TAKEN', ...input, spans })
    const now = await claimOf(claim.id)
    expect(now).toMatchObject({ standing: null, versionId: input.textVersionId, version: claim.version + 1 })
    for (const span of now.spans) expect(NEW.slice(span.start, span.end)).toBe(span.quote)
    for (const mark of now.framing.marks) expect(NEW.slice(mark.start, mark.end)).toBe(mark.text)
    expect(now.framing.marks.map(({ text }) => text)).toEqual(['said'])
    expect(now.framing.earlierMarks.map(({ text }) => text)).toEqual(['sixty'])
    expect(await getLastRefinding(base.reader, claim.id)).toMatchObject({ decision: 'TAKEN' })
    // Other words: the link is still to be looked at.
    expect((await linkOf(links.changed)).rechecks).toHaveLength(1)
  })

  test('is taken at another quote, which must stand in the text once', async () => {
    const { input } = await lookAt('lost')
    const taken = (quote: string, start: number | null = null) =>
      run(base.writer, placeClaim, { decision: 'TAKEN', ...input, spans: [{ start, quote }] })
    await expect(taken('forty graves')).rejects.toMatchObject({
      code: 'QUOTE_NOT_IN_VERSION',
      field: 'spans.0',
    })
    await expect(taken('of ')).rejects.toMatchObject({ code: 'QUOTE_TWICE' })
    await expect(taken('trucks', 0)).rejects.toMatchObject({ code: 'QUOTE_NOT_IN_TEXT' })
    await taken('shooting that lasted')
    expect((await claimOf(input.claimId)).spans).toMatchObject([{ start: NEW.indexOf('shooting') }])
  })

  test('is not taken at one place for two of its quotes', async () => {
    const text = `${OLD}Trucks came. Nobody saw them.`
    const { id } = await makeArticle(base.writer, { text })
    const quotes = ['Trucks came.', 'Nobody saw them.']
    const { id: claimId } = await makeClaim(base.writer, {
      articleId: id,
      spans: quotes.map((quote) => ({ start: text.indexOf(quote), quote })),
    })
    await run(base.writer, addVersion, {
      articleId: id,
      version: (await getArticle(base.reader, id))?.version ?? 0,
      ...corrected(`${OLD}Lorries.${Math.random()}`),
    })
    const textVersionId = (await listVersions(base.reader, id))[0]?.versionId ?? ''
    const { version } = await claimOf(claimId)
    const taken = (...quotes: string[]) =>
      run(base.writer, placeClaim, {
        decision: 'TAKEN',
        claimId,
        version,
        textVersionId,
        spans: quotes.map((quote) => ({ start: null, quote })),
      })
    await expect(taken('Lorries', 'Lorries')).rejects.toMatchObject({
      code: 'SAME_PLACE_TWICE',
      field: 'spans.1',
    })
    await taken('Lorries', 'forty graves')
    expect((await claimOf(claimId)).spans).toHaveLength(2)
  })

  test('that was taken at a wrong place is quoted from another', async () => {
    const { input } = await lookAt('lost')
    const taken = async (quote: string, over: object = {}) => {
      const { version } = await claimOf(input.claimId)
      const spans = [{ start: null, quote }]
      return run(base.writer, placeClaim, { decision: 'TAKEN', ...input, version, spans, ...over })
    }
    await taken('shooting that lasted')
    await taken('trucks')
    const now = await claimOf(input.claimId)
    expect(now).toMatchObject({ standing: null, spans: [{ start: NEW.indexOf('trucks'), quote: 'trucks' }] })
    await expect(taken('Residents', { version: now.version - 1 })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    await expect(
      run(base.writer, placeClaim, { decision: 'KEPT', ...input, version: now.version }),
    ).rejects.toMatchObject({ code: 'NOTHING_TO_DECIDE' })
  })

  test('may stay with the earlier version', async () => {
    const { input } = await lookAt('lost')
    await run(base.writer, placeClaim, { decision: 'KEPT', ...input })
    expect(await claimOf(input.claimId)).toMatchObject({ standing: 'KEPT', spans: [{ quote: QUOTES.lost }] })
    expect(await getLastRefinding(base.reader, input.claimId)).toMatchObject({ decision: 'KEPT' })
  })

  test('is not decided on another state than was looked at', async () => {
    const { id, input, version } = await lookAt('lost')
    const kept = (over: object) => run(base.writer, placeClaim, { decision: 'KEPT', ...input, ...over })
    await expect(kept({ version: input.version - 1 })).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    await run(base.writer, addVersion, {
      articleId: id,
      version: version + 1,
      ...corrected(`More.\n\n${NEW}`),
    })
    await expect(kept({})).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  })
})

describe('a link to be looked at again', () => {
  async function lookAtLink() {
    const made = await makeCorrectable()
    await run(base.writer, addVersion, { articleId: made.id, version: made.version, ...corrected(NEW) })
    return linkOf(made.links.changed)
  }

  /** Leaves the claim that was not found again with the earlier version. */
  async function decideOn({ a, b, rechecks }: Awaited<ReturnType<typeof lookAtLink>>) {
    const claim = [a, b].find(({ id }) => id === rechecks[0]?.claimId)
    if (!claim) throw new Error('None of its claims asks for another look.')
    const textVersionId = (await listVersions(base.reader, claim.article.id))[0]?.versionId ?? ''
    const on = { claimId: claim.id, version: claim.version, textVersionId }
    await run(base.writer, placeClaim, { decision: 'KEPT', ...on })
  }

  test('still holds, said once, and is found by its filter until then', async () => {
    const link = await lookAtLink()
    const open = () => countLinks(base.reader, 'contradictions', { recheck: 'open' })
    const before = await open()
    await decideOn(link)
    const { linkId, entryId } = await run(base.writer, recheckLink, {
      linkId: link.id,
      version: link.version,
    })
    const now = await linkOf(linkId)
    expect(now.rechecks).toEqual([])
    expect(await open()).toBe(before - 1)
    expect((await listHistoryOfLink(base.reader, linkId))[0]?.id).toBe(entryId)
    await expect(
      run(base.writer, recheckLink, { linkId: link.id, version: now.version }),
    ).rejects.toMatchObject({ code: 'NOTHING_TO_CHECK' })
  })

  test('is not said to hold as another state of it', async () => {
    const link = await lookAtLink()
    await expect(
      run(base.writer, recheckLink, { linkId: link.id, version: link.version - 1 }),
    ).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  })

  const assessAgain = (link: Awaited<ReturnType<typeof lookAtLink>>, said = {}, by = {}) =>
    run(
      base.writer,
      assessLink,
      assessLinkInput.parse({
        claimId: link.a.id,
        otherClaimId: link.b.id,
        verdict: 'CONTRADICTS',
        aspects: { place: 'CONFLICT' },
        rationale: 'They name different places.',
        linkVersion: link.version,
        ...said,
      }),
      by,
    )
  const undo = (entryId: string) => run(base.writer, undoChange, { entryId })
  const toldOf = async (linkId: string) =>
    (await listHistoryOfLink(base.reader, linkId)).filter(({ subjectType }) => subjectType === 'link')

  test.each([
    ['in other words', { rationale: 'Looked at again.' }],
    ['in the same words', {}],
  ])('undoing the assessment %s that settled it opens it again, a redo settles it', async (_, said) => {
    const link = await lookAtLink()
    const { entryId } = await assessAgain(link, { ...said, version: 1 })
    const [settled] = await toldOf(link.id)

    const undone = await undo(entryId)
    const open = await linkOf(link.id)
    expect(open.rechecks).toEqual(link.rechecks)
    const [opened] = await toldOf(link.id)
    expect(opened).toMatchObject({
      action: 'change.undo',
      undoes: settled?.id,
      before: { found: 'assessed again' },
      after: { toLookAtAgain: link.rechecks },
    })
    // Said twice it is done once.
    expect(await undo(entryId)).toEqual(undone)
    expect(await toldOf(link.id)).toHaveLength(3)

    const redone = await undo(undone.entryId)
    expect((await linkOf(link.id)).rechecks).toEqual([])
    expect((await toldOf(link.id))[0]).toMatchObject({ action: 'change.undo', undoes: opened?.id })
    await undo(redone.entryId)
    expect((await linkOf(link.id)).rechecks).toEqual(link.rechecks)
  })

  test('undoing leaves it settled where another analyst has assessed the pair since', async () => {
    const link = await lookAtLink()
    const { entryId } = await assessAgain(link, { rationale: 'Looked at again.', version: 1 })
    await assessAgain(link, {}, { by: await makeAnalyst(base.writer) })
    await undo(entryId)
    expect((await linkOf(link.id)).rechecks).toEqual([])
    expect(await toldOf(link.id)).toHaveLength(2)
  })

  test('a redo does not settle what a later version asks', async () => {
    const link = await lookAtLink()
    const { entryId } = await assessAgain(link, { rationale: 'Looked at again.', version: 1 })
    const undone = await undo(entryId)
    const changed = [link.a, link.b].find((claim) => claim.id === link.rechecks[0]?.claimId)
    const articleId = changed?.article.id ?? ''
    const version = (await getArticle(base.reader, articleId))?.version ?? 0
    await run(base.writer, addVersion, { articleId, version, ...corrected(`Later.\n\n${NEW}`) })
    expect((await linkOf(link.id)).rechecks).toHaveLength(2)
    await undo(undone.entryId)
    expect((await linkOf(link.id)).rechecks).toHaveLength(2)
  })

  test('undoing an assessment that settled nothing asks for nothing', async () => {
    const { linkId, entryId } = await makeAssessment(base.writer)
    await undo(entryId)
    expect((await linkOf(linkId)).rechecks).toEqual([])
    expect(await toldOf(linkId)).toEqual([])
  })

  test.each([
    ['the same words', {}, 1],
    ['other words', { rationale: 'In other words.', version: 1 }, 2],
  ])('is not settled by %s composed before the correction', async (_, said, version) => {
    const { id, links, version: articleVersion } = await makeCorrectable()
    const seen = await linkOf(links.changed)
    await run(base.writer, addVersion, { articleId: id, version: articleVersion, ...corrected(NEW) })
    const link = await linkOf(links.changed)
    for (const linkVersion of [seen.version, null]) await assessAgain(link, { ...said, linkVersion })
    const now = await linkOf(link.id)
    expect(now.rechecks).toEqual(link.rechecks)
    expect(now.assessments).toMatchObject([{ version }])
  })

  test('is settled by assessing the pair, in the same words too', async () => {
    const link = await lookAtLink()
    const [own] = link.assessments
    await run(base.writer, assessLink, {
      claimId: link.a.id,
      otherClaimId: link.b.id,
      verdict: 'CONTRADICTS',
      aspects: { place: 'CONFLICT' },
      rationale: 'They name different places.',
      independenceBasis: null,
      bothHoldIf: null,
      note: null,
      tempting: null,
      version: own?.version,
      linkVersion: link.version,
    })
    const now = await linkOf(link.id)
    expect(now.rechecks).toEqual([])
    expect(now.assessments).toHaveLength(1)
    const [entry] = await listHistoryOfLink(base.reader, link.id)
    expect(entry).toMatchObject({ action: 'link.recheck', subjectType: 'link' })
  })
})
