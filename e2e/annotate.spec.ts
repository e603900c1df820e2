import { REFUSALS } from '../lib/domain/refusal'
import { awaitProposals, dragOver, holdSending, openForm, placesOf, saveClaim } from './annotate-verbs'
import { addArticle } from './article-verbs'
import { savedLine, takeBack } from './editing-verbs'
import { axe, expect, test } from './fixtures'

// The satellite takes two code units, the accent one of its own, and the space before “militants” does not break.
const TEXT = [
  '🛰 Seen from above Cafe\u0301 owners and 60\u00a0militants left the base, the ministry said. He left.',
  '',
  'Nobody else saw the 👩‍👩‍👧 family go, although a colonel said so twice on Monday evening. He left.',
  '',
  'Lorries came at noon, and their drivers slept beside the road.',
  '',
].join('\n')
let path = ''

// A worker that begins anew after a failure adds a text of its own: the same one would be refused.
test.beforeAll(async ({ browser, signedIn }, { workerIndex }) => {
  const page = await browser.newPage({ storageState: signedIn })
  const said = {
    source: 'Desert Gazette',
    title: 'Left the base',
    published: '12 May 2016',
    basis: 'stated',
  } as const
  path = await addArticle(page, `${TEXT}\nEdition ${workerIndex}.\n`, said)
  await page.close()
})

test('two key presses make a claim of a selected passage', async ({ page }) => {
  await page.goto('/articles/002')
  await dragOver(page, 'terrorists')
  let presses = 0
  const press = page.keyboard.press.bind(page.keyboard)
  page.keyboard.press = (...key) => {
    presses += 1
    return press(...key)
  }
  await openForm(page)
  const id = await saveClaim(page)
  process.stdout.write(`key presses from a selected passage to a saved claim: ${presses}\n`)
  expect(presses).toBe(2)
  expect((await placesOf(page, id)).map(({ words }) => words).join('')).toBe('terrorists')
  await page.goto('/claims?missing=statement&article=002')
  await expect(page.getByRole('link', { name: 'No statement yet' })).toBeVisible()
  await axe(page)
})

test('a saved claim is said with its undo, beside the text; the next one is made at once', async ({
  page,
}) => {
  await page.goto(path)
  await dragOver(page, 'Lorries came')
  await openForm(page)
  const id = await saveClaim(page)
  const said = savedLine(page, 'Added a claim')
  await expect(said).toBeVisible()
  await expect(
    page.getByRole('complementary', { name: 'Claims of this article' }).getByRole('button', { name: 'Undo' }),
  ).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'The claim is saved.' })).toBeAttached()
  await expect(page.getByRole('region', { name: 'Text', exact: true })).toBeFocused()
  await axe(page)
  // The next one, by the same two keys; the line about the first is gone while it is filled in.
  await dragOver(page, 'drivers slept')
  await openForm(page)
  await expect(said).toHaveCount(0)
  const next = await saveClaim(page)
  expect(next).not.toBe(id)
  await takeBack(page, 'Added a claim', 'Undo')
  await expect(savedLine(page, 'Undid a change of a claim')).toBeVisible()
  await expect(page.locator(`mark[data-claims~="${next}"]`)).toHaveCount(0)
  await expect(page.locator(`mark[data-claims~="${id}"]`).first()).toBeVisible()
  await takeBack(page, 'Undid a change of a claim', 'Redo')
  await expect(page.getByRole('region', { name: 'Selected claim' })).toContainText(next)
})

test('emoji, combining marks, no-break spaces and a quote that stands twice keep their places', async ({
  page,
}) => {
  await page.goto(path)
  for (const [drag, nth, quote] of [
    ['fe\u0301 owners and 60\u00a0mili', 0, 'Cafe\u0301 owners and 60\u00a0militants'],
    ['👩‍👩‍👧 fam', 0, '👩‍👩‍👧 family'],
    ['He left', 1, 'He left'],
  ] as const) {
    await dragOver(page, drag, nth)
    await openForm(page)
    const id = await saveClaim(page)
    const places = await placesOf(page, id)
    const start = quote === 'He left' ? TEXT.lastIndexOf(quote) : TEXT.indexOf(quote)
    expect(places.map(({ words }) => words).join('')).toBe(quote)
    expect(places[0]?.start).toBe(start)
  }
})

test('by keyboard alone: caret, sentence, form, statement, save; a screen reader is told', async ({
  page,
}) => {
  await page.goto(path)
  await expect(page.getByRole('button', { name: 'Select by keyboard' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('application')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+ArrowDown')
  const told = page.getByRole('status')
  await expect(told.filter({ hasText: 'the ministry said.' })).toBeAttached()
  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(told.filter({ hasText: 'Selected: else' })).toBeAttached()
  await axe(page)
  await page.keyboard.press('s')
  await expect(told.filter({ hasText: 'Selected: Nobody else saw' })).toBeAttached()
  await openForm(page)
  await axe(page)
  await page.getByRole('textbox', { name: /^Statement/ }).focus()
  await page.keyboard.type('A family left unseen.')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\?claim=/)
  const id = new URL(page.url()).searchParams.get('claim') ?? ''
  await expect(page.getByRole('region', { name: 'Selected claim' })).toContainText('A family left unseen.')
  const [place] = await placesOf(page, id)
  expect(place?.start).toBe(TEXT.indexOf('Nobody'))
})

test('what is typed outlives a reload, a second span is added, words are picked as marks', async ({
  page,
}) => {
  await page.goto(path)
  await dragOver(page, 'Seen from above')
  await openForm(page)
  await page.getByRole('textbox', { name: /^Statement/ }).fill('Half a thought')
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Statement/ })).toHaveValue('Half a thought')
  await expect(page.getByText('What you typed here earlier is back.')).toBeVisible()
  await dragOver(page, 'on Monday evening')
  await page.getByRole('button', { name: 'Add to the claim' }).click()
  await expect(page.getByRole('button', { name: 'Take away quote 2' })).toBeVisible()
  await page.locator('summary').filter({ hasText: 'How it is put' }).click()
  await page.getByRole('button', { name: 'Pick hedges in the text' }).click()
  await dragOver(page, 'although')
  await page.getByRole('button', { name: 'Mark as hedge' }).click()
  await expect(page.getByRole('button', { name: 'Take “although” away' })).toBeVisible()
  await page.getByRole('button', { name: 'Save the claim' }).click()
  await expect(page).toHaveURL(/\?claim=/)
  const id = new URL(page.url()).searchParams.get('claim') ?? ''
  await page.goto(`/claims/${id}`)
  await expect(page.getByRole('listitem').filter({ hasText: '“although”' }).first()).toBeVisible()
  await expect(page.getByText('on Monday evening').first()).toBeVisible()
})

test('adjusting the bounds of a claim keeps its links; retracting it can be taken back', async ({ page }) => {
  await page.goto('/claims/004-c09')
  const links = page.locator('a[href^="/links/L"]')
  const before = await links.count()
  await page.getByRole('link', { name: 'Edit this claim' }).click()
  await expect(page.getByRole('heading', { name: 'Edit this claim' })).toBeVisible()
  await dragOver(page, 'has insisted that')
  await page.getByRole('button', { name: 'Set from the selection' }).first().click()
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await expect(page).toHaveURL(/\?claim=004-c09/)
  expect((await placesOf(page, '004-c09')).map(({ words }) => words).join('')).toBe('has insisted that')
  await page.goto('/claims/004-c09')
  await expect(links).toHaveCount(before)
  await page.getByRole('button', { name: 'Retract this claim' }).click()
  await expect(page.getByText('This claim was retracted.')).toBeVisible()
  await page.getByRole('button', { name: 'Restore this claim' }).click()
  await expect(page.getByRole('button', { name: 'Retract this claim' })).toBeVisible()
})

test('bad input gets its sentence beside the field, and the rest of the form stays', async ({ page }) => {
  await page.goto(path)
  await dragOver(page, 'the ministry said')
  await openForm(page)
  await page.getByRole('textbox', { name: /^Statement/ }).fill('x'.repeat(20_000))
  await page.getByRole('textbox', { name: 'As a date (EDTF)' }).fill('2016-02-30')
  await page.getByRole('textbox', { name: 'Said by' }).fill('gpj\u202eexe')
  await page.locator('summary').filter({ hasText: 'Who, where, how many' }).click()
  await page.getByRole('button', { name: 'Add a quantity' }).click()
  await page.getByLabel('As printed', { exact: true }).fill('sixty')
  await page.getByLabel('Value, in digits').fill('sixty')
  await page.getByRole('button', { name: 'Save the claim' }).click()
  for (const sentence of [
    'at most 10,000 characters',
    'This is not a date in EDTF level 1',
    'turns the direction of writing',
    'Write the figure in digits',
  ])
    await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Statement/ })).toBeFocused()
  await expect(page.getByLabel('Value, in digits')).toHaveValue('sixty')
  // All of the form in view: what the row that saves covers half is scrolled to before it is pressed.
  await page.setViewportSize({ width: 1280, height: 2_000 })
  await axe(page)
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is selected yet.' })).toBeAttached()
})

test('a claim that was discarded can be brought back, with every word', async ({ page }) => {
  await page.goto(path)
  await dragOver(page, 'drivers slept')
  await openForm(page)
  await page.getByRole('textbox', { name: /^Statement/ }).fill('The drivers slept there.')
  await page.getByLabel('Said by').fill('a driver')
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('textbox', { name: /^Statement/ })).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'It can be brought back' })).toBeAttached()
  await axe(page)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByRole('textbox', { name: /^Statement/ })).toHaveValue('The drivers slept there.')
  await expect(page.getByLabel('Said by')).toHaveValue('a driver')
  await expect(page.getByRole('button', { name: 'Save the claim' })).toBeFocused()
  const id = await saveClaim(page)
  expect((await placesOf(page, id)).map(({ words }) => words).join('')).toBe('drivers slept')
  await expect(page.getByRole('button', { name: 'Bring it back' })).toHaveCount(0)
})

test('on a phone the form is a sheet over the text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path)
  await dragOver(page, 'a colonel said so')
  await page.getByRole('button', { name: /Make a claim/ }).click()
  await expect(page.getByRole('button', { name: 'Save the claim' })).toBeInViewport()
  await axe(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})

// Words of article 004 on which the rules have much to say; each journey begins elsewhere, beside no claim's number.
const SAID = [
  'The SVR revealed in a statement',
  'SVR revealed in a statement',
  'revealed in a statement',
] as const

test('proposals come, look proposed, and tell why; one is confirmed, and the rest is stored as proposed', async ({
  page,
}) => {
  await page.goto('/articles/004')
  await dragOver(page, SAID[0])
  await openForm(page)
  await awaitProposals(page)
  const speaker = page.locator('.proposed-field').filter({ has: page.getByLabel('Said by') })
  await expect(speaker.getByText('proposed', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Said by')).toHaveValue('SVR')
  await speaker.locator('summary').filter({ hasText: 'speaker: why?' }).click()
  await expect(speaker.getByText(/\(rule: /)).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Confirm speaker' }).click()
  await expect(speaker).toHaveCount(0)
  await expect(page.getByLabel('Said by')).toHaveValue('SVR')
  await page.getByRole('button', { name: 'Save the claim' }).focus()
  const id = await saveClaim(page)

  await page.goto(`/claims/${id}`)
  const told = page.locator('details').filter({ hasText: /values proposed by rules, not confirmed/ })
  await told.locator('summary').click()
  await expect(told.getByText('mode', { exact: true })).toBeVisible()
  await expect(told.getByText('speaker', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('definition').filter({ hasText: /^asserted/ })).toContainText('proposed')
  await expect(page.getByRole('definition').filter({ hasText: /^SVR$/ })).toBeVisible()
  await axe(page)
  await page.goto('/claims?missing=confirmation&article=004')
  await expect(page.locator(`a[href="/claims/${id}"]`).first()).toBeVisible()
  // What was confirmed is the analyst's also when the claim is opened again.
  await page.goto(`/articles/004?edit=${id}`)
  await expect(page.getByRole('button', { name: 'Confirm mode' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Confirm speaker' })).toHaveCount(0)
})

test('all proposals are confirmed by one press, and the claim is listed as proposed no more', async ({
  page,
}) => {
  await page.goto('/articles/004')
  await dragOver(page, SAID[1])
  await openForm(page)
  await awaitProposals(page)
  const speaker = await page.getByLabel('Said by').inputValue()
  await page.getByRole('button', { name: 'Confirm all' }).click()
  await expect(page.locator('.proposed-field')).toHaveCount(0)
  await page.getByRole('button', { name: 'Save the claim' }).focus()
  const id = await saveClaim(page)
  await page.goto(`/articles/004?edit=${id}`)
  await expect(page.getByLabel('Said by')).toHaveValue(speaker)
  await expect(page.locator('.proposed-field')).toHaveCount(0)
  await page.goto('/claims?missing=confirmation&article=004')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims with proposed values')
  await expect(page.locator(`a[href="/claims/${id}"]`)).toHaveCount(0)
})

test('what was typed before proposals come is never overwritten', async ({ page }) => {
  await page.goto('/articles/004')
  await dragOver(page, SAID[2])
  // The rules answer late: only once the analyst has typed.
  const letGo = await holdSending(page, '004')
  await openForm(page)
  await page.getByLabel('Said by').fill('A colonel I know of')
  await page.getByLabel('Mode', { exact: true }).selectOption({ label: 'planned' })
  letGo()
  await awaitProposals(page)
  await expect(page.getByLabel('Said by')).toHaveValue('A colonel I know of')
  await expect(page.getByLabel('Mode', { exact: true })).toHaveValue('PLANNED')
  await expect(page.getByRole('button', { name: 'Confirm speaker' })).toHaveCount(0)
  await page.unroute('**/articles/004**')
  // Nor when the quotes change, and the rules read again.
  await dragOver(page, 'Russia')
  await page.getByRole('button', { name: 'Add to the claim' }).click()
  await expect(page.getByRole('button', { name: 'Take away quote 2' })).toBeVisible()
  await awaitProposals(page)
  await expect(page.getByLabel('Said by')).toHaveValue('A colonel I know of')
  await page.getByRole('button', { name: 'Discard' }).click()
})

test('of two tabs editing one claim the second sees both versions and decides field by field', async ({
  page,
  context,
}) => {
  await page.goto(path)
  await dragOver(page, 'a colonel said so')
  await openForm(page)
  const id = await saveClaim(page)
  const address = `${path}?edit=${id}`
  await page.goto(address)
  const second = await context.newPage()
  await second.goto(address)
  const save = { name: 'Save the changes' }
  await page.getByRole('textbox', { name: /^Statement/ }).fill('A colonel told it.')
  await page.getByLabel('Said by').fill('a colonel')
  await page.getByRole('button', save).click()
  await expect(page).toHaveURL(/\?claim=/)

  await second.getByRole('textbox', { name: /^Statement/ }).fill('An officer told it twice.')
  await second.getByLabel('When, as printed').fill('on Monday evening')
  await second.getByRole('button', save).click()
  await expect(second.getByText(REFUSALS.CHANGED_MEANWHILE).first()).toBeVisible()
  const conflict = second
    .getByRole('alert')
    .filter({ hasText: 'This claim was changed after you began typing' })
  await expect(conflict).toContainText('A colonel told it.')
  await expect(conflict).toContainText('An officer told it twice.')
  await expect(conflict).toContainText('Said by: a colonel')
  const boxes = await Promise.all(
    ['What stands now', 'What you typed'].map((name) =>
      conflict.getByRole('radio', { name: new RegExp(`^${name}`) }).boundingBox(),
    ),
  )
  expect(boxes[0]?.y, 'the two versions stand side by side').toBe(boxes[1]?.y)
  await axe(second)
  // Reloading decides nothing.
  await second.reload()
  await conflict.getByRole('radio', { name: 'Both, one below the other' }).check()
  await conflict.getByRole('button', { name: 'Go on with these' }).click()
  await expect(second.getByRole('textbox', { name: /^Statement/ })).toHaveValue(
    'A colonel told it.\n\nAn officer told it twice.',
  )
  await expect(second.getByLabel('Said by')).toHaveValue('a colonel')
  await expect(second.getByLabel('When, as printed')).toHaveValue('on Monday evening')
  await second.getByRole('button', save).click()
  await expect(second).toHaveURL(/\?claim=/)
  await expect(second.getByRole('region', { name: 'Selected claim' })).toContainText(
    'An officer told it twice.',
  )
})

test('a restored claim with an origin is saved at once, before the names of origins have come', async ({
  page,
}) => {
  await page.goto('/articles/002')
  await dragOver(page, 'neighboring friendly')
  await openForm(page)
  await awaitProposals(page)
  const named = await page.locator('#claim-origins option').first().getAttribute('value')
  await page.locator('#claim-origin').fill(named ?? '')
  const letGo = await holdSending(page, '002')
  await page.reload()
  await expect(page.locator('#claim-origin')).toHaveValue(named ?? '')
  await page.getByRole('button', { name: 'Save the claim' }).click()
  await expect(page.getByText('The record has no origin of this name')).toHaveCount(0)
  letGo()
  await page.waitForURL(/\?claim=/)
  await page.goto(`/claims/${new URL(page.url()).searchParams.get('claim')}`)
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toContainText(named ?? '')
})
