import type { Page } from '@playwright/test'
import { annotateAs, workBlind } from './analyst-verbs'
import { axe, expect, test } from './fixtures'

/** How many lines the parts of the header take that can be seen. */
const linesOf = (page: Page) =>
  page.getByRole('banner').evaluate((header) => {
    const parts = [
      ...header.querySelectorAll('a[href="/"], nav, search, button, summary, a[href="/analyst"]'),
    ]
    const middles = parts
      .filter((part) => part.checkVisibility() && !part.closest('.blind-line'))
      .map((part) => part.getBoundingClientRect())
      .map(({ top, bottom }) => (top + bottom) / 2)
      .sort((x, y) => x - y)
    return middles.filter((at, i) => i === 0 || at - (middles[i - 1] ?? 0) > 12).length
  })

for (const width of [320, 360, 480, 1280])
  test(`the header takes one line, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto('/changes')
    expect(await linesOf(page)).toBe(1)
  })

test('the menu of a phone opens under its word, which stays where it was pressed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/changes')
  const menu = page.getByRole('banner').locator('summary')
  const closed = await menu.boundingBox()
  await menu.click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  const open = await menu.boundingBox()
  expect(Math.abs((open?.x ?? 0) - (closed?.x ?? 99))).toBeLessThan(8)
  expect(Math.abs((open?.y ?? 0) - (closed?.y ?? 99))).toBeLessThan(8)
  await axe(page)
  await menu.click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await page.getByRole('searchbox', { name: 'Search claims and articles' }).fill('tanf')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=tanf/)
})

test('working blind takes one line more, with the switch that ends it', async ({ page }) => {
  await page.goto('/')
  await annotateAs(page, 'Header reader')
  await workBlind(page, true)
  await page.setViewportSize({ width: 1280, height: 740 })
  expect(await linesOf(page)).toBe(1)
  const banner = page.getByRole('banner')
  await expect(banner.getByText('You work blind')).toBeVisible()
  await banner.getByRole('switch', { name: 'Work blind' }).click()
  await expect(banner.getByText('You work blind')).toHaveCount(0)
})
