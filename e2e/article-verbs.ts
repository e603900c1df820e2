import type { Page } from '@playwright/test'
import { expect } from './fixtures'

type Said = {
  source?: string
  title?: string
  published?: string
  basis?: 'stated' | 'inferred' | 'from outside the text'
}

/** A page of news with furniture around it; `words` make it a text of its own. */
export function newsPage(words: string): string {
  return [
    'Share this article',
    '',
    `Militants moved through the desert base, says ${words}`,
    '',
    'By Anna Weber | 12 May 2016',
    '',
    `DAMASCUS. Several hundred militants were moved through the desert base during April, ${words} said on Thursday, citing two officials who asked not to be named because the matter is under investigation.`,
    '',
    'The officials said the men were housed in tents on the southern edge of the base and left in small groups at night. Nobody at the base could be reached for comment, and the ministry declined to answer questions sent to it in writing.',
    '',
    `Residents of the nearest village told ${words} a different story. They said that no more than sixty people arrived, that most of them were families, and that they left again within a week.`,
    '',
    'Subscribe to our newsletter',
    '',
  ].join('\n')
}

/** Opens the form and gives it a text; ends when the rest is proposed. */
export async function pasteArticle(page: Page, text: string): Promise<void> {
  await page.goto('/articles/new')
  await fillText(page, text)
}

export async function fillText(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The article’s text' }).fill(text)
  await page.getByRole('textbox', { name: 'The article’s text' }).blur()
  await awaitDraft(page)
}

/** Opens the form and chooses a file; ends when the rest is proposed. */
export async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/articles/new')
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer })
}

/** Every field but the text is there once the text has been read. */
export async function awaitDraft(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Add the article', exact: true })).toBeVisible()
  await expect(page.getByText('Reading the text…')).toHaveCount(0)
}

/** Says what the form leaves open, or says it anew. */
export async function sayOfArticle(page: Page, { source, title, published, basis }: Said): Promise<void> {
  if (source !== undefined) await page.getByRole('combobox', { name: 'Source' }).fill(source)
  if (title !== undefined) await page.getByRole('textbox', { name: 'Title' }).fill(title)
  if (published !== undefined) await page.getByRole('textbox', { name: 'Published' }).fill(published)
  if (basis !== undefined) await page.getByRole('radio', { name: new RegExp(`^${basis}`) }).check()
}

/** Saves, and confirms what is still guessed. */
export async function saveArticle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add the article', exact: true }).click()
  const confirm = page.getByRole('button', { name: 'Confirm and add the article' })
  if (await confirm.isVisible()) await confirm.click()
}

/** From the form to the article's page. */
export async function expectSaved(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/articles\/[^/]+\?added/)
  await expect(page.getByRole('status').filter({ hasText: 'The article is in the record.' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Adds a pasted article in one go. */
export async function addArticle(page: Page, text: string, said: Said): Promise<string> {
  await pasteArticle(page, text)
  await sayOfArticle(page, said)
  await saveArticle(page)
  return expectSaved(page)
}
