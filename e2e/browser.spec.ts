import { makeAnalyst, makeAssessment, makeSavedView } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { annotateAs, workBlind } from './analyst-verbs'
import { chips, choiceOf, counted, countOf, filters, listOpened, makeLongList, rows } from './browse-verbs'
import { axe, expect, test } from './fixtures'
import { askPalette } from './palette-verbs'

const TANF = 'topic=al-tanf-recruitment'

test('two topics and an aspect: what is chosen, counted and listed is one', async ({ page, context }) => {
  test.setTimeout(120_000)
  await page.goto('/contradictions')
  const whole = await rows(page).count()
  await expect(counted(page)).toHaveText(`${whole} links`)

  const tanf = await choiceOf(page, 'Topic', /^al-Tanf recruitment/)
  const first = await countOf(tanf)
  await tanf.check()
  await expect(page).toHaveURL(`/contradictions?${TANF}`)
  await expect(tanf).toBeFocused()
  await expect(rows(page)).toHaveCount(first)
  await expect(counted(page)).toHaveText(`${first} ${first === 1 ? 'link' : 'links'} under 1 choice`)

  // Values of one name are alternatives: the second adds its own.
  const azov = await choiceOf(page, 'Topic', /^Sochi-era exit policy/)
  const second = await countOf(azov)
  await azov.check()
  await expect(counted(page)).toContainText('under 2 choices')
  const both = await rows(page).count()
  expect(both).toBeLessThanOrEqual(first + second)
  expect(both).toBeGreaterThanOrEqual(Math.max(first, second))

  // Names must all hold, and so must aspects.
  const differ = await choiceOf(page, 'Aspects', /^differ on time/)
  const narrowed = await countOf(differ)
  expect(narrowed).toBeLessThan(both)
  await differ.check()
  await expect(rows(page)).toHaveCount(narrowed)
  for (const strip of await rows(page).locator('.aspect-strip').all())
    await expect(strip).toHaveAccessibleName(/differ on[^;]*time/)
  await expect(chips(page).getByRole('link')).toHaveText([
    /Topic al-Tanf recruitment/,
    /Topic Sochi-era exit policy/,
    /Differ on time/,
    'Clear all',
  ])
  await axe(page)

  // The address says all of it, to whoever is sent it.
  const opened = await listOpened(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(rows(other)).toHaveCount(narrowed)
  expect(await listOpened(other)).toEqual(opened)
  await expect(await choiceOf(other, 'Aspects', /^differ on time/)).toBeChecked()
  await other.close()

  // Back takes the last choice away again, in the list and in its box.
  await page.goBack()
  await expect(differ).not.toBeChecked()
  await expect(rows(page)).toHaveCount(both)
  await chips(page).getByRole('link', { name: /Sochi/ }).click()
  await expect(rows(page)).toHaveCount(first)
  await expect(azov).not.toBeChecked()
})

test('a view is saved under a name, found by it, renamed and retracted, with undo', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`/contradictions?${TANF}&sort=strength`)
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByLabel('Name of the view').fill('Recruitment, strongest')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved a view.')).toBeVisible()
  const views = page.getByRole('navigation', { name: 'Saved views' })
  await expect(views.getByRole('link', { name: 'Recruitment, strongest' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(views).toContainText('by Local analyst')
  await expect(page.getByRole('button', { name: 'Save this view' })).toHaveCount(0)
  await axe(page)

  await page.goto('/contradictions?scope=within')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByLabel('Name of the view').fill('recruitment, STRONGEST')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Another saved view has this name/).first()).toBeVisible()
  await expect(page.getByLabel('Name of the view')).toHaveValue('recruitment, STRONGEST')

  await page.goto('/')
  const found = await askPalette(page, 'recruitment strong')
  await expect(found.getByRole('option', { name: /Recruitment, strongest/ })).toBeVisible()
  await found.getByRole('option', { name: /Recruitment, strongest/ }).click()
  await expect(page).toHaveURL(`/contradictions?${TANF}&sort=strength`)

  await page.goto('/views')
  await axe(page)
  await page.getByText('Rename “Recruitment, strongest”').click()
  await page.getByLabel('Name', { exact: true }).fill('Recruiters')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByText('Renamed a view.')).toBeVisible()
  await page.getByRole('button', { name: 'Retract “Recruiters”' }).click()
  await expect(page.getByText('Retracted a view.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Recruiters' })).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Recruiters' })).toBeVisible()
})

test('back is back to the row, on the third page and after the list has changed', async ({ page }) => {
  test.setTimeout(120_000)
  const ids = await makeLongList('long', 60)
  await page.goto('/contradictions?topic=long')
  for (const _ of [2, 3]) {
    await page.getByRole('link', { name: 'More' }).click()
    await expect(page).toHaveURL(/after=/, { timeout: 20_000 })
    await expect(page.getByRole('link', { name: 'Back to the newest' })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  await expect(rows(page)).toHaveCount(10)
  const address = page.url()
  const opened = await listOpened(page)
  const row = page.locator(`[data-row-link][href="${opened[6]}"]`)
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${opened[6]}$`))
  // Meanwhile somebody adds to the head of the list.
  await inRecord(async (db) => {
    const link = await db.link.findUniqueOrThrow({ where: { id: ids[0] ?? '' } })
    const by = await makeAnalyst(db)
    const pair = { claimId: link.claimAId, otherClaimId: link.claimBId }
    await makeAssessment(db, { ...pair, by, now: new Date(Date.UTC(2027, 0, 1)) })
  })
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()

  // The link leads to the same place, also where the page was loaded anew meanwhile.
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${opened[6]}$`))
  await page.reload()
  await page.getByRole('link', { name: 'Back to the row in “Contradictions”' }).click()
  await expect(page).toHaveURL(address)
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()

  // A row that is gone by then: the one that followed it.
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Retract', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retracted')
  await page.getByRole('link', { name: /^Back to the row/ }).click()
  await expect(page).toHaveURL(address)
  await expect(page.locator(`[data-row-link][href="${opened[7]}"]`)).toBeFocused()
})

test('by keyboard alone: choose, hear the count, take away', async ({ page }) => {
  await page.goto('/contradictions')
  const within = await choiceOf(page, 'Articles', /^within one article/)
  const count = await countOf(within)
  await within.focus()
  await page.keyboard.press('Space')
  await expect(counted(page)).toHaveText(`${count} links under 1 choice`)
  await expect(counted(page)).toHaveAttribute('role', 'status')
  await expect(within).toBeFocused()
  await expect(within).toBeChecked()
  const text = page.getByRole('searchbox', { name: 'Text within' })
  await text.focus()
  await page.keyboard.type('allegedly')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/contradictions?q=allegedly&scope=within')
  await expect(chips(page).getByRole('link')).toHaveCount(3)
  await chips(page)
    .getByRole('link', { name: /allegedly/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/contradictions?scope=within')
  await expect(text).toHaveValue('')
  // One is left, and has the focus; then none, and the count has it.
  await expect(chips(page).getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/contradictions', { timeout: 20_000 })
  await expect(counted(page)).toBeFocused()
})

test('what is not known stands there and can be taken away; an empty list says what would fill it', async ({
  page,
}) => {
  await page.goto('/contradictions?topic=nowhere&strength=HUGE&eventFrom=last+May')
  await expect(chips(page).getByRole('link', { name: /Topic nowhere \(not in the record\)/ })).toBeVisible()
  await expect(chips(page).getByRole('link', { name: /HUGE \(not known/ })).toBeVisible()
  await expect(page.getByText(/“last May” is no day, month or year/)).toBeVisible()
  await expect(page.getByText('No link is all of this')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Without topic: at least \d+/ })).toBeVisible()
  await axe(page)
  await chips(page).getByRole('link', { name: /HUGE/ }).click()
  await expect(page).not.toHaveURL(/HUGE/)
  await page.getByRole('link', { name: /^Without topic/ }).click()
  await expect(rows(page).first()).toBeVisible()
})

test('an article is found by typing its name', async ({ page }) => {
  await page.goto('/contradictions')
  await filters(page)
    .locator('summary', { hasText: /^Article$/ })
    .click()
  await filters(page).getByLabel('Article: find by name').fill('Moscow claims')
  await (await choiceOf(page, 'Article', /^Moscow claims/)).first().check()
  await expect(page).toHaveURL('/contradictions?article=004')
  await expect(chips(page).getByRole('link', { name: /Moscow claims/ })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } })
  test('all of it is behind one button, which says how much is chosen', async ({ page }) => {
    await page.goto('/contradictions')
    await expect(filters(page).getByRole('searchbox', { name: 'Text within' })).toBeHidden()
    await filters(page).getByText('Filter', { exact: true }).click()
    await (await choiceOf(page, 'Topic', /^al-Tanf recruitment/)).check()
    await expect(filters(page).getByText('Filter (1)')).toBeVisible()
    await expect(filters(page).getByRole('searchbox', { name: 'Text within' })).toBeVisible()
    await axe(page)
    await page.reload()
    await expect(filters(page).getByText('Filter (1)')).toBeVisible()
    await expect(chips(page).getByRole('link', { name: /al-Tanf/ })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('choices are sent by a button', async ({ page }) => {
    await page.goto('/contradictions')
    await filters(page).getByLabel('al-Tanf recruitment').check()
    await filters(page).getByLabel('differ on time').check()
    await filters(page).getByRole('button', { name: 'Apply' }).last().click()
    await expect(page).toHaveURL(/topic=al-tanf-recruitment/)
    await expect(page).toHaveURL(/differ=time/)
    await expect(counted(page)).toContainText('under 2 choices')
    await chips(page)
      .getByRole('link', { name: /Differ on/ })
      .click()
    await expect(counted(page)).toContainText('under 1 choice')
    await page.getByRole('link', { name: 'strongest', exact: true }).click()
    await expect(page).toHaveURL(/sort=strength/)
  })
})

test('who works blind is sent no counts, and no view that a colleague saved', async ({ page, context }) => {
  await inRecord(async (db) => {
    const by = await makeAnalyst(db, { name: 'View colleague' })
    await makeSavedView(db, { name: 'Xenon verdicts', by })
  })
  await page.goto('/contradictions')
  await expect(page.getByRole('link', { name: 'Xenon verdicts' })).toBeVisible()
  const browser = context.browser()
  if (!browser) throw new Error('No browser to open another context in.')
  const own = await browser.newContext({ storageState: await context.storageState() })
  const blind = await own.newPage()
  const at = (path: string) => new URL(path, page.url()).href
  await blind.goto(at('/analyst'))
  await annotateAs(blind, 'Blind browser')
  await workBlind(blind, true)
  await blind.goto(at('/contradictions'))
  await expect(blind.getByText('it is not told how many links each choice holds')).toBeVisible()
  await expect(blind.locator('.facet-count')).toHaveCount(0)
  for (const path of ['/contradictions', '/views', '/changes?by=all', '/api/find?q=xenon'])
    expect(await (await blind.request.get(at(path))).text()).not.toContain('Xenon verdicts')
  expect(await (await blind.request.get(at('/api/facets?view=contradictions'))).json()).toEqual({})
  await own.close()
})
