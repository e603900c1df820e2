import type { Page } from '@playwright/test'
import { makeArticle, makeAssessment, makeClaim } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { axe, expect, test } from './fixtures'
import { judge } from './verbs'

const OLD = [
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
  same: ['It is about the ministry.', 'Ministry'],
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
      claims[name] = (await makeClaim(db, { articleId, spans, statement })).id
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
  await expect(page.getByText('1 claim moved')).toBeVisible()
  await expect(page.getByText('1 claim same')).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByText('Version 2 is saved')).toBeVisible()
  await expect(page.getByText('2 claims of an earlier version')).toBeVisible()
  await axe(page)

  // One is quoted anew at the place proposed, one stays with the earlier version.
  await page.getByRole('link', { name: 'Sixty crossed.' }).first().click()
  await expect(page.getByText('no longer stands in it word for word')).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Quote it from the latest text' }).click()
  await expect(page.getByText('The claim is quoted from the latest text now.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Quotes in context' })).toContainText('seventy militants')
  await page.goto(`/claims/${claims.lost}`)
  await page.getByRole('button', { name: 'Leave it with version 1' }).click()
  await expect(page.getByText('stays with the version it is quoted from')).toBeVisible()

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
