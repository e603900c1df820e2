import type { Download, Page } from '@playwright/test'
import { VERDICT_WORDS, type Verdict } from '../lib/domain/verdict'
import { expect } from './fixtures'

type Linking = { from: string; to: string; verdict: Verdict; rationale: string; search?: string }

/** From a claim's page: finds the other claim, gives a verdict and a rationale, saves. Ends on the link's page. */
export async function linkClaims(
  page: Page,
  { from, to, verdict, rationale, search }: Linking,
): Promise<void> {
  await page.goto(`/claims/${from}`)
  await page.getByRole('link', { name: 'Link to another claim' }).click()
  if (search) {
    await page.getByLabel('Find the other claim').fill(search)
    await page.getByRole('button', { name: 'Find' }).click()
  }
  await page.getByRole('listitem').filter({ hasText: to }).getByRole('link').first().click()
  await judge(page, { verdict, rationale })
}

/** On the form of a pair: verdict, rationale, save. */
export async function judge(page: Page, { verdict, rationale }: { verdict: Verdict; rationale: string }) {
  await chooseVerdict(page, verdict)
  await page.getByLabel('Rationale').fill(rationale)
  await saveAssessment(page)
  await expect(page).toHaveURL(/\/links\/[^/]+\?saved=/)
}

export async function chooseVerdict(page: Page, verdict: Verdict): Promise<void> {
  await page.getByRole('radio', { name: VERDICT_WORDS[verdict].label }).check()
}

export async function saveAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save assessment' }).click()
}

/** Opens a link from the contradictions browser, found by one of its quotes. */
export async function openContradiction(page: Page, words: string): Promise<void> {
  // Other journeys link claims too, and the newest stand first.
  await page.goto(`/contradictions?${new URLSearchParams({ q: words })}`)
  const row = page
    .getByRole('listitem')
    .filter({ hasText: words, has: page.getByRole('heading') })
    .first()
  await row.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/links\//)
}

/** Saves a dossier from the page that offers it. */
export async function exportDossier(page: Page, format: 'Markdown' | 'JSON'): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: format, exact: true }).click()
  return download
}
