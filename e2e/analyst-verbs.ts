import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** Adds an analyst unless the record has them, and annotates as them in this browser. */
export async function annotateAs(page: Page, name: string): Promise<void> {
  await page.goto('/analyst')
  const now = page.getByRole('main').getByRole('listitem').filter({ hasText: 'annotates now' })
  if ((await now.textContent())?.includes(name)) return
  const pick = page.getByRole('button', { name: `Annotate as ${name}` })
  if (!(await pick.isVisible())) {
    await page.getByLabel('Add an analyst').fill(name)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await pick.click()
  await expect(now).toContainText(name)
}

/** Begins or ends working blind, and comes back to where one was. */
export async function workBlind(page: Page, blind: boolean): Promise<void> {
  const here = page.url()
  await page.goto('/analyst')
  const switched = page.getByRole('main').getByRole('switch', { name: 'Work blind' })
  if ((await switched.getAttribute('aria-checked')) !== String(blind)) await switched.click()
  await expect(switched).toHaveAttribute('aria-checked', String(blind))
  await page.goto(here)
}
