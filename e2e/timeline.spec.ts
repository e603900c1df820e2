import { axe, expect, NOT_FOUND, test } from './fixtures'

test('from a topic to its timeline, and from a mark to its claim, by keyboard', async ({ page }) => {
  await page.goto('/topics/sochi-exit-policy')
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi-era exit policy: timeline')
  await expect(page.getByText('9 claims, 2 publications')).toBeVisible()
  const drawing = page.getByRole('group', { name: 'Timeline between 2012 and 2019' })
  const marks = drawing.getByRole('link')
  await expect(marks).toHaveCount(11)
  // The list says the same, in the same order.
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('[data-row-link]') }),
  ).toHaveCount(11)
  // In time order, whichever lane each stands in.
  await marks.first().focus()
  for (const number of [1, 2, 3]) {
    const name = new RegExp(`^${number}\\. Claim, time stated: until (February )?2014`)
    await expect(drawing.getByRole('link', { name })).toBeFocused()
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/claims\/000-c\d\d$/)
})

test('uncertain dates are told as what they are', async ({ page }) => {
  const drawing = page.getByRole('group', { name: /^Timeline/ })
  // In short windows: other journeys add to the record, and more than a hundred marks are counted.
  for (const [path, words] of [
    ['/timeline?from=2012&to=2014', /Claim, time stated: until February 2014/],
    [
      '/timeline?from=2012&to=2014',
      /Claim, time from outside the text: between about December 2012 and February 2014/,
    ],
    ['/timeline?from=2019&to=2019', /Claim, time inferred: from about November 2019 on/],
    ['/timeline?from=2019&to=2019', /Published, date inferred: about November 2019/],
    ['/topics/sourcing/timeline?from=2016-05&to=2016-05', /Published, date stated: 15 May 2016/],
  ] as const) {
    await page.goto(path)
    await expect(drawing.getByRole('link', { name: words }).first()).toBeVisible()
  }
})

test('zooming is an address: what was typed, around a mark, and back', async ({ page }) => {
  await page.goto('/topics/sourcing/timeline')
  await page.getByLabel('From').fill('2016-05')
  await page.getByLabel('To').fill('2016-05')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL('/topics/sourcing/timeline?from=2016-05&to=2016-05')
  await expect(page.getByRole('heading', { level: 2, name: 'May 2016' })).toBeVisible()
  const row = page.getByRole('listitem').filter({ hasText: 'The Reuters account rests on six militants' })
  await row.getByRole('link', { name: /^Around it: mark \d+$/ }).click()
  await expect(page).toHaveURL('/topics/sourcing/timeline?from=2016-04-28&to=2016-05-28')
  await page.getByRole('navigation', { name: 'Time shown' }).getByRole('link', { name: '2010s' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Between 2010 and 2019' })).toBeVisible()
  await page.goto('/timeline?from=soon')
  await expect(page.getByRole('main').getByRole('status')).toContainText('“soon” is no year, month or day')
  await page.goto('/timeline?from=1700&to=1710')
  await page.goto('/timeline?from=2060&to=2070&mark=999')
  await expect(page.getByRole('main')).not.toContainText('undefined')
})

test('at 360 px the list alone tells it, and j and k move along it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/topics/al-tanf-recruitment/timeline')
  await expect(page.getByRole('group', { name: /^Timeline/ })).toBeHidden()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('[data-row-link]').nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('[data-row-link]').nth(0)).toBeFocused()
  await axe(page)
})

test.describe('a topic that is none', () => {
  test.use({ expectedErrors: [NOT_FOUND] })
  test('has no timeline', async ({ page }) => {
    await page.goto('/topics/nowhere/timeline')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/nothing|not found|no such/i)
  })
})
