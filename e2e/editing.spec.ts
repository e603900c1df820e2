import { REFUSALS } from '../lib/domain/refusal'
import { addCluster, addOrigin, addTopic, savedLine, takeBack } from './editing-verbs'
import { axe, expect, test } from './fixtures'

test('a source is added, edited, graded with a reason, and each step is undone from its line', async ({
  page,
}) => {
  await page.goto('/sources/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('The Edited Herald')
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(savedLine(page, 'Added a source')).toBeVisible()
  const address = new URL(page.url()).pathname

  await page.getByRole('link', { name: 'Edit this source' }).click()
  await page.getByRole('textbox', { name: 'Country' }).fill('Syria')
  await page.getByRole('textbox', { name: 'Homepage' }).fill('no address')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await expect(page.getByText('Write the address in full')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Country' })).toHaveValue('Syria')
  await page.getByRole('textbox', { name: 'Homepage' }).fill('')
  await page.getByRole('button', { name: 'Save the source' }).click()
  await expect(savedLine(page, 'Changed a source')).toBeVisible()
  await expect(page.getByText('Syria').first()).toBeVisible()

  await expect(page.getByText('nobody has graded it')).toBeVisible()
  await page.getByText('Give your grade').click()
  await page.getByRole('radio', { name: /^C, fairly reliable/ }).check()
  await page.getByRole('button', { name: 'Save the grade' }).click()
  await expect(page.getByText('Give the reason.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Two of its reports were taken back.')
  await page.getByRole('button', { name: 'Save the grade' }).click()
  await expect(savedLine(page, 'Graded a source')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'C, fairly reliable' }).first()).toContainText(
    'Two of its reports were taken back.',
  )
  await axe(page)
  await takeBack(page, 'Graded a source', 'Undo')
  await expect(savedLine(page, 'Undid a change')).toBeVisible()
  await expect(page.getByText('nobody has graded it')).toBeVisible()

  // Last first: the edit, then the addition itself; and all of it comes back.
  await page.getByText(/^History/).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Changed a source' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(savedLine(page, 'Undid a change of a source')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Syria' })).toHaveCount(0)
  await takeBack(page, 'Undid a change', 'Redo')
  await expect(page.getByRole('definition').filter({ hasText: 'Syria' })).toBeVisible()
  await page.goto(address)
  await page.getByRole('button', { name: 'Retract' }).click()
  await expect(savedLine(page, 'Retracted a source')).toBeVisible()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(savedLine(page, 'Restored a source')).toBeVisible()
})

test('a source with articles says what rests on it', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('heading', { name: 'Riddle' }).getByRole('link').click()
  await expect(
    page.getByText('It can be retracted once nothing rests on it. Resting on it now: 1 article.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Retract' })).toHaveCount(0)
})

test('clusters are merged by the keyboard, and one undo brings both back', async ({ page }) => {
  for (const label of ['First briefing', 'Second briefing', 'Third briefing']) await addOrigin(page, label)
  const from = await addCluster(page, 'Second briefing', 'One office.')
  await page.goto(await addOrigin(page, 'Fourth briefing'))
  const into = await addCluster(page, 'First briefing', 'One spokesman.')

  await page.getByText('Merge another cluster into it').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('The other cluster').selectOption({ label: 'Second briefing; Third briefing' })
  await page.getByRole('button', { name: 'Merge the two' }).focus()
  await page.keyboard.press('Enter')
  await expect(savedLine(page, 'Merged two clusters')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One voice: 4 origins')
  await axe(page)
  await takeBack(page, 'Merged two clusters', 'Undo')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One voice: 2 origins')
  await page.goto(from)
  await expect(page.getByText('This cluster was retracted')).toHaveCount(0)

  await page.goto(into)
  await page.getByText('Split it in two').click()
  await page.getByRole('checkbox', { name: 'First briefing' }).check()
  await page.getByRole('textbox', { name: 'Why those who leave are one voice' }).fill('It stands alone.')
  await page.getByRole('button', { name: 'Split the cluster' }).click()
  await expect(savedLine(page, 'Split a cluster')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One voice: 1 origin')
  await takeBack(page, 'Split a cluster', 'Undo')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One voice: 2 origins')
})

test('a split begun before the cluster was changed shows both, and overwrites nothing', async ({
  page,
  context,
}) => {
  for (const label of ['Fifth briefing', 'Sixth briefing']) await addOrigin(page, label)
  const address = await addCluster(page, 'Fifth briefing', 'One office.')
  await page.getByText('Split it in two').click()
  await page.getByRole('checkbox', { name: 'Fifth briefing' }).check()
  await page.getByRole('textbox', { name: 'Why those who leave are one voice' }).fill('It stands alone.')
  const second = await context.newPage()
  await second.goto(address)
  await second.getByText('Edit this cluster').click()
  await second.getByRole('textbox', { name: 'Why they are one voice' }).first().fill('One spokesman.')
  await second.getByRole('button', { name: 'Save the cluster' }).click()
  await expect(savedLine(second, 'Changed a cluster')).toBeVisible()

  // The page of the draft, opened anew: the draft is still of the cluster as it was.
  await page.reload()
  await page.getByText('Split it in two').click()
  await expect(page.getByText('This cluster was changed after you began typing')).toBeVisible()
  await expect(page.getByText('One spokesman.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Split the cluster' }).click()
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Fifth briefing' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Why those who leave are one voice' })).toHaveValue(
    'It stands alone.',
  )
  await page.getByRole('button', { name: 'Split the cluster' }).click()
  await expect(savedLine(page, 'Split a cluster')).toBeVisible()
})

test('of two tabs editing one topic the second sees both versions and decides field by field', async ({
  page,
  context,
}) => {
  const address = await addTopic(page, 'Convoy tallies', 'How many crossed?')
  await page.goto(`${address}/edit`)
  const second = await context.newPage()
  await second.goto(`${address}/edit`)
  await page.getByRole('textbox', { name: 'Topic', exact: true }).fill('Convoy tallies of 2016')
  await page.getByRole('textbox', { name: 'Its question' }).fill('How many crossed in May?')
  await page.getByRole('button', { name: 'Save the topic' }).click()
  await expect(savedLine(page, 'Changed a topic')).toBeVisible()

  await second.getByRole('textbox', { name: 'Its question' }).fill('How many men crossed?')
  await second.getByRole('button', { name: 'Save the topic' }).click()
  await expect(second.getByText(REFUSALS.CHANGED_MEANWHILE).first()).toBeVisible()
  const conflict = second
    .getByRole('alert')
    .filter({ hasText: 'This topic was changed after you began typing' })
  await expect(conflict).toContainText('How many crossed in May?')
  await expect(conflict).toContainText('How many men crossed?')
  await expect(conflict).toContainText('Convoy tallies → Convoy tallies of 2016')
  await expect(conflict.getByRole('button', { name: 'Go on with these' })).toBeDisabled()
  await axe(second)
  // Reloading decides nothing.
  await second.reload()
  await conflict.getByRole('radio', { name: 'Both, one below the other' }).check()
  await conflict.getByRole('button', { name: 'Go on with these' }).click()
  await expect(second.getByRole('textbox', { name: 'Its question' })).toHaveValue(
    'How many crossed in May?\n\nHow many men crossed?',
  )
  await expect(second.getByRole('textbox', { name: 'Topic', exact: true })).toHaveValue(
    'Convoy tallies of 2016',
  )
  await second.getByRole('button', { name: 'Save the topic' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Convoy tallies of 2016')
  await second.getByText(/^History/).click()
  await expect(second.getByRole('listitem').filter({ hasText: 'Changed a topic' })).toHaveCount(2)
})

test('one’s own changes are undone and redone on their page, in another browser too', async ({
  page,
  browser,
  signedIn,
}) => {
  const address = await addTopic(page, 'Undone afar', 'Does it come back?')
  await page.goto(`${address}/edit`)
  await page.getByRole('textbox', { name: 'Its question' }).fill('Does it come back whole?')
  await page.getByRole('button', { name: 'Save the topic' }).click()
  await expect(savedLine(page, 'Changed a topic')).toBeVisible()

  const elsewhere = await browser.newContext({
    storageState: signedIn,
    viewport: { width: 360, height: 740 },
  })
  const phone = await elsewhere.newPage()
  await phone.goto('/changes')
  const changes = phone.getByRole('listitem')
  await expect(
    changes.filter({ hasText: 'Added a topic' }).filter({ hasText: 'Undone afar' }).first(),
  ).toContainText('changed this again on')
  const width = await phone.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  await axe(phone)
  const undo = changes.filter({ hasText: 'Undone afar' }).first().getByRole('button', { name: 'Undo' })
  await undo.focus()
  await phone.keyboard.press('Enter')
  await expect(savedLine(phone, 'Undid a change of a topic')).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('Does it come back?', { exact: true }).first()).toBeVisible()
  // What was undone no longer stands in the way of the change before it.
  await changes.filter({ hasText: 'Added a topic' }).first().getByRole('button', { name: 'Undo' }).click()
  await expect(savedLine(phone, 'Undid a change of a topic')).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('This topic was retracted')).toBeVisible()
  await page.getByText(/^History/).click()
  await page.getByRole('button', { name: 'Redo' }).first().click()
  await expect(page.getByText('This topic was retracted')).toHaveCount(0)
  await elsewhere.close()
})

test('an entity has its names, and a claim its grade', async ({ page }) => {
  await page.goto('/entities/new')
  await page.getByRole('textbox', { name: 'Entity' }).fill('Border Guard')
  await page.getByRole('textbox', { name: 'Other names' }).fill('Guard of the Border\nBG\n\nBG')
  await page.getByRole('button', { name: 'Add the entity' }).click()
  await expect(savedLine(page, 'Added an entity')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^BG$/ })).toHaveCount(1)
  await axe(page)

  await page.goto('/claims/004-c05')
  await page.getByText('Give your grade').click()
  await page.getByRole('radio', { name: /^3, possibly true/ }).check()
  await page.getByRole('textbox', { name: 'Reason' }).fill('One source, and it has a stake.')
  await page.getByRole('button', { name: 'Save the grade' }).click()
  await expect(savedLine(page, 'Graded a claim')).toBeVisible()
  await axe(page)
  await takeBack(page, 'Graded a claim', 'Undo')
  await expect(page.getByText('nobody has graded it')).toBeVisible()
})
