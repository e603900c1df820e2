import { makeAnalyst, makeAssessment, makeClaim } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { axe, expect, test } from './fixtures'

/** A link on which two analysts differ. */
async function makeDispute(): Promise<string> {
  return inRecord(async (db) => {
    const [a, b] = [await makeClaim(db), await makeClaim(db)]
    const pair = { claimId: a.id, otherClaimId: b.id }
    await makeAssessment(db, { ...pair, by: await makeAnalyst(db), verdict: 'NEITHER' })
    return (await makeAssessment(db, { ...pair, by: await makeAnalyst(db) })).linkId
  })
}

test('of two tabs ruling on one link the second sees both rulings side by side and decides', async ({
  page,
  context,
}) => {
  const address = `/links/${await makeDispute()}`
  await page.goto(address)
  const second = await context.newPage()
  await second.goto(address)
  for (const [tab, verdict, reason] of [
    [page, /^Neither/, 'Two places of one name.'],
    [second, /^Contradicts/, 'One place, and it cannot be both.'],
  ] as const) {
    await tab.getByRole('form', { name: 'Ruling' }).getByRole('radio', { name: verdict }).check()
    await tab.getByRole('textbox', { name: 'Reason' }).fill(reason)
  }
  await page.getByRole('button', { name: 'Save ruling' }).click()
  await expect(page).toHaveURL(/\?saved=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neither')
  // Saved, it is offered again neither here nor elsewhere.
  await page.getByText('Rule again').first().click()
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('')

  await second.getByRole('button', { name: 'Save ruling' }).click()
  const conflict = second
    .getByRole('alert')
    .filter({ hasText: 'The ruling on this link was changed after you began typing' })
  await expect(conflict).toContainText('Two places of one name.')
  await expect(conflict).toContainText('One place, and it cannot be both.')
  await axe(second)
  // Reloading decides nothing and loses nothing.
  await second.reload()
  await expect(conflict).toContainText('Two places of one name.')
  await expect(second.getByRole('textbox', { name: 'Reason' })).toHaveValue(
    'One place, and it cannot be both.',
  )
  await conflict.getByRole('radio', { name: /^What you typed.*Contradicts/ }).check()
  await conflict.getByRole('radio', { name: 'Both, one below the other' }).check()
  await conflict.getByRole('button', { name: 'Go on with these' }).click()
  await expect(second.getByRole('textbox', { name: 'Reason' })).toHaveValue(
    'Two places of one name.\n\nOne place, and it cannot be both.',
  )
  await second.getByRole('button', { name: 'Save ruling' }).click()
  await expect(second).toHaveURL(/\?saved=/)
  await expect(second.getByRole('article', { name: /^Ruling by/ })).toHaveCount(2)
})

test('what an analyst says while a ruling is typed is told before it is ruled on', async ({ page }) => {
  const linkId = await makeDispute()
  await page.goto(`/links/${linkId}`)
  await page.getByRole('textbox', { name: 'Reason' }).fill('Half a reason')
  await inRecord(async (db) => {
    const link = await db.link.findUniqueOrThrow({ where: { id: linkId } })
    const pair = { claimId: link.claimAId, otherClaimId: link.claimBId }
    const by = await makeAnalyst(db)
    await makeAssessment(db, { ...pair, by, verdict: 'CANNOT_TELL', rationale: 'A third view.' })
  })
  await page
    .getByRole('form', { name: 'Ruling' })
    .getByRole('radio', { name: /^Neither/ })
    .check()
  await page.getByRole('button', { name: 'Save ruling' }).click()
  const told = page
    .getByRole('alert')
    .filter({ hasText: 'What analysts say of this link was changed after you began typing' })
  await expect(told).toContainText('Half a reason')
  await expect(page.getByRole('form', { name: 'Ruling' })).toContainText('A third view.')
  await told.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('Half a reason')
  await page.getByRole('button', { name: 'Save ruling' }).click()
  await expect(page).toHaveURL(/\?saved=/)
})

test('what was said to be saved is said to be undone, once it is', async ({ page }) => {
  await page.goto(`/links/${await makeDispute()}`)
  await page
    .getByRole('form', { name: 'Ruling' })
    .getByRole('radio', { name: /^Neither/ })
    .check()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Two places of one name.')
  await page.getByRole('button', { name: 'Save ruling' }).click()
  await expect(page).toHaveURL(/\?saved=/)
  const said = page.getByRole('status').filter({ hasText: 'Ruled on a link.' })
  await expect(said).not.toContainText('undone')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed')
  await expect(said).toContainText('It has been undone since.')
})
