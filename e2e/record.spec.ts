import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeOrigin,
  makeRuling,
} from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { expect, test } from './fixtures'

const TEXT = 'Officials let several hundred men leave before the games.\n\nNobody counted them, they say.\n'

test('overlapping claims are told apart, and a click goes from one to the next', async ({ page }) => {
  const ids = await inRecord(async (db) => {
    const { id: articleId } = await makeArticle(db, { text: TEXT, title: 'Overlaps' })
    const outer = await makeClaim(db, {
      articleId,
      spans: [{ start: 0, quote: 'Officials let several hundred men leave before the games.' }],
      statement: 'Officials let men leave.',
    })
    const inner = await makeClaim(db, {
      articleId,
      spans: [
        { start: 14, quote: 'several hundred men' },
        { start: 59, quote: 'Nobody counted them' },
      ],
      statement: 'Several hundred, uncounted.',
    })
    return { articleId, outer: outer.id, inner: inner.id }
  })
  await page.goto(`/articles/${ids.articleId}`)
  const overlap = page.locator('mark[data-depth="2"]')
  await expect(overlap).toHaveText('several hundred men')
  await overlap.click()
  await expect(page).toHaveURL(new RegExp(`claim=${ids.inner}`))
  await expect(page.locator('mark[data-selected]').filter({ hasText: 'Nobody counted them' })).toBeVisible()
  await overlap.click()
  await expect(page).toHaveURL(new RegExp(`claim=${ids.outer}`))
})

test('a dispute keeps every assessment; a ruling settles it and the minority stays; a later one challenges', async ({
  page,
}) => {
  const { linkId, second } = await inRecord(async (db) => {
    const [first, second] = [await makeAnalyst(db, { name: 'Ana' }), await makeAnalyst(db, { name: 'Ben' })]
    const { linkId } = await makeAssessment(db, {
      by: first,
      verdict: 'CONTRADICTS',
      rationale: 'They clash.',
    })
    const link = await db.link.findUniqueOrThrow({ where: { id: linkId } })
    const pair = { claimId: link.claimBId, otherClaimId: link.claimAId }
    await makeAssessment(db, {
      ...pair,
      by: second,
      verdict: 'NEITHER',
      rationale: 'They pass each other by.',
    })
    return { linkId, second: { ...pair, by: second } }
  })
  await page.goto(`/links/${linkId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed')
  await expect(page.getByText('They clash.').first()).toBeVisible()
  await expect(page.getByText('They pass each other by.').first()).toBeVisible()
  await page.goto('/contradictions?state=DISPUTED')
  await expect(page.locator(`[data-row-link][href="/links/${linkId}"]`)).toBeVisible()
  await page.goto('/corroborations?state=DISPUTED')
  await expect(page.locator(`[data-row-link][href="/links/${linkId}"]`)).toHaveCount(0)

  await inRecord((db) => makeRuling(db, { linkId, verdict: 'CONTRADICTS', reason: 'The dates settle it.' }))
  await page.goto(`/links/${linkId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contradicts')
  await expect(page.getByText('The dates settle it.').first()).toBeVisible()
  await expect(page.getByText('They pass each other by.').first()).toBeVisible()
  await expect(page.getByText('settled', { exact: false }).first()).toBeVisible()

  await inRecord((db) =>
    makeAssessment(db, {
      ...second,
      verdict: 'CORROBORATES',
      rationale: 'They agree after all.',
      version: 1,
    }),
  )
  await page.goto(`/links/${linkId}`)
  await expect(page.getByText('challenged: a later assessment differs')).toBeVisible()
})

test('origins that rest on each other in a circle are shown and counted without end', async ({ page }) => {
  const claimId = await inRecord(async (db) => {
    const first = await makeOrigin(db, { label: 'Agency A' })
    const second = await makeOrigin(db, {
      label: 'Agency B',
      restsOn: [{ originId: first.id, certainty: 'LIKELY', why: 'B names A' }],
    })
    await db.originRest.create({
      data: { originId: first.id, onId: second.id, certainty: 'LIKELY', why: 'A names B' },
    })
    const claim = await makeClaim(db, { originId: first.id })
    await makeAssessment(db, {
      claimId: claim.id,
      otherClaimId: (await makeClaim(db, { originId: second.id })).id,
      verdict: 'CORROBORATES',
      aspects: { place: 'AGREE' },
      rationale: 'Each has it from the other.',
    })
    return claim.id
  })
  await page.goto(`/claims/${claimId}`)
  await expect(page.getByText('Likely repetition').first()).toBeVisible()
  await page.goto('/origins')
  await expect(page.getByRole('region', { name: 'Agency A', exact: true })).toContainText('Agency B')
  const response = await page.goto(`/claims/${claimId}/dossier.html`)
  expect(response?.status()).toBe(200)
})

test('hostile text is shown as text, in pages and dossiers', async ({ page }) => {
  const hostile = `<img src=x onerror="alert(1)"></script><script>alert(2)</script> fdp.exe`
  // What turns the direction is refused in what people say; a text that was received holds it as it is.
  const received = hostile.replace('fdp', '\u202Efdp')
  const claimId = await inRecord(async (db) => {
    const { id: articleId } = await makeArticle(db, {
      text: `${received}\n\nThe end.\n`,
      title: hostile,
      url: null,
    })
    const claim = await makeClaim(db, {
      articleId,
      spans: [{ start: 0, quote: received }],
      statement: hostile,
    })
    return claim.id
  })
  page.on('dialog', (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`)
  })
  for (const path of [`/claims/${claimId}`, `/claims/${claimId}/dossier.html`, `/search?q=onerror`]) {
    await page.goto(path)
    await expect(page.locator('body')).toContainText('<img src=x onerror="alert(1)">')
    expect(await page.locator('img[src="x"]').count()).toBe(0)
  }
})
