import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticle } from '@/lib/db/articles'
import { getClaim } from '@/lib/db/claims'
import { getLink } from '@/lib/db/links'
import { listSettledRechecks } from '@/lib/db/rechecks'
import { listArticlesWithBytes } from '@/lib/db/same-bytes'
import { listPlacements, listVersions } from '@/lib/db/versions'
import type { PlaceClaimInput } from '@/lib/domain/version-input'
import { makeArticle, makeAssessment, makeClaim, makeSource, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addVersion } from './add-version'
import { draftVersion } from './draft-version'
import { placeClaim } from './place-claim'
import { recheckLink } from './recheck-link'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const CROSSED = 'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.'
const GRAVES = 'A reporter counted forty graves behind the school of the village.'
const TRUCKS = 'Residents spoke of trucks and of shooting that lasted until dawn.'

function corrected(text: string) {
  const bytesSha256 = createHash('sha256').update(text).digest('hex')
  const read = { text, bytesSha256, encoding: 'utf-8' as const, encodingBasis: 'VALID' as const }
  return { read, capturedHow: 'Pasted', stripped: [] }
}

/** An article of three claims, each linked to one elsewhere, and its text. */
async function makeScene() {
  const old = ['Border watch.', CROSSED, GRAVES, TRUCKS, `Copy ${Math.random()}.`].join('\n\n')
  const sourceId = (await makeSource(base.writer)).id
  const { id } = await makeArticle(base.writer, { sourceId, text: old })
  const make = async (quote: string) => {
    const claim = await makeClaim(base.writer, {
      articleId: id,
      spans: [{ start: old.indexOf(quote), quote }],
    })
    return { id: claim.id, linkId: (await makeAssessment(base.writer, { claimId: claim.id })).linkId }
  }
  const claims = { crossed: await make(CROSSED), graves: await make(GRAVES), trucks: await make(TRUCKS) }
  return { id, sourceId, old, claims }
}

async function correct(articleId: string, text: string) {
  const version = (await getArticle(base.reader, articleId))?.version ?? 0
  return run(base.writer, addVersion, { articleId, version, ...corrected(text) })
}

async function requireClaim(id: string) {
  const claim = await getClaim(base.reader, id)
  if (!claim) throw new Error(`No claim ${id}.`)
  return claim
}

async function requireLink(id: string) {
  const link = await getLink(base.reader, id)
  if (!link) throw new Error(`No link ${id}.`)
  return link
}

async function decide(claimId: string, quote: string | null, now?: Date) {
  const claim = await requireClaim(claimId)
  const textVersionId = (await listVersions(base.reader, claim.article.id))[0]?.versionId ?? ''
  const on = { claimId, version: claim.version, textVersionId }
  const input: PlaceClaimInput = quote
    ? { decision: 'TAKEN', ...on, spans: [{ start: null, quote }] }
    : { decision: 'KEPT', ...on }
  return run(base.writer, placeClaim, input, { now })
}

const holds = async (linkId: string) =>
  run(base.writer, recheckLink, { linkId, version: (await requireLink(linkId)).version })

const eighty = (text: string) => text.replace('sixty', 'eighty').replace(`${GRAVES}\n\n`, '')

describe('an earlier text of the article', () => {
  test('comes back, and what stands in it word for word is found again, its links still to be looked at', async () => {
    const { id, old, claims } = await makeScene()
    await correct(id, eighty(old))
    expect((await requireClaim(claims.crossed.id)).standing).toBe('CHANGED')
    expect(await requireClaim(claims.graves.id)).toMatchObject({ standing: 'LOST', quotedFrom: 1 })
    const links = {
      crossed: await requireLink(claims.crossed.linkId),
      graves: await requireLink(claims.graves.linkId),
    }

    expect(await correct(id, old)).toMatchObject({
      number: 3,
      claims: { SAME: 2, MOVED: 1, CHANGED: 0, LOST: 0 },
    })
    for (const { id: claimId } of Object.values(claims))
      expect(await requireClaim(claimId)).toMatchObject({ standing: null, quotedFrom: null })
    expect((await requireLink(claims.crossed.linkId)).rechecks).toEqual(links.crossed.rechecks)
    expect((await requireLink(claims.graves.linkId)).rechecks).toEqual(links.graves.rechecks)
    await holds(claims.graves.linkId)
    expect((await requireLink(claims.graves.linkId)).rechecks).toEqual([])
  })

  test('takes back a wrong text; a claim placed in that is quoted as it was', async () => {
    const { id, old, claims } = await makeScene()
    await correct(id, 'A wholly other text, of another article, about the price of bread.')
    await decide(claims.trucks.id, 'the price of bread')
    await correct(id, old)
    expect(await requireClaim(claims.crossed.id)).toMatchObject({
      standing: null,
      spans: [{ quote: CROSSED }],
    })
    await decide(claims.trucks.id, TRUCKS)
    expect(await requireClaim(claims.trucks.id)).toMatchObject({ standing: null, spans: [{ quote: TRUCKS }] })
    expect((await listPlacements(base.reader, [claims.trucks.id]))[0]).toMatchObject({
      readIn: 1,
      placedIn: 3,
    })
  })

  test('is refused while it is the latest, by its text or its bytes', async () => {
    const { id, old } = await makeScene()
    const point = { code: 'SAME_VERSION', record: { href: `/articles/${id}/versions/1` } }
    await expect(correct(id, old)).rejects.toMatchObject(point)
    const version = (await getArticle(base.reader, id))?.version ?? 0
    const { read, ...rest } = corrected(old)
    const inOtherWords = { ...read, text: `${old} Read otherwise.` }
    await expect(
      run(base.writer, addVersion, { articleId: id, version, read: inOtherWords, ...rest }),
    ).rejects.toMatchObject(point)
  })

  test('is still no new article of its source, and no version of another one', async () => {
    const { id, sourceId, old } = await makeScene()
    const newer = eighty(old)
    await correct(id, newer)
    await correct(id, old)
    const holder = { code: 'SAME_BYTES_IN_SOURCE', record: { href: `/articles/${id}` } }
    for (const text of [old, newer])
      await expect(makeArticle(base.writer, { sourceId, text })).rejects.toMatchObject(holder)
    const other = await makeArticle(base.writer, { sourceId, text: 'Another article of the source.' })
    await expect(correct(other.id, newer)).rejects.toMatchObject(holder)
    // Twice in one article, it is told once.
    const [found, ...more] = await listArticlesWithBytes(base.reader, corrected(old).read.bytesSha256)
    expect([found?.id, more]).toEqual([id, []])
  })
})

describe('a link of a claim that was not found', () => {
  test('is not said to hold before an analyst has decided where the claim stands', async () => {
    const { id, old, claims } = await makeScene()
    await correct(id, eighty(old))
    for (const { linkId } of [claims.crossed, claims.graves])
      await expect(holds(linkId)).rejects.toMatchObject({ code: 'CLAIM_UNDECIDED' })
    expect((await requireLink(claims.crossed.linkId)).rechecks).toHaveLength(1)
    await decide(claims.crossed.id, 'eighty militants')
    await decide(claims.graves.id, null)
    await holds(claims.crossed.linkId)
    await holds(claims.graves.linkId)
  })

  test('tells when it was looked at again, by whom, and why', async () => {
    const { id, old, claims } = await makeScene()
    await correct(id, eighty(old))
    const { linkId } = claims.graves
    const [asked] = (await requireLink(linkId)).rechecks
    expect(await listSettledRechecks(base.reader, [linkId])).toEqual([])
    await decide(claims.graves.id, null)
    await holds(linkId)
    const [settled, ...more] = await listSettledRechecks(base.reader, [linkId, claims.crossed.linkId])
    expect(more).toEqual([])
    expect(settled).toMatchObject({ ...asked, linkId, found: 'still holds' })
    expect(settled?.by).toEqual({ id: 'local', name: 'Local analyst' })
    expect((settled?.clearedAt ?? '') > (asked?.since ?? '~')).toBe(true)
  })
})

describe('where a claim was placed', () => {
  test('is told of those an analyst placed, with the version they were read in', async () => {
    const { id, old, claims } = await makeScene()
    await correct(id, `One more paragraph.\n\n${old}`)
    await correct(id, eighty(old))
    const ids = Object.values(claims).map((claim) => claim.id)
    await decide(claims.graves.id, null)
    expect(await listPlacements(base.reader, ids)).toEqual([])
    const now = new Date('2030-01-02T03:04:05.000Z')
    await decide(claims.crossed.id, 'eighty militants', now)
    const placement = { claimId: claims.crossed.id, readIn: 1, placedIn: 3, at: now.toISOString() }
    expect(await listPlacements(base.reader, ids)).toEqual([placement])
    // It stays so in a later text that holds its words.
    await correct(id, `Once more.\n\n${eighty(old)}`)
    expect(await listPlacements(base.reader, ids)).toEqual([placement])
  })
})

describe('the draft of a corrected text', () => {
  test('counts links as the list of articles does, and tells what only moved along', async () => {
    const { id, old, claims } = await makeScene()
    await makeAssessment(base.writer, { claimId: claims.trucks.id, verdict: 'NEITHER' })
    await makeAssessment(base.writer, { claimId: claims.trucks.id, verdict: 'CANNOT_TELL' })
    const draft = await draftVersion(
      { db: base.reader, actor: { id: 'local', name: 'x' } },
      {
        articleId: id,
        ...corrected(
          [`${TRUCKS}\n\n`, 'Border watch. Corrected.', old.slice(13)]
            .join('')
            .replace(`\n\n${TRUCKS}\n\n`, '\n\n'),
        ),
      },
    )
    const told = new Map(draft.refindings.map((one) => [one.claimId, one]))
    expect(told.get(claims.trucks.id)).toMatchObject({ outcome: 'MOVED', along: false, links: 1 })
    expect(told.get(claims.crossed.id)).toMatchObject({ outcome: 'MOVED', along: true, links: 1 })
  })
})
