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

test('only its own names and its own pages are answered', async ({ request }) => {
  const foreign = await request.get('/', { headers: { Host: 'evil.example' } })
  expect(foreign.status()).toBe(403)
  expect(await foreign.text()).toMatch(/answers only to localhost/)
  const write = await request.post('/links/assess?from=004-c05&to=002-c05', {
    headers: { Origin: 'https://evil.example' },
    data: '[]',
  })
  expect(write.status()).toBe(403)
  expect(write.headers()['x-content-type-options']).toBe('nosniff')
})
