import { axe, expect, test } from './fixtures'
import { askPalette, chosenOption, paletteField, pressUntil } from './palette-verbs'

const dialog = 'dialog'

test('every kind of place is reached by typing alone', async ({ page }) => {
  await page.goto('/topics')
  for (const [words, option, address] of [
    ['disputed', 'Disputed links', '/disputed'],
    ['new article', 'Add an article', '/articles/new'],
    ['switch', 'Switch analyst', '/analyst'],
    ['tanf recruit', 'al-Tanf recruitment', '/topics/al-tanf-recruitment'],
    ['L13', 'Link L13', '/links/L13'],
    // Enter before the answer waits for it.
    ['003-c05', null, '/claims/003-c05'],
  ] as const) {
    const list = await askPalette(page, words)
    if (option)
      await expect(list.getByRole('option', { name: option }).first()).toHaveAttribute(
        'aria-selected',
        'true',
      )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
    await expect(page.getByRole(dialog)).toHaveCount(0)
  }
})

test('claims and articles are found by their words, and what is chosen is told', async ({ page }) => {
  await page.goto('/')
  const list = await askPalette(page, 'militants')
  await expect(list.getByRole('group', { name: 'Claims' }).getByRole('option').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ found\.$/ })).toBeVisible()
  const first = await chosenOption(page).innerText()
  await page.keyboard.press('ArrowDown')
  await expect(chosenOption(page)).not.toHaveText(first)
  const id = (await chosenOption(page).getAttribute('id')) ?? ''
  await expect(paletteField(page)).toHaveAttribute('aria-activedescendant', id)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosenOption(page)).toHaveText('Search for “militants”')
  await axe(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=militants')
})

test('what is in view is offered first, and where one was last comes back', async ({ page }) => {
  await page.goto('/claims/003-c05')
  await askPalette(page, '')
  await expect(chosenOption(page)).toHaveText('Link this claim to another')
  await page.keyboard.type('topics')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/topics')
  await askPalette(page, '')
  await expect(page.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText(['Topics'])
})

test('focus stays in the palette and returns to where it was', async ({ page }) => {
  await page.goto('/topics/new')
  const topic = page.getByRole('textbox', { name: 'Topic' })
  await topic.fill('Half a wo')
  await pressUntil(page, 'Control+k', paletteField(page))
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(isInside, `after ${key}`).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(topic).toBeFocused()
  await expect(topic).toHaveValue('Half a wo')
})

test.describe('while the record cannot be asked', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })
  test('that is told, and screens are offered all the same', async ({ page }) => {
    await page.goto('/')
    await page.route('**/api/find**', (route) => route.abort())
    await askPalette(page, 'sources')
    await expect(page.getByRole('status').filter({ hasText: 'could not be asked' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/sources')
  })
})

test('an answer to words no longer there is dropped', async ({ page }) => {
  await page.goto('/')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/api/find?q=militants', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  const list = await askPalette(page, 'militants')
  const asked = page.waitForRequest('**/api/find?q=militants')
  await asked.catch(() => {})
  await page.keyboard.press('Control+a')
  await page.keyboard.type('L13')
  await expect(list.getByRole('option', { name: 'Link L13' })).toBeVisible()
  release()
  await expect(list.getByRole('group', { name: 'Claims' })).toHaveCount(0)
})

test('the keys of a page are shown, those in force first; letters do nothing while typing or switched off', async ({
  page,
}) => {
  await page.goto('/contradictions')
  const shown = page.getByRole(dialog, { name: 'Keys of this page' })
  await pressUntil(page, '?', shown)
  await expect(shown.getByRole('heading', { level: 3 })).toHaveText(['In a list', 'Everywhere'])
  await expect(shown.getByText('next row')).toBeVisible()
  await axe(page)
  await page.keyboard.press('Escape')

  const search = page.getByRole('searchbox', { name: 'Search claims and articles' })
  await search.focus()
  await page.keyboard.type('j?k')
  await expect(search).toHaveValue('j?k')
  await expect(shown).toHaveCount(0)
  await search.blur()

  await page.getByRole('button', { name: 'Keys of this page' }).click()
  await shown.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Keys of this page' })).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(page.locator('[data-row-link]').first()).not.toBeFocused()
  await expect(shown).toHaveCount(0)
  // What takes Ctrl is no single letter.
  await pressUntil(page, 'Control+k', paletteField(page))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keys of this page' }).click()
  await shown.getByRole('checkbox').check()
})

test('without keys: the button opens the palette, a press takes what it says', async ({ page }) => {
  await page.goto('/')
  await expect(async () => {
    await page.getByRole('button', { name: 'Go to' }).click()
    await expect(paletteField(page)).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.type('agreement')
  await page.getByRole('option', { name: 'Agreement of analysts' }).click()
  await expect(page).toHaveURL('/agreement')
})

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('palette and keys fit', async ({ page }) => {
    await page.goto('/topics/al-tanf-recruitment')
    const list = await askPalette(page, 'militants')
    await expect(list.getByRole('group', { name: 'Claims' })).toBeVisible()
    await axe(page)
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
    expect(await fits()).toBe(true)
    const heights = await list
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys of this page' }).click()
    await expect(page.getByRole(dialog, { name: 'Keys of this page' })).toBeVisible()
    expect(await fits()).toBe(true)
  })
})

test('a save whose answer is lost is sent again and makes one record, in another tab too', async ({
  browser,
  storageState,
}) => {
  const context = await browser.newContext({ storageState })
  const page = await context.newPage()
  await page.goto('/topics/new')
  const label = 'Lost answers'
  await page.getByRole('textbox', { name: 'Topic' }).fill(label)
  await page.getByRole('textbox', { name: 'Its question' }).fill('Was it saved?')
  // The server does it, and its answer does not come.
  await page.route('**/topics/new', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    return route.abort()
  })
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Crossread did not answer' })).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await again.goto('/topics/new')
  await expect(again.getByText('What you typed here earlier is back.')).toBeVisible()
  await expect(again.getByRole('textbox', { name: 'Topic' })).toHaveValue(label)
  await again.getByRole('button', { name: 'Add the topic' }).click()
  await expect(again).toHaveURL(/\/topics\/lost-answers/)
  await again.goto('/topics')
  await expect(again.getByRole('link', { name: label })).toHaveCount(1)
  await again.goto('/topics/new')
  await expect(again.getByRole('textbox', { name: 'Topic' })).toHaveValue('')
  await context.close()
})

test('a browser that keeps nothing is told so by the form, which works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/topics/new')
  await page.getByRole('textbox', { name: 'Topic' }).fill('Without a drawer')
  await expect(page.getByText('This browser cannot keep what you type')).toBeVisible()
  await page.getByRole('textbox', { name: 'Its question' }).fill('Is it saved?')
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await expect(page).toHaveURL(/\/topics\/without-a-drawer/)
})
