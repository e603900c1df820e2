import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { choiceOf } from './browse-verbs'
import { expect, NOT_FOUND, test } from './fixtures'
import { openContradiction } from './verbs'

test('the Sochi-era exit policy: two articles, likely one voice, shown side by side', async ({ page }) => {
  await page.goto('/topics')
  await page.getByRole('link', { name: 'Sochi-era exit policy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi-era exit policy')
  await expect(page.getByText(/2 articles/).first()).toBeVisible()
  await expect(page.getByText('Likely repetition').first()).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table).toContainText('Youth Ki Awaaz')
  await expect(table).toContainText('Riddle')
})

test('the al-Tanf recruitment claim: agree on place and number, differ on time and purpose, one voice', async ({
  page,
}) => {
  await openContradiction(page, 'last month')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apparent contradiction')
  await expect(
    page
      .getByRole('img', {
        name: /Agree on actor, action, place and quantity; differ on target, time, destination and motive/,
      })
      .first(),
  ).toBeVisible()
  await expect(page.getByText('2 articles, 2 origins, 1 voice')).toBeVisible()
  await expect(page.getByText('two alleged batches are meant', { exact: false }).first()).toBeVisible()
  const differing = page.locator('mark[data-tone="differ"]')
  await expect(differing.filter({ hasText: 'last month' })).toBeVisible()
  await expect(page.locator('mark[data-tone="agree"]').filter({ hasText: 'al-Tanf' }).first()).toBeVisible()
})

test('the Mufti against Volkhonsky, in one article', async ({ page }) => {
  await page.goto('/topics/future-of-daesh')
  const row = page
    .getByRole('listitem')
    .filter({ hasText: 'soon Daesh will be destroyed' })
    .filter({ hasText: 'extending its sphere of influence' })
  await expect(row.first()).toBeVisible()
})

test('the headline of 004 hardens what its text says', async ({ page }) => {
  await page.goto('/claims/004-c01')
  const row = page.getByRole('listitem').filter({ hasText: 'with a view to subsequent transfer' })
  await expect(row.getByText('headline', { exact: true }).first()).toBeVisible()
  await expect(row).toContainText('Planned is reported as under way.')
})

test('a quote is followed into its article and back', async ({ page }) => {
  await page.goto('/claims/004-c05')
  await page.getByRole('link', { name: 'Read it in the article' }).click()
  await expect(page).toHaveURL('/articles/004?claim=004-c05#004-c05')
  const selected = page.locator('mark[data-selected]')
  expect((await selected.allTextContents()).join('')).toContain(
    'SVR claimed that last month 60 ISIS militants',
  )
  await expect(selected.first()).toBeInViewport()
  await page.getByRole('region', { name: 'Selected claim' }).getByRole('link', { name: 'Open claim' }).click()
  await expect(page).toHaveURL('/claims/004-c05')
})

const CORPUS = path.resolve(import.meta.dirname, '../seed/corpus')

for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))) {
  const article = file.slice(0, 3)
  test(`the reader holds article ${article} letter for letter: highlights, anchors and marks add nothing`, async ({
    page,
  }) => {
    await page.goto(`/articles/${article}?claim=${article}-c05`)
    const shown = await page.locator('[data-reader]').evaluate((reader) => {
      const copy = reader.cloneNode(true) as HTMLElement
      for (const summary of copy.querySelectorAll('summary')) summary.remove()
      return copy.textContent
    })
    const received = await readFile(path.join(CORPUS, file), 'utf8')
    // White space between paragraphs is the page's own; every other character is the article's.
    expect(shown?.replace(/\s/g, '')).toBe(received.replace(/\s/g, ''))
  })
}

test('page furniture is folded, not deleted', async ({ page }) => {
  // The headline is printed twice in this text; the second printing is furniture.
  await page.goto('/articles/003')
  const furniture = page.locator('details.furniture').first()
  await expect(furniture).not.toHaveAttribute('open')
  await furniture.locator('summary').click()
  await expect(furniture.locator('div')).toHaveText('Together with the Taliban against Daesh')
})

test('the words that frame the selected claim are marked, in its quote and outside', async ({ page }) => {
  await page.goto('/articles/003?claim=003-c09')
  await expect(page.locator('.framing-word').filter({ hasText: 'for now' })).toHaveAttribute(
    'data-kind',
    'hedge',
  )
  // Its cue stands after the quotation, outside every claim's quote.
  await expect(page.locator('.framing-word').filter({ hasText: /^says$/ })).toHaveAttribute(
    'data-kind',
    'cue',
  )
})

test('a highlight is selected by a click, and the links of the selected claim alone are drawn', async ({
  page,
}) => {
  await page.goto('/articles/004')
  await expect(page.locator('mark[data-linked]')).toHaveCount(0)
  await page.locator('mark').filter({ hasText: 'SVR claimed that last month' }).click()
  await expect(page).toHaveURL(/claim=004-c05/)
  await expect(page.locator('mark[data-linked="contradicts"]').first()).toContainText('Moscow claims')
})

test('search finds whatever a person types', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill(`it's C++ "al-Tanf`)
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('searchbox').last().fill('Kovac')
  await page.getByRole('searchbox').last().press('Enter')
  await expect(page.getByText('Kovač').first()).toBeVisible()
  await page.goto(`/search?q=${encodeURIComponent('+++')}`)
  await expect(page.getByText('Nothing to search for')).toBeVisible()
})

test('search leads to names too, leaves words out, and tells of words that are not found together', async ({
  page,
}) => {
  await page.goto('/search?q=tanf')
  const names = page.getByRole('region', { name: 'By name' })
  await expect(names.getByRole('link', { name: 'al-Tanf recruitment' })).toHaveAttribute(
    'href',
    /^\/topics\//,
  )
  const claims = page.getByRole('region', { name: 'Claims' }).getByRole('listitem')
  const before = await claims.count()
  await page.goto(`/search?q=${encodeURIComponent('tanf -militants')}`)
  await expect(claims.first()).toBeVisible()
  expect(await claims.count()).toBeLessThan(before)
  for (const text of await claims.allTextContents()) expect(text.toLowerCase()).not.toContain('militants')

  await page.goto(`/search?q=${encodeURIComponent('tanf xylophone')}`)
  await expect(page.getByText('No claim and no article matches')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'xylophone' })).toContainText('nowhere')
  await page.getByRole('main').getByRole('link', { name: 'tanf', exact: true }).click()
  await expect(claims.first()).toBeVisible()
})

test('search is narrowed to a source and a time, says what is no date, and leads back to every article', async ({
  page,
}) => {
  await page.goto('/search?q=tanf')
  const articles = page.getByRole('region', { name: 'Articles' }).getByRole('listitem')
  await expect(articles.first()).toBeVisible()
  await page.getByText('In articles of one source, or of some time').click()
  await page.getByLabel('Published until').fill('1999')
  await page.getByLabel('Published until').press('Enter')
  await expect(page).toHaveURL(/publishedTo=1999/)
  await expect(page.getByText('No claim and no article matches')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Search in every article' }).last().click()
  await expect(articles.first()).toBeVisible()
  await page.goto('/search?q=daesh&publishedFrom=soon&source=Vestnik+Kavkaza')
  await expect(page.getByText('“soon” is no day, month or year.')).toBeVisible()
  await expect(page.getByLabel('Published from')).toHaveValue('soon')
  await expect(articles.first()).toBeVisible()
  for (const text of await articles.allTextContents()) expect(text).toContain('Vestnik Kavkaza')
})

test('the contradictions browser filters, and j, k and Enter move through it', async ({ page }) => {
  await page.goto('/contradictions')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ links$/ })).toBeVisible()
  await (await choiceOf(page, 'Topic', /^al-Tanf recruitment/)).check()
  await expect(page).toHaveURL(/topic=al-tanf-recruitment/)
  await (await choiceOf(page, 'Articles', /^across two articles/)).check()
  await expect(page).toHaveURL(/scope=across/)
  await expect(page.locator('[data-row]')).toHaveCount(2)
  const links = page.locator('[data-row-link]')
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(links.nth(0)).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/links/L13')
  await page.goBack()
  await expect(page).toHaveURL(/topic=al-tanf-recruitment/)
})

test('character keys can be looked up and switched off', async ({ page }) => {
  await page.goto('/contradictions')
  const dialog = page.getByRole('dialog')
  // Keys act once the page's script has started, which no sign on the page tells.
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(dialog).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await dialog.getByRole('checkbox').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page.locator('[data-row-link]').first()).not.toBeFocused()
})

test('neither shows only where it is asked for', async ({ page }) => {
  await page.goto('/corroborations')
  await expect(page.getByText('Mirror charges about different events')).toHaveCount(0)
  await page.goto('/neither')
  await expect(page.getByText(/^\d+ pairs$/)).toBeVisible()
  await expect(page.getByText('Mirror charges about different events', { exact: false })).toBeVisible()
})

test.describe('a nonsense address', () => {
  test.use({ expectedErrors: [NOT_FOUND] })
  for (const path of [
    '/claims/999-c99',
    '/topics/nowhere',
    '/links/%22',
    '/articles/zzz',
    '/links/assess?from=nope',
    '/topics/%E0%A4%A',
    '/claims/004-c05/dossier.exe',
  ]) {
    test(`${path} is told as not found`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.locator('body')).not.toContainText(/at .*\.(ts|js):\d+/)
    })
  }
})
