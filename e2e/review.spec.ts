import { makeArticle, makeClaim, makeTopic } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { axe, expect, test } from './fixtures'
import { CountedKeys, expectOtherPair, judgeByKeys, readPair } from './review-verbs'

/** A topic of four claims in four articles: six pairs, in the order of the claims. */
async function makeQueue(topic: string): Promise<string> {
  await inRecord(async (db) => {
    await makeTopic(db, { id: topic, label: `Topic ${topic}` })
    for (const n of [1, 2, 3, 4]) {
      const { id: articleId } = await makeArticle(db)
      await makeClaim(db, { id: `${topic}-${n}`, articleId, topics: [topic] })
    }
  })
  return `/review?of=pairs&topic=${topic}&scope=across`
}

test('by the keyboard alone through a queue: judge, skip, undo, resume in another browser, end', async ({
  page,
  browser,
  storageState,
}) => {
  test.slow()
  const queue = await makeQueue('rq')
  await page.goto('/review')
  await page.getByRole('link', { name: 'Topic rq' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(queue)
  await expect(page.getByText('0 of 6 judged')).toBeVisible()
  const first = await readPair(page)

  const presses = [
    await judgeByKeys(page, '2', 'Two numbers that cannot both be.'),
    await judgeByKeys(page, '1', 'The same crossing.'),
    await judgeByKeys(page, '4', 'Nothing says whether one crossing is meant.'),
  ]
  // biome-ignore lint/suspicious/noConsole: a figure to be read in the report
  console.log(`A link from the queue: ${presses.join(', ')} key presses plus typing.`)
  expect(Math.max(...presses)).toBeLessThanOrEqual(3)
  await expect(page.getByRole('status').filter({ hasText: 'Saved: cannot tell.' })).toBeVisible()
  await expect(page.getByText('3 of 6 judged')).toBeVisible()

  // Skipped, it comes again after the others.
  const skipped = await readPair(page)
  await page.keyboard.press('s')
  await expectOtherPair(page, skipped)
  await expect(page.getByText('3 of 6 judged, 1 skipped')).toBeVisible()
  const resumed = await readPair(page)

  await page.reload()
  expect(await readPair(page)).toBe(resumed)
  const elsewhere = await browser.newContext({ storageState })
  const other = await elsewhere.newPage()
  await other.goto(queue)
  expect(await readPair(other)).toBe(resumed)
  await expect(other.getByText('3 of 6 judged, 1 skipped')).toBeVisible()
  await elsewhere.close()

  await judgeByKeys(page, '3', 'Two matters.')
  await judgeByKeys(page, '3', 'Two matters again.')
  expect(await readPair(page)).toBe(skipped)
  await judgeByKeys(page, '3', 'Now I see it.')
  await expect(page.getByText('You have judged every pair of this queue')).toBeVisible()
  await expect(page.getByText('6 of 6 judged')).toBeVisible()
  await axe(page)

  // The last verdict taken back: its pair is there again, with the words that were typed.
  await page.keyboard.press('u')
  await expectOtherPair(page, 'The end of the queue')
  expect(await readPair(page)).toBe(skipped)
  await expect(page.getByLabel('Rationale')).toHaveValue('Now I see it.')
  await expect(page.getByText('5 of 6 judged')).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('6 of 6 judged')).toBeVisible()

  // What was judged in the queue is a link like any other.
  await page.goto('/contradictions?topic=rq')
  await expect(page.getByText('Two numbers that cannot both be.')).toBeVisible()
  await page.goto(`${queue}&pair=${first.match(/rq-\d/g)?.join('~')}`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${first}, judged by you`)
})

test('a pair with its proposed aspects taken is saved by three keys plus the rationale', async ({ page }) => {
  await inRecord(async (db) => {
    await makeTopic(db, { id: 'rp', label: 'Topic rp' })
    for (const [id, value, qualifier] of [
      ['rp-1', 200, 'about'],
      ['rp-2', 180, 'at least'],
    ] as const) {
      const { id: articleId } = await makeArticle(db)
      const quantities = [{ text: `${qualifier} ${value}`, value, unit: 'fighters', qualifier }]
      await makeClaim(db, { id, articleId, topics: ['rp'], quantities, places: ['al-Tanf'] })
    }
  })
  await page.goto('/review?of=pairs&topic=rp&scope=across')
  await expect(page.getByRole('group', { name: 'Proposed aspects' })).toContainText('quantity')
  const keys = new CountedKeys(page)
  await keys.press('a')
  await expect(page.getByText('You took or set each of them.')).toBeVisible()
  await keys.press('1')
  await keys.type('Both can be one figure.')
  await keys.press('Control+Enter')
  await expect(page.getByText('You have judged every pair of this queue')).toBeVisible()
  // biome-ignore lint/suspicious/noConsole: a figure to be read in the report
  console.log(`A link with its proposed aspects: ${keys.presses} key presses plus typing.`)
  expect(keys.presses).toBeLessThanOrEqual(3)
  const aspects = await inRecord((db) =>
    db.assessmentAspect.findMany({
      where: { assessment: { link: { claimAId: 'rp-1', claimBId: 'rp-2' } } },
      select: { aspect: true, relation: true },
    }),
  )
  expect(aspects).toContainEqual({ aspect: 'quantity', relation: 'AGREE' })
})

test('a skip is undone by a key; next and back move without judging', async ({ page }) => {
  await page.goto(await makeQueue('rs'))
  const first = await readPair(page)
  await page.keyboard.press('s')
  await expectOtherPair(page, first)
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(first)
  await expect(page.getByText('0 of 6 judged', { exact: true })).toBeVisible()
  await page.keyboard.press('n')
  await expectOtherPair(page, first)
  const second = await readPair(page)
  await judgeByKeys(page, '3', 'No link.')
  expect([first, second]).not.toContain(await readPair(page))
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${second}, judged by you`)
  await page.goto('/review?of=pairs&topic=rs&scope=across')
  expect(await readPair(page)).toBe(first)
})

test('a pair judged in another tab stays in view with what was typed, until it is decided', async ({
  page,
  context,
}) => {
  const queue = await makeQueue('rv')
  await page.goto(queue)
  const first = await readPair(page)
  const second = await context.newPage()
  await second.goto(queue)
  expect(await readPair(second)).toBe(first)
  await judgeByKeys(page, '3', 'Seen in the first tab.')

  await second.keyboard.press('1')
  await second.keyboard.type('Seen in the second tab.')
  await second.keyboard.press('Control+Enter')
  const conflict = second
    .getByRole('alert')
    .filter({ hasText: 'Your assessment of this pair was changed after you began typing' })
  await expect(conflict).toContainText('Seen in the first tab.')
  await expect(conflict).toContainText('Seen in the second tab.')
  await expect(second.getByLabel('Rationale')).toHaveValue('Seen in the second tab.')
  await axe(second)
  const verdict = conflict.getByRole('group', { name: 'Verdict: changed in both' })
  await verdict.getByRole('radio', { name: /What you typed/ }).check()
  const rationale = conflict.getByRole('group', { name: 'Rationale: changed in both' })
  await rationale.getByRole('radio', { name: 'Both, one below the other' }).check()
  await conflict.getByRole('button', { name: 'Go on with these' }).click()
  await second.getByRole('button', { name: 'Save assessment' }).click()
  await expectOtherPair(second, `${first}, judged by you`)
  await expect(second.getByText('1 of 6 judged')).toBeVisible()
  await second.goto('/corroborations?topic=rv')
  await expect(second.getByText('Seen in the second tab.').first()).toBeVisible()
})

test('undo goes back step after step, says what it did, and never to and fro', async ({ page }) => {
  await page.goto(await makeQueue('ru'))
  await judgeByKeys(page, '3', 'No link.')
  const second = await readPair(page)
  await judgeByKeys(page, '3', 'No link either.')
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${second}, judged by you`)
  await page.keyboard.press('4')
  await page.keyboard.press('Control+Enter')
  await expectOtherPair(page, `${second}, judged by you`)
  await expect(page.getByText('2 of 6 judged')).toBeVisible()
  /** Undoes, and waits for the pair that was undone. */
  const undo = async (words: string) => {
    const before = await readPair(page)
    await page.keyboard.press('u')
    await expectOtherPair(page, before)
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
  }
  await undo('Undone: your earlier verdict, neither, stands again.')
  expect(await readPair(page)).toBe(`${second}, judged by you`)
  await expect(page.getByText('2 of 6 judged')).toBeVisible()
  await undo('Undone: your verdict is retracted.')
  expect(await readPair(page)).toBe(second)
  await expect(page.getByText('1 of 6 judged')).toBeVisible()
  await undo('Undone: your verdict is retracted.')
  await expect(page.getByText('0 of 6 judged', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undo last/ })).toHaveCount(0)
})

test.describe('while the server cannot be reached', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('what is refused or cut off stays typed, and letters typed are no keys', async ({ page }) => {
    await page.goto(await makeQueue('rt'))
    const first = await readPair(page)
    await page.keyboard.press('1')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Give the rationale.')).toBeVisible()
    await expect(page.getByLabel('Rationale')).toBeFocused()
    await page.keyboard.type('subnet 1 2 3')
    await expect(page.getByLabel('Rationale')).toHaveValue('subnet 1 2 3')
    await expect(page.getByRole('radio', { name: 'Corroborates' })).toBeChecked()
    await page.route('**/*', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Crossread did not answer', { exact: false })).toBeVisible()
    await page.unroute('**/*')
    await page.reload()
    await expect(page.getByLabel('Rationale')).toHaveValue('subnet 1 2 3')
    await page.getByLabel('Rationale').focus()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
    await page.keyboard.press('3')
    await page.keyboard.press('Control+Enter')
    await expectOtherPair(page, first)
    await expect(page.getByText('1 of 6 judged')).toBeVisible()
  })
})

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('one claim stays above the form, and a switch shows the other', async ({ page }) => {
    await page.goto('/review?of=pairs&topic=al-tanf-recruitment&scope=across')
    const sides = page.getByRole('group', { name: 'Claim in view' }).getByRole('button')
    const regions = page.locator('.pair-side')
    await expect(regions.nth(0)).toBeVisible()
    await expect(regions.nth(1)).toBeHidden()
    await sides.nth(1).click()
    await expect(regions.nth(1)).toBeVisible()
    await expect(regions.nth(0)).toBeHidden()
    await page.getByLabel('Rationale').focus()
    await expect(regions.nth(1)).toBeInViewport()
    const [above, field] = [
      await page.locator('.pair-sides').boundingBox(),
      await page.getByLabel('Rationale').boundingBox(),
    ]
    expect(field?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
    await axe(page)
  })
})

test('topics, home and disputed links lead to their queues; an address that names none says so', async ({
  page,
}) => {
  await page.goto('/topics/al-tanf-recruitment')
  await page.getByRole('link', { name: 'Review this topic’s pairs' }).click()
  await expect(page.getByText('of 42 judged')).toBeVisible()
  await page.goto('/')
  await page.getByRole('link', { name: 'Review pairs' }).click()
  await expect(page).toHaveURL('/review')
  await page.goto('/review?of=pairs')
  await expect(page.getByText('Choose the topic: this queue is of the pairs of one topic.')).toBeVisible()
  await page.goto('/review?of=pairs&topic=nowhere')
  await expect(page.getByText('No such queue')).toBeVisible()
  await page.goto('/review?of=disputed')
  await expect(page.getByText(/judged|holds no pairs/).first()).toBeVisible()
})
