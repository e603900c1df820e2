import { inRecord } from '../lib/testing/served-record'
import { expect, test } from './fixtures'

// What a browser prints of a page answered with 500, and React of an error on the server it may not tell.
test.use({ expectedErrors: [/status of 500|Minified React error/] })

test('a page that cannot be shown says what to do, without a stack trace, and comes back on trying again', async ({
  page,
}) => {
  const rename = (from: string, to: string) =>
    inRecord((db) => db.$executeRawUnsafe(`ALTER TABLE "${from}" RENAME TO "${to}"`))
  await rename('Topic', 'TopicAway')
  try {
    const response = await page.goto('/topics')
    expect(response?.status()).toBe(500)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown')
    await expect(page.locator('body')).not.toContainText(/no such table|node_modules|\.js:\d+/)
  } finally {
    await rename('TopicAway', 'Topic')
  }
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
  await expect(page.getByRole('link', { name: 'al-Tanf recruitment' })).toBeVisible()
})
