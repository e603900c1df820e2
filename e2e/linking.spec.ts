import { REFUSALS } from '../lib/domain/refusal'
import { axe, expect, test } from './fixtures'
import { chooseVerdict, judge, linkClaims, saveAssessment } from './verbs'

test('a link is made, seen everywhere at once, edited, retracted and restored', async ({ page }) => {
  await linkClaims(page, {
    from: '000-c08',
    to: '002-c09',
    search: 'Caucasian terrorists',
    verdict: 'CONTRADICTS',
    rationale: 'One lets militants leave, the other has them supported from abroad.',
  })
  const address = page.url().split('?')[0] ?? ''
  await expect(page.getByRole('status').filter({ hasText: 'Saved an assessment' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contradicts')

  for (const path of ['/claims/000-c08', '/claims/002-c09', '/contradictions']) {
    await page.goto(path)
    await expect(page.getByText('One lets militants leave', { exact: false }).first()).toBeVisible()
  }

  await page.goto(address)
  await page.getByRole('link', { name: 'Edit your assessment' }).click()
  await expect(page.getByLabel('Rationale')).toHaveValue(/One lets militants leave/)
  await page.getByRole('radio', { name: /^Apparent/ }).check()
  await page.getByRole('textbox', { name: 'Both hold if' }).fill('different militants are meant.')
  await page.getByLabel('Rationale').fill('Different actors, different decades.')
  await saveAssessment(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apparent contradiction')

  await page.getByRole('button', { name: 'Retract' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retracted')
  await page.goto('/claims/000-c08')
  await expect(page.getByText('Different actors, different decades.')).toHaveCount(0)

  await page.goto(address)
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apparent contradiction')
  await page.getByText(/^History/).click()
  await expect(page.getByText('Restored an assessment').first()).toBeVisible()
})

test('undo takes back what was saved, and undoing the undo brings it again', async ({ page }) => {
  await linkClaims(page, {
    from: '003-c05',
    to: '003-c11',
    search: 'movement of Uzbekistan',
    verdict: 'CANNOT_TELL',
    rationale: 'Too little is said.',
  })
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retracted')
  await expect(page.getByRole('status').filter({ hasText: 'Undid a change' })).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cannot tell')
})

test('the same pair drawn the other way round is the same link', async ({ page }) => {
  await page.goto('/links/assess?from=004-c05&to=002-c05')
  await expect(page.getByText('Link L13')).toBeVisible()
  await page.goto('/links/assess?from=002-c05&to=004-c05')
  await expect(page.getByText('Link L13')).toBeVisible()
})

test('another analyst’s differing verdict disputes a link, and both stand', async ({ page }) => {
  await page.goto('/links/assess?from=003-c08&to=003-c09')
  await judge(page, { verdict: 'CORROBORATES', rationale: 'Both tell of one movement in parts.' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed')
  await expect(page.getByRole('article', { name: /^Assessment by/ })).toHaveCount(2)
  for (const list of ['/corroborations', '/contradictions']) {
    await page.goto(`${list}?state=DISPUTED`)
    await expect(page.locator('[data-row] a[href="/links/L31"]')).toHaveCount(1)
  }
  await page.goto('/links/L31')
  await page.getByRole('button', { name: 'Retract' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apparent contradiction')
})

test('each refusal is a sentence and what was typed stays', async ({ page }) => {
  await page.goto('/links/assess?from=004-c05&to=004-c05')
  await expect(page.getByText(REFUSALS.SAME_CLAIM)).toBeVisible()

  // 000-c12 is a question.
  await page.goto('/links/assess?from=000-c12&to=001-c11')
  await page.getByLabel('Rationale').fill('Typed and not to be lost.')
  await saveAssessment(page)
  await expect(page.getByText('Choose a verdict.')).toBeVisible()
  await chooseVerdict(page, 'CONTRADICTS')
  await saveAssessment(page)
  await expect(page.getByText(REFUSALS.QUESTION_TAKES_NO_KIND).first()).toBeVisible()
  await expect(page.getByLabel('Rationale')).toHaveValue('Typed and not to be lost.')

  await page.reload()
  await expect(page.getByLabel('Rationale')).toHaveValue('Typed and not to be lost.')
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await expect(page.getByLabel('Rationale')).toHaveValue('')

  await page.goto('/links/assess?from=000-c08&to=001-c05')
  await chooseVerdict(page, 'CONTRADICTS')
  await page.getByRole('radio', { name: /^Apparent/ }).check()
  await page.getByLabel('Rationale').fill('x'.repeat(10_001))
  await saveAssessment(page)
  await expect(page.getByText(/Shorten the rationale: at most 10,000 characters/)).toBeVisible()
  await page.getByLabel('Rationale').fill('Seems so.')
  await saveAssessment(page)
  await expect(page.getByText(REFUSALS.BOTH_HOLD_IF_MISSING).first()).toBeVisible()
})

test('pressing save twice makes one assessment', async ({ page }) => {
  await page.goto('/links/assess?from=001-c02&to=001-c06')
  await chooseVerdict(page, 'NEITHER')
  await page.getByLabel('Rationale').fill('Two counts of different people.')
  await page.getByRole('button', { name: 'Save assessment' }).dblclick()
  await expect(page).toHaveURL(/\/links\/[^/]+\?saved=/)
  await expect(page.getByText('History (1)')).toBeVisible()
})

test('of two tabs editing one assessment the second sees both versions and decides field by field', async ({
  page,
  context,
}) => {
  await page.goto('/links/assess?from=001-c02&to=001-c08')
  await judge(page, { verdict: 'CANNOT_TELL', rationale: 'First words.' })
  const address = '/links/assess?from=001-c02&to=001-c08'
  await page.goto(address)
  const second = await context.newPage()
  await second.goto(address)
  await page.getByLabel('Rationale').fill('Second words.')
  await chooseVerdict(page, 'NEITHER')
  await saveAssessment(page)
  await expect(page).toHaveURL(/saved=/)
  await second.getByLabel('Rationale').fill('Third words.')
  await second.getByLabel('Note (optional)').fill('A note of the second tab.')
  await saveAssessment(second)
  await expect(second.getByText(REFUSALS.CHANGED_MEANWHILE).first()).toBeVisible()
  await expect(second.getByLabel('Rationale')).toHaveValue('Third words.')
  const conflict = second
    .getByRole('alert')
    .filter({ hasText: 'Your assessment of this pair was changed after you began typing' })
  await expect(conflict).toContainText('Second words.')
  await expect(conflict).toContainText('Verdict: Cannot tell → Neither')
  await expect(conflict).toContainText('A note of the second tab.')
  await expect(conflict.getByRole('button', { name: 'Go on with these' })).toBeDisabled()
  await axe(second)
  // Reloading decides nothing for her.
  await second.reload()
  await conflict.getByRole('radio', { name: 'Both, one below the other' }).check()
  await conflict.getByRole('button', { name: 'Go on with these' }).click()
  await expect(conflict).toHaveCount(0)
  await expect(second.getByLabel('Rationale')).toHaveValue('Second words.\n\nThird words.')
  await expect(second.getByRole('radio', { name: 'Neither' })).toBeChecked()
  await expect(second.getByLabel('Note (optional)')).toHaveValue('A note of the second tab.')
  await saveAssessment(second)
  await expect(second).toHaveURL(/saved=/)
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Neither')
  await expect(second.getByText('Third words.').first()).toBeVisible()
})

test('the keyboard alone links two claims', async ({ page }) => {
  await page.goto('/links/assess?from=000-c01&to=000-c10')
  await page.getByRole('radio', { name: 'Corroborates' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Nothing shared but the region.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/saved=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neither')
})

test('an analyst gives her name, and it stands beside her assessments', async ({ page }) => {
  await page.goto('/links/assess?from=000-c05&to=000-c09')
  await page.getByLabel('Rationale').fill('Kept while I change my name.')
  await page.getByRole('link', { name: 'Change your name' }).click()
  await expect(page).toHaveURL('/analyst')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(' ')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByText('Give the name.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Rosa Ferraro')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.goto('/links/assess?from=000-c05&to=000-c09')
  await expect(page.getByLabel('Rationale')).toHaveValue('Kept while I change my name.')
  await chooseVerdict(page, 'CANNOT_TELL')
  await saveAssessment(page)
  await expect(page.getByRole('article', { name: 'Assessment by Rosa Ferraro' })).toBeVisible()
})

test('everything that goes with a verdict is kept: aspects, strength, independence with its reason, confidence, topics', async ({
  page,
}) => {
  await page.goto('/links/assess?from=000-c04&to=002-c12')
  await chooseVerdict(page, 'CONTRADICTS')
  await page.getByLabel('Rationale').fill('Two counts of one thing.')
  await page.getByRole('radio', { name: /^Direct/ }).check()
  await page.getByLabel('place Pl').selectOption('agree')
  await saveAssessment(page)
  await expect(page.getByText(REFUSALS.CONTRADICTION_NEEDS_CONFLICT).first()).toBeVisible()
  await page.getByLabel('quantity Qu').selectOption('conflict')
  await page.getByLabel('Independence').selectOption({ label: 'independent' })
  await page.getByLabel('Why you judge it so').fill('A headline of 2015, a remark of 2023.')
  await page.getByLabel('Your confidence in this assessment').selectOption('HIGH')
  await page.getByRole('checkbox', { name: 'Number of Russian fighters in ISIS' }).check()
  await saveAssessment(page)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contradicts')
  await expect(page.getByRole('img', { name: 'Agree on place; conflict on quantity.' }).first()).toBeVisible()
  const mine = page.getByRole('article', { name: /^Assessment by/ })
  await expect(mine).toContainText('Direct. The same proposition.')
  await expect(mine).toContainText('independent. A headline of 2015, a remark of 2023.')
  await expect(mine).toContainText('high confidence')
  await page.goto('/topics/russian-fighters-number')
  await expect(page.getByText('Two counts of one thing.')).toBeVisible()
})
