import { MOST_OFFERED } from '../lib/domain/claim-choices'
import { makeOrigin, makeTopic } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { dragOver, openForm, saveClaim } from './annotate-verbs'
import { expect, test } from './fixtures'

/** More than a form offers at once; the last stands behind all others. They are left to no other journey: this file is the last by name. */
const MANY = 120
const ORIGIN = 'Zwijndrecht harbour office'
const TOPIC = 'Zwijndrecht harbour dues'

test.beforeAll(async () => {
  await inRecord(async (db) => {
    if (await db.origin.findFirst({ where: { label: ORIGIN } })) return
    for (let i = 0; i < MANY; i += 1) {
      await makeOrigin(db, { label: `Amber bureau ${i}` })
      await makeTopic(db, { label: `Amber matter ${i}` })
    }
    await makeOrigin(db, { label: ORIGIN })
    await makeTopic(db, { label: TOPIC })
  })
})

test('of many origins and topics those that fit are offered while typing, and any can be named in full', async ({
  page,
}) => {
  await page.goto('/articles/002')
  await dragOver(page, 'terrorists')
  await openForm(page)
  const offered = page.locator('#claim-origins option')
  await expect(offered).toHaveCount(MOST_OFFERED)
  await page.locator('#claim-origin').fill('harbour zwijn')
  await expect(page.locator(`#claim-origins option[value="${ORIGIN}"]`)).toBeAttached()
  await page.locator('#claim-origin').fill(ORIGIN)

  await page.getByText('How it came here').click()
  await page.getByRole('button', { name: 'Add a hop' }).click()
  await page
    .getByLabel(/^Hop \d+: who/)
    .last()
    .fill(ORIGIN)
  // Named in full and taken before anything was offered.
  await page.getByLabel('Topics', { exact: true }).fill(TOPIC)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Take “${TOPIC}” away` })).toBeVisible()
  await page.getByLabel('Topics', { exact: true }).fill('No such matter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The record has no “No such matter”')).toBeVisible()
  await page.getByLabel('Topics', { exact: true }).fill('')

  await page.getByRole('button', { name: 'Save the claim' }).focus()
  const id = await saveClaim(page)
  const kept = await inRecord((db) =>
    db.claim.findUniqueOrThrow({
      where: { id },
      select: {
        origin: { select: { label: true } },
        topics: { select: { topic: { select: { label: true } } } },
        hops: { select: { by: true, origin: { select: { label: true } } } },
      },
    }),
  )
  expect(kept.origin?.label).toBe(ORIGIN)
  expect(kept.topics.map(({ topic }) => topic.label)).toContain(TOPIC)
  expect(kept.hops.at(-1)).toEqual({ by: ORIGIN, origin: { label: ORIGIN } })
})

test('a claim names an origin that was never offered', async ({ page }) => {
  await page.goto('/articles/002')
  await dragOver(page, 'terrorists')
  await openForm(page)
  await page.locator('#claim-origin').fill(ORIGIN)
  await page.getByRole('button', { name: 'Save the claim' }).focus()
  await saveClaim(page)
  await expect(page.getByText('The record has no origin of this name')).toHaveCount(0)
})
