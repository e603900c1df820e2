import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'

const MUFTI = 'the Mufti predicts that soon Daesh will be destroyed'

/** What a person who copies it gets. */
const copied = (quote: Locator) =>
  quote.evaluate((element) => {
    const selection = window.getSelection()
    selection?.selectAllChildren(element)
    return selection?.toString()
  })

test('in a list, words that differ in a sentence both share are marked, and the quote is copied as it is', async ({
  page,
}) => {
  // Other journeys link claims too, and the newest stand first.
  await page.goto('/contradictions?q=Mufti+predicts')
  const row = page.locator('[data-row]').filter({ has: page.locator('a[href="/links/L24"]') })
  const other = row.locator('mark[data-tone="other"]')
  await expect(other.filter({ hasText: 'after it' })).toBeVisible()
  await expect(other.filter({ hasText: 'in one place' })).toBeVisible()
  await expect(row.locator('blockquote').last()).toHaveAttribute('data-other', /after it; in one place/)
  expect(await copied(row.locator('blockquote').first())).toBe(MUFTI)
  expect(await copied(row.locator('blockquote').last())).toMatch(
    /^there is a great danger that what we now call Daesh, after it will be destroyed in one place, .* of their fight$/,
  )
})

test('two quotes with little in common are no wall of marks', async ({ page }) => {
  await page.goto('/links/L35')
  await expect(page.locator('blockquote mark[data-tone="other"]')).toHaveCount(0)
})

test('names of one entity are tied by number, and the key tells them', async ({ page }) => {
  await page.goto('/links/L26')
  await expect(page.getByText('“Daesh” and “IS” name the same')).toBeVisible()
  const tied = page.locator('blockquote mark[data-code~="1"]')
  await expect(tied).toHaveText(['Daesh', 'IS'])
})

test('times stand on one scale, told in words as well; figures that count different things do not', async ({
  page,
}) => {
  await page.goto('/links/L13')
  const scale = page.getByRole('figure').filter({ hasText: 'When, on one scale.' })
  await expect(scale).toContainText('No day in common.')
  await expect(scale).toContainText('January 2023')
  await expect(scale).toContainText('April 2022')
  await expect(page.getByText('How many, not on one scale.')).toBeVisible()
})
