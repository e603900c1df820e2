import type { Page } from '@playwright/test'
import { axe, expect, test } from './fixtures'

const cell = (page: Page, row: string, column: number) =>
  page
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .nth(column)
const heads = (page: Page) => page.getByRole('columnheader')

test('from a topic to its table: articles by date, what differs marked with why', async ({ page }) => {
  await page.goto('/topics/who-aids-isis')
  await page.getByRole('link', { name: 'Table of what each says' }).click()
  await expect(page).toHaveURL('/topics/who-aids-isis/table')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who aids ISIS, as each tells it')
  await expect(heads(page)).toHaveText([/^Youth Ki Awaaz/, /^Riddle/, /^Weekly Blitz/, /^Weekly Blitz/])
  await expect(page.getByText('4 articles, 4 origins, 3 voices')).toBeVisible()

  const certainty = page.getByRole('row', { name: /^certainty/ })
  await expect(certainty.locator('[data-differs]')).toHaveCount(1)
  await expect(cell(page, 'certainty', 1)).toContainText('probable')
  await expect(cell(page, 'certainty', 1)).toContainText('the others: certain')
  await expect(page.getByRole('row', { name: /^who says it/ })).toContainText('no majority')
})

test('the choice of columns is the address: hidden, chosen, at least two', async ({ page }) => {
  await page.goto('/topics/who-aids-isis/table')
  await page.getByRole('link', { name: 'Hide Youth Ki Awaaz' }).click()
  await expect(heads(page)).toHaveCount(3)
  await page.getByRole('link', { name: 'Hide Riddle' }).click()
  await expect(heads(page)).toHaveCount(2)
  await expect(page.getByRole('link', { name: /^Hide/ })).toHaveCount(0)

  await page.getByText('Choose columns').click()
  await page.getByRole('checkbox', { name: /^004-c03/ }).check()
  await page.getByRole('checkbox', { name: /^002-c05/ }).uncheck()
  await page.getByRole('button', { name: 'Compare these' }).click()
  await expect(page).toHaveURL('/topics/who-aids-isis/table?column=004-c01&column=004-c03')
  // One article against itself: from distancing to factive.
  await expect(cell(page, 'cue', 0)).toContainText('the other: “revealed” (factive)')

  await page.goto('/topics/who-aids-isis/table?column=004-c03')
  await expect(heads(page)).toHaveCount(2)
  await page.getByRole('link', { name: 'One claim of each article' }).click()
  await expect(heads(page)).toHaveCount(4)
})

test('only rows that differ, and back', async ({ page }) => {
  await page.goto('/topics/al-tanf-recruitment/table?column=002-c05&column=004-c05')
  await expect(cell(page, 'quantities', 0)).toContainText('60 ISIS militants')
  await page.getByRole('link', { name: 'Only rows that differ' }).click()
  await expect(page).toHaveURL(/rows=differing/)
  await expect(page.getByRole('row', { name: /^quantities/ })).toHaveCount(0)
  await expect(cell(page, 'when', 1)).toContainText('the other: April 2022')
  await page.getByRole('link', { name: 'Show every row' }).click()
  await expect(page.getByRole('row', { name: /^quantities/ })).toHaveCount(1)
})

test('both heads stay in view while the table scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await page.goto('/topics/who-aids-isis/table')
  const region = page.getByRole('region', { name: /Who aids ISIS/ })
  await region.focus()
  await region.evaluate((element) => element.scrollTo(400, 600))
  const seen = async (name: string | RegExp, role: 'columnheader' | 'rowheader') => {
    const [outer, inner] = [
      await region.boundingBox(),
      await page.getByRole(role, { name }).first().boundingBox(),
    ]
    if (!outer || !inner) throw new Error('Not drawn.')
    return { top: Math.round(inner.y - outer.y), left: Math.round(inner.x - outer.x) }
  }
  expect((await seen(/^Riddle/, 'columnheader')).top).toBeLessThanOrEqual(1)
  expect((await seen('places', 'rowheader')).left).toBeLessThanOrEqual(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } })

  test('each field is a block whose cells name their column; two stand beside each other', async ({
    page,
  }) => {
    await page.goto('/topics/who-aids-isis/table')
    await expect(page.getByRole('rowheader', { name: 'certainty' })).toBeVisible()
    const [first, second] = [cell(page, 'certainty', 0), cell(page, 'certainty', 1)]
    const beside = async () => {
      const [x, y] = [await first.boundingBox(), await second.boundingBox()]
      return x !== null && y !== null && Math.abs(x.y - y.y) < 2
    }
    expect(await beside()).toBe(false)
    expect(await first.evaluate((td) => getComputedStyle(td, '::before').content)).toContain('Youth Ki Awaaz')
    await axe(page)

    await page.goto('/topics/who-aids-isis/table?column=000-c02&column=001-c10')
    expect(await beside()).toBe(true)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(360)
    await axe(page)
  })
})

test('a topic with a single claim says what is missing', async ({ page }) => {
  await page.goto('/topics/sourcing/table')
  await expect(page.getByText('One claim alone compares with nothing.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the topic' }).click()
  await expect(page).toHaveURL('/topics/sourcing')
})
