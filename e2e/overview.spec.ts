import { axe, expect, test } from './fixtures'

test('every figure of the first page leads to the list that holds as many', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await axe(page)
  const row = main
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'al-Tanf recruitment' }) })
    .first()
  const figures = row.getByRole('listitem').getByRole('link')
  const told = await figures.allTextContents()
  const hrefs = await figures.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.slice(0, 3)).toEqual([
    '/claims?topic=al-tanf-recruitment',
    '/contradictions?topic=al-tanf-recruitment',
    '/corroborations?topic=al-tanf-recruitment',
  ])
  const count = (at: number) => Number.parseInt(told[at] ?? '', 10)
  await page.goto(hrefs[1] ?? '')
  await expect(page.locator('[data-row]')).toHaveCount(count(1))
  await page.goto(hrefs[2] ?? '')
  await expect(page.locator('[data-row]')).toHaveCount(count(2))
  await page.goto(hrefs.at(-1) ?? '')
  await expect(page).toHaveURL('/review?of=unassessed&topic=al-tanf-recruitment&scope=across')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('al-Tanf recruitment')
})

test('support is counted in voices, without repetition', async ({ page }) => {
  await page.goto('/')
  const supported = page
    .getByRole('main')
    .locator('section')
    .filter({
      has: page.getByRole('heading', { name: 'Topics, best supported first' }),
    })
  await expect(supported.getByRole('listitem').first()).toContainText(
    /of \d+ corroborations?: no repetition; \d+ voices?/,
  )
})

test('articles without claims have a list, and topics are found by words of their name', async ({ page }) => {
  await page.goto('/articles?claims=none')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles without claims')
  await page.goto('/topics')
  await page.getByLabel('Words of its name').fill('TANF recruit')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL('/topics?q=TANF+recruit')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['al-Tanf recruitment'])
  await page.getByRole('link', { name: 'Clear' }).click()
  await expect(page.getByRole('heading', { level: 2 }).nth(3)).toBeVisible()
})
