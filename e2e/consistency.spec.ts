import type { Strength } from '../lib/domain/strength'
import { makeArticle, makeAssessment, makeClaim, makeTopic } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { annotateAs, workBlind } from './analyst-verbs'
import { ADDRESS, axe, expect, test } from './fixtures'

/** Three claims of which two corroborate the third and contradict each other, under a topic of their own. */
async function makeTriple(label: string, strength: Strength): Promise<string> {
  return inRecord(async (db) => {
    const { id: topic } = await makeTopic(db, { label })
    const say = async (text: string, edtf: string) => {
      const { id: articleId } = await makeArticle(db, { text: `${text}\n` })
      const time = { expression: edtf, edtf, basis: 'STATED' as const }
      return (await makeClaim(db, { articleId, statement: `It is said: ${text}`, topics: [topic], time })).id
    }
    const a = await say(`${label}: sixty men crossed in May.`, '2016-05')
    const b = await say(`${label}: men crossed the river.`, '2016')
    const c = await say(`${label}: nobody crossed in June.`, '2016-06')
    const agree = { verdict: 'CORROBORATES' as const, strength, aspects: { place: 'AGREE' as const } }
    await makeAssessment(db, { claimId: a, otherClaimId: b, ...agree })
    await makeAssessment(db, { claimId: b, otherClaimId: c, ...agree })
    const conflict = { verdict: 'CONTRADICTS' as const, strength, aspects: { time: 'CONFLICT' as const } }
    await makeAssessment(db, { claimId: a, otherClaimId: c, ...conflict })
    return topic
  })
}

test('a topic’s triple stands with its three quotes and what could explain it', async ({ page }) => {
  const topic = await makeTriple('The ford', 'DIRECT')
  await page.goto(`/topics/${topic}`)
  await page.getByRole('link', { name: 'Consistency', exact: true }).click()
  await expect(page).toHaveURL(/\/consistency$/)
  const row = page.locator('[data-row]')
  await expect(row).toHaveCount(1)
  for (const words of ['sixty men crossed in May', 'men crossed the river', 'nobody crossed in June'])
    await expect(row.locator('blockquote', { hasText: words })).toBeVisible()
  await expect(row.getByRole('link', { name: /^A and C.*Contradicts.*direct$/ })).toBeVisible()
  await expect(row.getByRole('link', { name: /^A and B.*Corroborates.*direct$/ })).toBeVisible()
  const why = row.getByRole('list', { name: 'What could explain it' })
  await expect(why).toContainText(
    'A and C conflict on time; A and B agree on place and were not compared on time.',
  )
  await expect(why).toContainText(
    /[AC] speaks of May 2016, [AC] of June 2016\.|A speaks of June 2016, C of May 2016\./,
  )
  await axe(page)
  // By keyboard to the contradiction.
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/links\//)
})

test('partial links are taken in only where they are asked for', async ({ page }) => {
  const topic = await makeTriple('The bridge', 'PARTIAL')
  await page.goto(`/topics/${topic}/consistency`)
  await expect(page.getByText('No three links that cannot all hold.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'partial' }).check()
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/also=PARTIAL/)
  await expect(page.locator('[data-row]')).toHaveCount(1)
  await expect(page.locator('[data-row]')).toContainText(
    'A and C contradict each other only on some aspects.',
  )
})

test('the whole record is searched when asked to, and again once it has changed', async ({ page }) => {
  await page.goto('/consistency?also=BACKGROUND')
  await expect(page.getByText('Nothing is listed before the record is searched.')).toBeVisible()
  await page.getByRole('button', { name: 'Search the whole record' }).click()
  await expect(page.getByText('Searched since the last change of the record.')).toBeVisible()
  await page.goto('/consistency?also=BACKGROUND&show=chain')
  await expect(page.locator('[data-row] a[href="/links/L01"]')).toContainText('Hardens')
  await expect(
    page.getByText(
      'The earlier article puts it with a hedge (“allegedly”); in the later one it is put as a fact.',
    ),
  ).toBeVisible()
  await axe(page)
  await makeTriple('The pass', 'DIRECT')
  await page.reload()
  await expect(page.getByText('The record has changed since it was searched.')).toBeVisible()
  await page.goto('/consistency?also=BACKGROUND')
  await page.getByRole('button', { name: 'Search again' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-row]').filter({ hasText: 'The pass: sixty men' })).toBeVisible()
})

test('“allegedly” becomes “actually” within one article', async ({ page }) => {
  await page.goto('/topics/who-aids-isis/consistency?show=hardening')
  const row = page.locator('[data-row]').filter({ has: page.locator('a[href="/links/L04"]') })
  await expect(row).toContainText('Hardens')
  await expect(row).toContainText(
    'The article first puts it with a hedge (“allegedly”); further down it is put as a fact.',
  )
  await page.getByRole('link', { name: 'Contradictions within an article' }).click()
  await expect(page.locator('[data-row] a[href="/links/L04"]')).toBeVisible()
})

test('who works blind is shown none of it, and starts no search', async ({ context }) => {
  const own = await context
    .browser()
    ?.newContext({ baseURL: ADDRESS, storageState: await context.storageState() })
  if (!own) throw new Error('No browser to open another context in.')
  const page = await own.newPage()
  await annotateAs(page, 'Consistent Cleo')
  await workBlind(page, true)
  for (const path of ['/consistency', '/topics/who-aids-isis/consistency?show=hardening']) {
    await page.goto(path)
    await expect(page.getByText('Not shown while you work blind')).toBeVisible()
    await expect(page.locator('[data-row]')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Search the whole record' })).toHaveCount(0)
  }
  await own.close()
})
