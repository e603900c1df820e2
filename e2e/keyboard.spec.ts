import type { Locator, Page } from '@playwright/test'
import { makeAnalyst, makeAssessment } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { expect, test } from './fixtures'
import { askPalette, chosenOption, pressUntil } from './palette-verbs'

/** Moves the focus on by Tab until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there.')
}

/** Goes by the palette to the first thing of that name. */
async function goTo(page: Page, words: string, name: string | RegExp): Promise<void> {
  const list = await askPalette(page, words)
  await expect(list.getByRole('option', { name }).first()).toBeVisible()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await chosenOption(page).and(list.getByRole('option', { name })).isVisible()) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
}

/** The record has a colleague who says the opposite of the pair. */
async function dissent(linkId: string): Promise<void> {
  await inRecord(async (db) => {
    const { claimAId: claimId, claimBId: otherClaimId } = await db.link.findUniqueOrThrow({
      where: { id: linkId },
    })
    const by = await makeAnalyst(db, { name: 'Keyless colleague' })
    await makeAssessment(db, { claimId, otherClaimId, by, verdict: 'NEITHER', rationale: 'Two matters.' })
  })
}

test('by keyboard alone: open an article, make a claim, link it, assess, undo, rule, export', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await goTo(page, 'Moscow claims Washington', /^Moscow claims, Washington is sending/)
  await expect(page).toHaveURL(/\/articles\/004/)

  await pressUntil(page, 'c', page.getByRole('application', { name: 'Text, with a caret' }))
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('s')
  await expect(page.getByRole('region', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Save the claim' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/004\?claim=(?!004-)/)
  const claimId = new URL(page.url()).searchParams.get('claim') ?? ''

  await goTo(page, claimId, /./)
  await expect(page).toHaveURL(`/claims/${claimId}`)
  await goTo(page, 'link this claim', 'Link this claim to another')
  await expect(page).toHaveURL(`/links/assess?from=${claimId}`)
  await tabTo(page, page.getByLabel('Find the other claim'))
  await page.keyboard.type('60 militants to be trained')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=60/)
  await tabTo(page, page.getByRole('main').getByRole('listitem').first().getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/to=/)

  await pressUntil(page, '2', page.getByRole('radio', { name: /^Contradicts/, checked: true }))
  await expect(page.getByLabel('Rationale')).toBeFocused()
  await page.keyboard.type('One moves men, the other trains them.')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/links\/[^/]+\?saved=/)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Contradicts')

  await page.keyboard.press('u')
  await expect(heading).toHaveText('Retracted')
  await page.keyboard.press('Shift+U')
  await expect(heading).toHaveText('Contradicts')

  await dissent(new URL(page.url()).pathname.replace('/links/', ''))
  await page.reload()
  await expect(heading).toHaveText('Disputed')
  await pressUntil(page, '3', page.getByRole('radio', { name: /^Neither/, checked: true }))
  await tabTo(page, page.getByRole('textbox', { name: 'Reason' }))
  await page.keyboard.type('The two speak of different men.')
  await page.keyboard.press('Control+Enter')
  await expect(heading).toHaveText('Neither')

  await goTo(page, claimId, /./)
  await expect(page).toHaveURL(`/claims/${claimId}`)
  await tabTo(page, page.getByRole('link', { name: 'Markdown', exact: true }))
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.md$/)
})
