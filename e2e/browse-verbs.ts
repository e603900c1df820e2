import type { Locator, Page } from '@playwright/test'
import { makeAssessment, makeClaim, makeTopic } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { expect } from './fixtures'

export const filters = (page: Page): Locator => page.getByRole('search', { name: 'Filter' })
export const rows = (page: Page): Locator => page.locator('[data-row]')
export const chips = (page: Page): Locator => page.getByRole('list', { name: 'Chosen' })
/** "23 links under 2 choices", which is spoken when it changes. */
export const counted = (page: Page): Locator => page.locator('#links-counted')

/** A choice among those of one head, which is unfolded first. */
export async function choiceOf(page: Page, head: string, name: string | RegExp): Promise<Locator> {
  const group = filters(page)
    .locator('details.facet')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${head}(\\d+ chosen)?$`) }) })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  return group.getByRole('checkbox', { name })
}

/** How many links a choice says that it holds; waits until that is known. */
export async function countOf(choice: Locator): Promise<number> {
  const count = choice.locator('xpath=..').locator('.facet-count')
  await expect(count).toHaveText(/^[\d,]+/)
  await expect(count).toHaveAttribute('data-state', 'known')
  return Number((await count.textContent())?.match(/[\d,]+/)?.[0]?.replace(',', ''))
}

/** What the rows open, in order. */
export const listOpened = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-row-link]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

/** A topic with more contradictions than two pages hold, newest last; their ids. */
export function makeLongList(topic: string, size: number): Promise<string[]> {
  return inRecord(async (db) => {
    await makeTopic(db, { id: topic, label: `Long list ${topic}` })
    const claims: string[] = []
    for (let made = 0; made * (made - 1) < size * 2; made += 1)
      claims.push((await makeClaim(db, { topics: [topic] })).id)
    const ids: string[] = []
    for (const [at, claimId] of claims.entries())
      for (const otherClaimId of claims.slice(at + 1)) {
        if (ids.length === size) return ids
        ids.push((await makeAssessment(db, { claimId, otherClaimId })).linkId)
      }
    return ids
  })
}
