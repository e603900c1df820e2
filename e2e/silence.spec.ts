import type { Page } from '@playwright/test'
import { makeArticle, makeAssessment, makeClaim, makeCorrection, makeTopic } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { annotateAs } from './analyst-verbs'
import { axe, expect, test } from './fixtures'

const TEXT = 'Sixty men crossed near the border on Monday. Nobody else saw them go.\n'

type Matter = { topic: string; label: string; says: string; denies: string; quiet: string; reference: string }

/** A topic of its own: one article makes the claim, one contradicts it, two say nothing. */
async function makeMatter(): Promise<Matter> {
  const stamp = Date.now().toString(36)
  const [label, source] = [`Crossing ${stamp}`, `Border Post ${stamp}`]
  return inRecord(async (db) => {
    const topic = (await makeTopic(db, { label, question: 'Did anybody cross?' })).id
    const made = async (title: string, publishedEdtf: string) =>
      (await makeArticle(db, { title, text: `${title}, ${stamp}. ${TEXT}`, publishedEdtf })).id
    // Of two claims with as many links the one published first is what a topic is measured against; the map begins with
    // the oldest articles, and other journeys add some.
    const [says, denies, quiet] = [
      await made(`${source} says`, '1990-05-14'),
      await made('Denial', '1990-05-15'),
      await made('Weather', '1990-05-15'),
    ]
    const reference = await makeClaim(db, { articleId: says, topics: [topic], statement: 'Sixty crossed.' })
    const other = await makeClaim(db, { articleId: denies, topics: [topic], statement: 'Nobody crossed.' })
    await makeAssessment(db, { claimId: reference.id, otherClaimId: other.id })
    return { topic, label, says, denies, quiet, reference: reference.id }
  })
}

const cellOf = (page: Page, articleId: string) =>
  page
    .getByRole('row')
    .filter({ has: page.locator(`th a[href="/articles/${articleId}"]`) })
    .getByRole('cell')
    .first()
const told = (page: Page) => page.getByRole('status', { name: 'Marking' })

test('one press marks an article silent; it is undone, noted, taken back', async ({ page }) => {
  const { topic, label, says, denies, quiet, reference } = await makeMatter()
  await page.goto(`/topics/${topic}`)
  await page
    .getByRole('region', { name: 'Read and silent' })
    .getByRole('link', { name: 'Silence map' })
    .click()
  await expect(page).toHaveURL(`/silence?topic=${topic}`)
  await expect(page.getByText('Did anybody cross?')).toBeVisible()
  await expect(cellOf(page, says)).toContainText('says it')
  await expect(cellOf(page, denies).getByRole('link', { name: /^denies it/ })).toHaveAttribute(
    'href',
    /^\/links\//,
  )

  const cell = cellOf(page, quiet)
  await cell.getByRole('button', { name: /^not read ?: mark/ }).click()
  await expect(cell).toContainText('silent')
  await expect(told(page)).toContainText('Marked as read and silent')
  await expect(cell.getByRole('button')).toBeFocused()
  await axe(page)
  await told(page).getByRole('button', { name: 'Undo' }).click()
  await expect(cell.getByRole('button', { name: /^not read/ })).toBeVisible()

  await cell.getByRole('button').click()
  await told(page).getByRole('button', { name: 'Add a note' }).click()
  await told(page).getByRole('textbox', { name: 'Note' }).fill('Read to the last line.')
  await told(page).getByRole('button', { name: 'Save the note' }).click()
  await expect(told(page)).toContainText('The note is saved')

  await page.goto(`/topics/${topic}`)
  const section = page.getByRole('region', { name: 'Read and silent' })
  await expect(section).toContainText('2 articles with claims, 1 silent,')
  await expect(section).toContainText('Read to the last line.')
  const dossier = await page.request.get(`/topics/${topic}/dossier.md`)
  expect(await dossier.text()).toContain('Note: Read to the last line.')

  await page.goto(`/articles/${quiet}`)
  const read = page.getByRole('region', { name: 'Topics it was read for' })
  await read.getByRole('button', { name: /^Take back/ }).click()
  await expect(told(page)).toContainText('No longer marked as silent')
  await read.getByText(/^Not read yet for/).click()
  await expect(read.getByRole('button', { name: new RegExp(`^${label}`) })).toBeVisible()

  // Measured against the other claim the two articles change sides.
  await page.goto(`/silence?topic=${topic}`)
  const choice = page.getByRole('combobox', { name: 'Measured against' })
  const values = await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')))
  await choice.selectOption(values.find((value) => value !== '' && value !== reference) ?? '')
  await page.getByRole('button', { name: 'Filter' }).click()
  await expect(cellOf(page, says)).toContainText('denies it')
  await expect(cellOf(page, denies)).toContainText('says it')
})

test('a claim made later and a corrected text are told beside the mark, which stays', async ({ page }) => {
  const { topic, quiet } = await makeMatter()
  await page.goto(`/silence?topic=${topic}`)
  const cell = cellOf(page, quiet)
  await cell.getByRole('button').click()
  await expect(cell).toContainText('silent')

  await inRecord((db) => makeCorrection(db, quiet, `Corrected. ${TEXT}${quiet}`))
  await page.reload()
  await expect(cell).toContainText('was silent')
  await page.goto(`/topics/${topic}`)
  const section = page.getByRole('region', { name: 'Read and silent' })
  await expect(section).toContainText('read in an earlier version')
  await section.getByRole('button', { name: /^Silent in version 2 too/ }).click()
  await expect(section).toContainText('read version 2')

  const claim = await inRecord((db) => makeClaim(db, { articleId: quiet, topics: [topic] }))
  await page.goto(`/silence?topic=${topic}`)
  await expect(cell.getByRole('link', { name: /^mentions/ })).toBeVisible()
  await expect(cell).toContainText('no longer holds')
  await page.goto(`/topics/${topic}`)
  await expect(section).toContainText(`no longer holds: the article has a claim on this topic, ${claim.id}`)
  // A press on a page that does not know of the claim yet is refused with it.
  const dossier = await page.request.get(`/topics/${topic}/dossier.json`)
  expect((await dossier.json()).silences).toMatchObject([{ standing: 'CLAIM_MADE', claims: [claim.id] }])
})

test('what has a claim by now is not marked silent, and the claim is named', async ({ page }) => {
  const { topic, quiet } = await makeMatter()
  await page.goto(`/silence?topic=${topic}`)
  const claim = await inRecord((db) => makeClaim(db, { articleId: quiet, topics: [topic] }))
  await cellOf(page, quiet).getByRole('button').click()
  await expect(page.getByRole('alert').filter({ hasText: 'so it is not silent on it' })).toContainText(
    claim.id,
  )
})

test('two analysts’ marks stand beside each other; one’s own alone is taken back', async ({ page }) => {
  const { topic, quiet } = await makeMatter()
  await page.goto(`/silence?topic=${topic}`)
  await cellOf(page, quiet).getByRole('button').click()
  await expect(cellOf(page, quiet)).toContainText('you')
  await annotateAs(page, 'Silvia Quiet')
  await page.goto(`/silence?topic=${topic}`)
  const cell = cellOf(page, quiet)
  await expect(cell.getByRole('button', { name: /^silent ?: mark/ })).toBeVisible()
  await cell.getByRole('button').click()
  await expect(cell).toContainText('and 1 other')
  await cell.getByRole('button').click()
  await expect(cell).not.toContainText('and 1 other')
  await expect(cell).toContainText('silent')
  await annotateAs(page, 'Local analyst')
})

test('by keyboard: one stop of Tab, arrows from cell to cell, Enter marks', async ({ page }) => {
  await page.goto('/silence')
  const cells = page.locator('.silence-map tbody td')
  const stops = page.locator('.silence-map tbody td :is(a, button)[tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  const focused = page.locator(':focus')
  const first = await focused.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(focused).not.toHaveText(first ?? '')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveText(first ?? '')
  await expect(stops).toHaveCount(1)
  const unread = cells.getByRole('button', { name: /^not read/ }).first()
  await unread.focus()
  await page.keyboard.press('Enter')
  await expect(told(page)).toContainText('Marked as read and silent')
  await told(page).getByRole('button', { name: 'Undo' }).click()
  await expect(told(page)).not.toContainText('Marked')
  await page.getByRole('button', { name: 'Keys of this page' }).click()
  await expect(page.getByRole('dialog')).toContainText('In the silence map')
})

test('the map by source, of one source, and where nothing is', async ({ page }) => {
  await page.goto('/silence?order=source&source=weekly-blitz')
  await expect(page.locator('.silence-source').filter({ hasText: 'Weekly Blitz' })).toBeVisible()
  // 004 makes this claim and contradicts it in another place (L18); 002 contradicts it in appearance only (L13).
  await page.goto('/silence?source=weekly-blitz&topic=al-tanf-recruitment&claim=004-c05')
  await expect(cellOf(page, '004')).toContainText('says and denies')
  const apparent = cellOf(page, '002').getByRole('link', { name: /^seems to deny/ })
  await expect(apparent).toHaveAttribute('href', '/links/L13')
  await page.goto('/silence?topic=nowhere')
  await expect(page.getByText('Nothing stands on this part of the map')).toBeVisible()
  await page.getByRole('link', { name: 'The whole map' }).click()
  await expect(page).toHaveURL('/silence')
})
