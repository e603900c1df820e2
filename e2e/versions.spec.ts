import type { Page } from '@playwright/test'
import { makeArticle, makeAssessment, makeClaim } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { savedLine, takeBack } from './editing-verbs'
import { axe, expect, test } from './fixtures'
import { judge } from './verbs'

const OLD = [
  'Our correspondent reports from the northern border.',
  'Ministry denies crossing at the northern border.',
  'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.',
  'Residents spoke of trucks and of shooting that lasted until dawn.',
  'A reporter counted forty graves behind the school.',
  'The ministry gave no figures of its own.',
].join('\n\n')
const NEW = OLD.replace('denies crossing', 'confirms a crossing')
  .replace('sixty militants', 'seventy militants')
  .replace('A reporter counted forty graves behind the school.\n\n', '')

const CLAIMS = {
  changed: [
    'Sixty crossed.',
    'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.',
  ],
  moved: ['There was shooting.', 'Residents spoke of trucks and of shooting that lasted until dawn.'],
  lost: ['There were forty graves.', 'A reporter counted forty graves behind the school.'],
  same: ['A correspondent was there.', 'Our correspondent reports from the northern border.'],
} as const

type Made = { articleId: string; claims: Record<keyof typeof CLAIMS, string>; links: string[] }

/** An article of its own, each of its claims linked to one elsewhere. */
async function makeCorrectable(): Promise<Made> {
  const ending = `\n\nPrinted in copy ${Date.now()}.`
  return inRecord(async (db) => {
    const { id: articleId } = await makeArticle(db, { title: 'Crossing', text: OLD + ending })
    const claims = { changed: '', moved: '', lost: '', same: '' }
    const links: string[] = []
    for (const name of ['changed', 'moved', 'lost', 'same'] as const) {
      const [statement, quote] = CLAIMS[name]
      const spans = [{ start: OLD.indexOf(quote), quote }]
      const quantities = name === 'changed' ? [{ text: 'sixty', value: 60 }] : []
      claims[name] = (await makeClaim(db, { articleId, spans, statement, quantities })).id
      links.push((await makeAssessment(db, { claimId: claims[name] })).linkId)
    }
    return { articleId, claims, links }
  })
}

async function addCorrectedText(page: Page, articleId: string, text: string): Promise<void> {
  await page.goto(`/articles/${articleId}`)
  await page.getByRole('link', { name: 'Add a corrected text' }).click()
  await page.getByLabel('The corrected text').fill(text)
  await expect(page.getByRole('heading', { name: 'What becomes of the claims' })).toBeVisible()
}

test('a corrected text: previewed, saved, decided claim by claim, its links looked at again', async ({
  page,
}) => {
  test.slow()
  const { articleId, claims, links } = await makeCorrectable()
  await addCorrectedText(page, articleId, NEW)
  const changed = page.getByRole('region', { name: 'Claims changed' })
  await expect(changed.locator('del')).toContainText('sixty')
  await expect(changed.locator('ins')).toContainText('seventy')
  await expect(page.getByRole('region', { name: 'Claims lost' })).toContainText('forty graves')
  await expect(page.getByText('1 claim moved along')).toBeVisible()
  await expect(page.getByText('1 claim same')).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByText('Version 2 is saved')).toBeVisible()
  await expect(page.getByText('2 claims of an earlier version')).toBeVisible()
  await axe(page)

  // Until that is decided a link of theirs says of which text its quote is, and cannot be said to hold.
  await page.goto(`/links/${links[0]}`)
  await expect(page.getByText('quoted from version 1')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Still holds' })).toHaveCount(0)
  await axe(page)
  await page.getByRole('link', { name: `Decide where ${claims.changed} stands` }).click()
  await expect(page).toHaveURL(new RegExp(`/claims/${claims.changed}$`))
  await page.goto(`/articles/${articleId}`)

  // One is quoted anew at the place proposed, one stays with the earlier version.
  await page.getByRole('link', { name: 'Sixty crossed.' }).first().click()
  await expect(page.getByText('no longer stands in it word for word')).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Quote it from the latest text' }).click()
  await expect(savedLine(page, 'Placed a claim in a corrected text')).toBeVisible()
  // Placed by mistake, it is taken back, and placed again after all.
  await takeBack(page, 'Placed a claim in a corrected text', 'Undo')
  await expect(page.getByText('no longer stands in it word for word')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Quotes in context' })).toContainText('sixty militants')
  await takeBack(page, 'Undid a change of a claim', 'Redo')
  await expect(page.getByRole('region', { name: 'Quotes in context' })).toContainText('seventy militants')
  await expect(page.getByText('Read in version 1; placed in version 2 on')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'sixty' })).toContainText('(not in this quote)')
  const dossier = await (await page.request.get(`/claims/${claims.changed}/dossier.md`)).text()
  expect(dossier).toContain('Read in version 1; placed in version 2 on')
  expect(dossier).toContain('(not in this quote)')
  expect(dossier).toContain('Assessed before version 2 of')
  await page.goto(`/claims/${claims.lost}`)
  await page.getByRole('button', { name: 'Leave it with version 1' }).click()
  await expect(savedLine(page, 'Left a claim with an earlier text')).toBeVisible()

  // Both links ask to be looked at again: one still holds, the other is assessed anew.
  await page.goto('/')
  await expect(page.getByText('To be looked at again, since texts were corrected')).toBeVisible()
  await page.goto('/contradictions?recheck=open')
  for (const link of [links[0], links[2]])
    await expect(page.locator(`[data-row-link][href="/links/${link}"]`)).toBeVisible()
  await expect(page.locator(`[data-row-link][href="/links/${links[1]}"]`)).toHaveCount(0)
  await page.goto(`/links/${links[0]}`)
  await axe(page)
  await page.getByRole('button', { name: 'Still holds' }).click()
  await expect(page).toHaveURL(/\?saved=/)
  await expect(page.getByRole('button', { name: 'Still holds' })).toHaveCount(0)
  await expect(page.getByText(/^Looked at again on .*: still holds\.$/)).toBeVisible()
  await expect(page.getByText('Assessed before version 2 of')).toBeVisible()
  await page.goto(`/links/${links[2]}`)
  await page.getByRole('link', { name: 'Assess it again' }).click()
  await judge(page, { verdict: 'NEITHER', rationale: 'The graves are no longer in it.' })
  await expect(page.getByRole('button', { name: 'Still holds' })).toHaveCount(0)
  await page.goto('/contradictions?recheck=open')
  await expect(page.locator(`[data-row-link][href="/links/${links[0]}"]`)).toHaveCount(0)

  // The earlier text stays readable, with what is quoted from it, and says what was changed.
  await page.goto(`/articles/${articleId}/versions/1`)
  await expect(page.getByText('A later version of this text exists.')).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'forty graves' })).toBeVisible()
  await axe(page)
  await page.getByRole('link', { name: 'see what was changed in version 2' }).click()
  await expect(page.getByRole('heading', { name: 'What version 2 changed' })).toBeVisible()
  await expect(page.locator('main del').filter({ hasText: 'sixty' })).toBeVisible()
  await expect(page.locator('main ins').filter({ hasText: 'seventy' })).toBeVisible()
  await axe(page)
})

test('the same text again is refused with the way to it, and nothing typed is lost on a reload', async ({
  page,
}) => {
  const { articleId } = await makeCorrectable()
  await addCorrectedText(page, articleId, NEW)
  await page.reload()
  await expect(page.getByText('What you typed here earlier is back.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What becomes of the claims' })).toBeVisible()
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByText('Version 2 is saved')).toBeVisible()
  await page.goto(`/articles/${articleId}/version`)
  await page.getByLabel('The corrected text').fill(NEW)
  await expect(page.getByText('has this very text already')).toBeVisible()
  await page.getByRole('link', { name: 'Version 2' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${articleId}/versions/2$`))
})

test('a text of another article is asked about before it is saved, and taken back by the right one', async ({
  page,
}) => {
  const { articleId } = await makeCorrectable()
  await page.goto(`/articles/${articleId}`)
  const right = await inRecord(async (db) => {
    const version = await db.articleVersion.findFirstOrThrow({ where: { articleId } })
    return version.text
  })
  await addCorrectedText(page, articleId, 'Bread grew dearer in May, a statistician said in the capital.')
  const asked = page.getByRole('checkbox', { name: 'Yes, it is the corrected text of this article' })
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(asked).toBeFocused()
  await expect(page.getByText('Confirm it, or give the right text above.')).toBeVisible()
  await axe(page)
  await asked.check()
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByText('Version 2 is saved')).toBeVisible()

  await addCorrectedText(page, articleId, right)
  await expect(asked).toHaveCount(0)
  await page.getByRole('button', { name: 'Save as version 3' }).click()
  await expect(page.getByText('Version 3 is saved')).toBeVisible()
  await expect(page.getByText('of an earlier version')).toHaveCount(0)
})

test('a version or a difference that is not there is answered as such', async ({ request }) => {
  for (const path of [
    '/articles/002/versions/9',
    '/articles/002/versions/x',
    '/articles/002/versions/1/difference',
  ])
    expect((await request.get(path)).status()).toBe(404)
})

for (const width of [320, 1280]) {
  test(`at ${width} px nothing scrolls sideways`, async ({ page }) => {
    test.slow()
    const { articleId, claims, links } = await makeCorrectable()
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await addCorrectedText(page, articleId, NEW)
    const narrow = async () => {
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, page.url()).toBeLessThanOrEqual(0)
      await axe(page)
    }
    await narrow()
    await page.getByRole('button', { name: 'Save as version 2' }).click()
    await expect(page.getByText('Version 2 is saved')).toBeVisible()
    for (const path of [
      `/articles/${articleId}`,
      `/articles/${articleId}/versions/1`,
      `/articles/${articleId}/versions/2/difference`,
      `/claims/${claims.changed}`,
      `/links/${links[0]}`,
    ]) {
      await page.goto(path)
      await narrow()
    }
  })
}
