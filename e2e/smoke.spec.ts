import { axe, expect, NOT_FOUND, test } from './fixtures'

test('the home page opens without an error', async ({ page }) => {
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await axe(page)
})

test('the server says that it can read the record', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('no-store')
  expect(await response.json()).toEqual({ status: 'ok' })
})

test.describe('a nonsense address', () => {
  test.use({ expectedErrors: [NOT_FOUND] })

  test('is answered with a page that leads back', async ({ page }) => {
    const response = await page.goto('/no/such/page')
    expect(response?.status()).toBe(404)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).not.toHaveURL(/no\/such\/page/)
  })
})
