import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { exportDossier } from './verbs'

test('a topic’s dossier is one HTML page under its own policy, without script or request', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const response = await page.goto('/topics/al-tanf-recruitment/dossier.html')
  expect(response?.status()).toBe(200)
  expect(response?.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-.*; frame-ancestors 'none'$/,
  )
  expect(requests).toHaveLength(1)
  expect(await page.locator('script').count()).toBe(0)
  await expect(page.locator('body')).toContainText(
    'with a view to subsequent transfer to Ukrainian territory',
  )
  await expect(page.locator('body')).toContainText(/repetition, not confirmation/i)
  const font = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)
  expect(font, 'the style is allowed and applied').not.toBe('"Times New Roman"')
})

test('a claim’s dossier is saved as Markdown and JSON', async ({ page }) => {
  await page.goto('/claims/004-c05')
  const markdown = await exportDossier(page, 'Markdown')
  expect(markdown.suggestedFilename()).toMatch(/^crossread-claim-004-c05\.md$/)
  expect(await readFile(await markdown.path(), 'utf8')).toContain('two alleged batches are meant')
  const json = await exportDossier(page, 'JSON')
  const content = JSON.parse(await readFile(await json.path(), 'utf8'))
  expect(content).toMatchObject({ format: 'crossread-dossier', version: 1 })
})

for (const path of ['/topics/sochi-exit-policy', '/claims/003-c02']) {
  for (const extension of ['html', 'md', 'json']) {
    test(`${path}: the same record gives the same bytes as ${extension}`, async ({ request }) => {
      const first = await (await request.get(`${path}/dossier.${extension}`)).body()
      const second = await (await request.get(`${path}/dossier.${extension}`)).body()
      expect(first.equals(second)).toBe(true)
      expect(first.length).toBeGreaterThan(2_000)
    })
  }
}

for (const path of ['/claims/nowhere', '/topics/nowhere']) {
  for (const extension of ['html', 'md', 'json']) {
    test(`${path}/dossier.${extension} is not there, and says so in one sentence`, async ({ request }) => {
      const answer = await request.get(`${path}/dossier.${extension}`)
      expect(answer.status()).toBe(404)
      expect(await answer.text()).toMatch(/^There is no such (claim|topic) in the record\.$/)
      expect(answer.headers()).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
    })
  }
}
