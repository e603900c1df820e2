import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

/** How long a save may take on a busy machine, in milliseconds. */
const SAVED = { timeout: 15_000 }

/** The line that says what was just saved, with its undo. */
export function savedLine(page: Page, words: string): Locator {
  return page.getByRole('status').filter({ hasText: words })
}

/** Undoes or redoes what the line says, by the keyboard. */
export async function takeBack(page: Page, words: string, button: 'Undo' | 'Redo'): Promise<void> {
  const press = savedLine(page, words).getByRole('button', { name: button })
  await press.focus()
  await page.keyboard.press('Enter')
}

/** Adds a topic and opens it. */
export async function addTopic(page: Page, label: string, question: string): Promise<string> {
  await page.goto('/topics/new')
  await page.getByRole('textbox', { name: 'Topic', exact: true }).fill(label)
  await page.getByRole('textbox', { name: 'Its question' }).fill(question)
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await expect(page).toHaveURL(/\/topics\/[^/]+\?saved=/, SAVED)
  return new URL(page.url()).pathname
}

/** Adds an origin and opens it. */
export async function addOrigin(page: Page, label: string): Promise<string> {
  await page.goto('/origins/new')
  await page.getByRole('textbox', { name: 'Origin', exact: true }).fill(label)
  await page.getByRole('radio', { name: /^remark/ }).check()
  await page.getByRole('radio', { name: /^yes/ }).check()
  await page.getByRole('button', { name: 'Add the origin' }).click()
  await expect(page).toHaveURL(/\/origins\/[^/]+\?saved=/, SAVED)
  return new URL(page.url()).pathname
}

/** From an origin's page: a cluster of it and another. */
export async function addCluster(page: Page, other: string, note: string): Promise<string> {
  await page.getByRole('link', { name: 'Add a cluster with it' }).click()
  await page.getByRole('combobox', { name: 'Origin 2' }).selectOption({ label: other })
  await page.getByRole('textbox', { name: 'Why they are one voice' }).fill(note)
  await page.getByRole('button', { name: 'Add the cluster' }).click()
  await expect(page).toHaveURL(/\/clusters\/[^/]+\?saved=/, SAVED)
  return new URL(page.url()).pathname
}
