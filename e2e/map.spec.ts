import { axe, expect, NOT_FOUND, test } from './fixtures'
import { pressUntil } from './palette-verbs'

const TOPIC = '/topics/who-aids-isis/map'

test('from a topic to its map: drawn and listed are the same links', async ({ page }) => {
  await page.goto('/topics/who-aids-isis')
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who aids ISIS: map')
  const drawing = page.getByRole('application', { name: 'Map of Who aids ISIS' })
  const lines = drawing.locator('.react-flow__edge')
  const rows = page.getByRole('table').locator('[data-row]')
  await expect(lines.first()).toBeVisible()
  await expect(lines).toHaveCount(await rows.count())
  const told = await rows.locator('[data-row-link]').allTextContents()
  const drawn = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('aria-label') ?? ''))
  expect(drawn.map((name) => name.split(':')[0]).sort()).toEqual(told.map((name) => name.trim()).sort())
  // Each line stands out by its form too: a contradiction is dashed, a corroboration is not.
  const dashes = (name: RegExp) =>
    lines
      .and(page.getByRole('img', { name }))
      .first()
      .locator('.map-stroke')
      .evaluate((stroke) => getComputedStyle(stroke).strokeDasharray)
  expect(await dashes(/^Contradicts/)).not.toBe('none')
  expect(await dashes(/^Repetition/)).toBe('none')
})

test('by keyboard: Tab reaches a claim, arrows go on, its links stand beside, Enter opens it', async ({
  page,
}) => {
  await page.goto(TOPIC)
  const drawing = page.getByRole('application', { name: 'Map of Who aids ISIS' })
  const cards = drawing.getByRole('link')
  await expect(cards.first()).toBeVisible()
  await page.getByRole('button', { name: 'All of it' }).focus()
  await page.keyboard.press('Tab')
  await expect(cards.first()).toBeFocused()
  const selection = page.getByRole('complementary', { name: 'Claim selected' })
  const first = (await cards.first().locator('.map-words').textContent()) ?? ''
  await expect(selection).toContainText(first)
  await page.keyboard.press('ArrowDown')
  await expect(cards.nth(1)).toBeFocused()
  await expect(page).toHaveURL(/[?&]claim=000-c\d\d$/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/[?&]claim=001-c\d\d$/)
  const id = new URL(page.url()).searchParams.get('claim')
  // What is drawn of it is what its own links are.
  const links = selection.getByRole('listitem')
  await expect(links).toHaveCount(await drawing.locator('.map-line:not([data-dim])').count())
  await expect(drawing.locator('.map-card[data-dim]').first()).toBeVisible()
  const scale = () =>
    drawing
      .locator('.react-flow__viewport')
      .evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a)
  const before = await scale()
  await page.keyboard.press('+')
  await expect.poll(scale).toBeGreaterThan(before)
  await page.keyboard.press('0')
  await expect.poll(scale).toBeLessThanOrEqual(1)
  await page.keyboard.press('Escape')
  await expect(selection).toContainText('Choose a claim')
  await expect(page).toHaveURL(TOPIC)
  await page.goto(`${TOPIC}?claim=${id}`)
  await expect(drawing.locator('[data-selected]')).toHaveAttribute('data-claim', id ?? '')
  await drawing.locator('[data-selected]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/claims/${id}`)
})

test('a pointer selects first and opens second', async ({ page }) => {
  await page.goto(TOPIC)
  const card = page
    .getByRole('application', { name: /^Map of/ })
    .getByRole('link')
    .nth(1)
  await card.click()
  await expect(page).toHaveURL(/claim=/)
  await expect(card).toHaveAttribute('aria-current', 'true')
  await card.click()
  await expect(page).toHaveURL(/\/claims\/[\w-]+$/)
})

test('around a claim: one step or two, and the voices behind on demand', async ({ page }) => {
  await page.goto('/claims/004-c05')
  await page.getByRole('link', { name: 'Map of its links' }).click()
  await expect(page).toHaveURL('/claims/004-c05/map')
  const drawing = page.getByRole('application', { name: 'Map around claim 004-c05' })
  await expect(drawing.getByRole('link').first()).toBeVisible()
  const near = await drawing.getByRole('link').count()
  await page.getByRole('link', { name: 'One step further' }).click()
  await expect(page).toHaveURL('/claims/004-c05/map?steps=2')
  await expect.poll(() => drawing.getByRole('link').count()).toBeGreaterThan(near)
  await expect(drawing.getByText('Voice 1')).toHaveCount(0)
  await page.getByRole('link', { name: 'Show origins' }).click()
  await expect(drawing.getByText(/^Voice 1/)).toBeVisible()
  await expect(page.getByRole('table')).toContainText(/: voice \d/)
  await axe(page)
})

test('the keys of a map are told, and can be switched off with the others', async ({ page }) => {
  await page.goto(TOPIC)
  await expect(
    page
      .getByRole('application', { name: /^Map of/ })
      .getByRole('link')
      .first(),
  ).toBeVisible()
  await pressUntil(page, '?', page.getByRole('dialog'))
  await expect(page.getByRole('dialog')).toContainText('to the nearest claim that way')
})

test('at 360 px the table comes first, and the drawing can be read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(TOPIC)
  const drawing = page.getByRole('application', { name: /^Map of/ })
  await expect(drawing.getByRole('link').first()).toBeVisible()
  const top = async (name: string) => (await page.getByRole('heading', { name }).boundingBox())?.y ?? 0
  expect(await top('The same links as a table')).toBeLessThan(await top('Drawing'))
  const card = await drawing.getByRole('link').first().boundingBox()
  expect(card?.width ?? 0).toBeGreaterThan(120)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the table stands alone', async ({ page }) => {
    await page.goto(TOPIC)
    await expect(page.getByRole('table').locator('[data-row]').first()).toBeVisible()
    await expect(page.getByText('The drawing needs JavaScript')).toBeVisible()
  })
})

test('a claim without links has nothing to draw, and says so', async ({ page }) => {
  await page.goto('/claims/000-c01/map')
  const drawn = page.getByRole('application', { name: /^Map around/ }).or(page.getByText('Nothing to draw'))
  await expect(drawn.first()).toBeVisible()
})

test.describe('a claim that is none', () => {
  test.use({ expectedErrors: [NOT_FOUND] })
  test('has no map', async ({ page }) => {
    const answer = await page.goto('/claims/nowhere/map')
    expect(answer?.status()).toBe(404)
    expect((await page.goto('/topics/nowhere/map'))?.status()).toBe(404)
  })
})
