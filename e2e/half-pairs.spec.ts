import type { Locator } from '@playwright/test'
import { makeAnalyst, makeAssessment, makeClaim } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { dragOver, openForm } from './annotate-verbs'
import { expect, test } from './fixtures'

/** Half of a surrogate pair, as broken programs put it on the clipboard: alone, and within words. */
const HALVES = ['\ud800', 'left \udc00 the base'] as const
const SENTENCE = 'This text holds a character that cannot be stored (NUL or half of a surrogate pair).'

/** Pastes words that no keyboard types and no protocol of a test carries: by their code units. */
async function pasteInto(field: Locator, words: string): Promise<void> {
  await field.evaluate((element, units) => {
    const text = String.fromCharCode(...units)
    const area = element as HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(area), 'value')?.set?.call(area, text)
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  }, unitsOf(words))
}

const unitsOf = (words: string) => words.split('').map((unit) => unit.charCodeAt(0))

const unitsIn = (field: Locator) =>
  field.evaluate((area) => {
    const { value } = area as HTMLTextAreaElement
    return value.split('').map((unit) => unit.charCodeAt(0))
  })

/** Saves, and expects the sentence beside the field, which keeps every code unit, after a reload too. */
async function expectTold(field: Locator, save: () => Promise<void>): Promise<void> {
  for (const words of HALVES) {
    await pasteInto(field, words)
    await save()
    await expect(field).toHaveAccessibleDescription(new RegExp(SENTENCE.replace(/[()]/g, '\\$&')))
    await expect(field).toBeFocused()
    expect(await unitsIn(field)).toEqual(unitsOf(words))
  }
  await field.page().reload()
  await expect.poll(() => unitsIn(field)).toEqual(unitsOf(HALVES[1]))
}

test('in a statement', async ({ page }) => {
  await page.goto('/articles/002')
  // Not where another journey’s claim begins: its number would take the press.
  await dragOver(page, 'credible reports')
  await openForm(page)
  await expectTold(page.getByRole('textbox', { name: /^Statement/ }), () =>
    page.getByRole('button', { name: 'Save the claim' }).click(),
  )
  await page.getByRole('button', { name: 'Discard' }).click()
})

test('in a rationale', async ({ page }) => {
  const [a, b] = await inRecord(async (db) => [await makeClaim(db), await makeClaim(db)])
  await page.goto(`/links/assess?from=${a?.id}&to=${b?.id}`)
  await page.getByRole('radio', { name: 'Neither' }).check()
  await expectTold(page.getByLabel('Rationale'), () =>
    page.getByRole('button', { name: 'Save assessment' }).click(),
  )
})

test('in the reason of a ruling', async ({ page }) => {
  const linkId = await inRecord(async (db) => {
    const first = await makeAssessment(db, { by: await makeAnalyst(db) })
    const { claimAId, claimBId } = await db.link.findUniqueOrThrow({ where: { id: first.linkId } })
    const pair = { claimId: claimAId, otherClaimId: claimBId }
    await makeAssessment(db, { ...pair, by: await makeAnalyst(db), verdict: 'NEITHER' })
    return first.linkId
  })
  await page.goto(`/links/${linkId}`)
  await page
    .getByRole('form', { name: 'Ruling' })
    .getByRole('radio', { name: /^Neither/ })
    .check()
  await expectTold(page.getByRole('textbox', { name: 'Reason' }), () =>
    page.getByRole('button', { name: 'Save ruling' }).click(),
  )
})

test('in the reason of a grade', async ({ page }) => {
  await page.goto('/claims/004-c06')
  await page.getByText('Give your grade').click()
  await page.getByRole('radio', { name: /^3, possibly true/ }).check()
  const field = page.getByRole('textbox', { name: 'Reason' })
  for (const words of HALVES) {
    await pasteInto(field, words)
    await page.getByRole('button', { name: 'Save the grade' }).click()
    await expect(page.getByText(SENTENCE)).toBeVisible()
    expect(await unitsIn(field)).toEqual(unitsOf(words))
  }
})
