import { makeAssessment, makeClaim, makeOrigin, makeSource, makeTopic } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { annotateAs, workBlind } from './analyst-verbs'
import { ADDRESS, axe, expect, test } from './fixtures'

test('without the SVR nothing is left of al-Tanf but the articles’ own words, and nothing is changed', async ({
  page,
}) => {
  await page.goto('/topics/al-tanf-recruitment')
  await page.getByRole('link', { name: 'What it rests on' }).click()
  const grounds = page.getByRole('region', { name: 'What al-Tanf recruitment rests on' })
  await expect(grounds.getByRole('listitem').first()).toContainText('8 of 13 claims fall with it')
  await grounds.getByRole('link', { name: /^Take it away\s*: SVR/ }).click()

  await expect(page.getByText('Nothing is changed by looking')).toBeVisible()
  const falls = page.getByRole('region', { name: 'What falls' })
  await expect(falls).toContainText('5 contradictions dissolve, 1 of them with both sides.')
  await expect(falls).toContainText('Of 1 topic nothing is left but the articles’ own words.')
  const topics = page.getByRole('region', { name: 'What is left of topics' })
  await expect(topics.getByRole('listitem').first()).toHaveText(
    /^al-Tanf recruitment.*8 of 13 claims fall; 2 of 3 voices are left, both the articles’ own$/,
  )
  await page.getByRole('link', { name: /^Contradictions that dissolve/ }).click()
  await expect(page.locator('[data-row] a[href="/links/L13"]')).toBeVisible()
  await axe(page)

  // A list leads to its links, and the record is as it was.
  await page.locator('[data-row] a[href="/links/L13"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apparent contradiction')
})

test('several are found by name, taken away together and put back, by keyboard alone', async ({ page }) => {
  await page.goto('/weigh')
  await expect(page.getByRole('region', { name: 'What most of the record rests on' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Take away a source' }).focus()
  await page.keyboard.type('svr')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Without the cluster One voice: SVR/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/weigh?cluster=K-SVR')
  await page.getByRole('searchbox', { name: 'Take away another' }).fill('volkhonsky')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Without the origin Boris Volkhonsky/ }).press('Enter')
  await expect(page).toHaveURL('/weigh?origin=O-VOLKHONSKY&cluster=K-SVR')
  await expect(page.getByRole('region', { name: 'What falls' })).toContainText(
    '4 other claims lose all independent support.',
  )
  await page.getByRole('link', { name: /^Put back One voice/ }).press('Enter')
  await expect(page).toHaveURL('/weigh?origin=O-VOLKHONSKY')
})

test('each source, origin and cluster leads to what falls without it', async ({ page }) => {
  for (const path of ['/sources/weekly-blitz', '/origins/O-SVR-2022', '/clusters/K-SVR']) {
    await page.goto(path)
    await page.getByRole('link', { name: 'What falls without it' }).click()
    await expect(page.getByRole('region', { name: 'Taken away' })).toBeVisible()
  }
  // RT renders the statement.
  await page.goto('/weigh?origin=O-SVR-2022')
  await expect(page.getByText('What rests on it falls with it: RT text')).toBeVisible()
})

test('what is only likely is left standing, and falls where that is asked for', async ({ page }) => {
  const made = await inRecord(async (db) => {
    const on = await makeOrigin(db, { label: 'Heard by Ida' })
    const restsOn = [{ originId: on.id, certainty: 'LIKELY' as const, why: 'It names her.' }]
    const resting = await makeOrigin(db, { label: 'Retold by Jo', restsOn })
    const other = await makeOrigin(db, { label: 'Seen by Kay' })
    const { id: topic } = await makeTopic(db, { label: 'What Ida heard' })
    const claim = await makeClaim(db, { originId: resting.id, statement: 'Jo says so.', topics: [topic] })
    const supported = await makeClaim(db, {
      originId: other.id,
      statement: 'Kay says so too.',
      topics: [topic],
    })
    const pair = { claimId: claim.id, otherClaimId: supported.id, verdict: 'CORROBORATES' as const }
    await makeAssessment(db, { ...pair, strength: 'DIRECT', rationale: 'The same.' })
    return { on: on.id, source: (await makeSource(db, { name: 'Ida’s Post' })).id }
  })
  await page.goto(`/weigh?origin=${made.on}&source=${made.source}`)
  const falls = page.getByRole('region', { name: 'What falls' })
  await expect(falls).toContainText('No claim falls away.')
  await expect(falls).toContainText('Only likely tied to it, and left standing: Retold by Jo')
  await page.getByRole('link', { name: 'Count what is only likely as certain too' }).click()
  await expect(falls).toContainText('1 other claim loses all independent support.')
  const lost = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Kay says so too.' }) })
  await expect(lost).toContainText('falls: Jo says so.')
  await axe(page)
})

test('who works blind is shown none of it', async ({ context }) => {
  const own = await context
    .browser()
    ?.newContext({ baseURL: ADDRESS, storageState: await context.storageState() })
  if (!own) throw new Error('No browser to open another context in.')
  const page = await own.newPage()
  await annotateAs(page, 'Weighing Wim')
  await workBlind(page, true)
  await page.goto('/weigh?cluster=K-SVR')
  await expect(page.getByText('Not shown while you work blind')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What falls' })).toHaveCount(0)
  await own.close()
})
