import {
  makeArticle,
  makeAssessment,
  makeClaim,
  makeOrigin,
  makeSource,
  makeTopic,
} from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { axe, expect, test } from './fixtures'

type Db = Parameters<typeof makeTopic>[0]

/** Two articles that have it from each other, and a third that has it from an agency. */
async function makeRound(db: Db, name: string): Promise<{ topic: string; claims: string[] }> {
  const { id: topic } = await makeTopic(db, {
    id: `round-${name}`,
    label: `Round ${name}`,
    question: 'Who said it?',
  })
  const articles: string[] = []
  for (const letter of ['North', 'South', 'West']) {
    const { id: sourceId } = await makeSource(db, { name: `${letter} Courier ${name}` })
    articles.push((await makeArticle(db, { sourceId, title: `${letter} of ${name}` })).id)
  }
  const [north = '', south = '', west = ''] = articles
  const origins: string[] = []
  for (const label of ['The northern report', 'The southern report', 'An agency'])
    origins.push((await makeOrigin(db, { label: `${label} ${name}`, kind: 'MEDIA_REPORT' })).id)
  const [ofNorth, ofSouth, agency] = origins
  const quoting = (articleId: string, by: string, originId?: string) => [
    { by: `${by} report`, manner: 'ORIGINAL' as const, originId },
    { by, manner: 'VERBATIM' as const, articleId },
  ]
  const make = (articleId: string, originId: string | undefined, chain: ReturnType<typeof quoting>) =>
    makeClaim(db, {
      articleId,
      originId,
      topics: [topic],
      chain,
      statement: `They crossed, says ${articleId}.`,
    })
  const first = await make(north, ofSouth, quoting(south, 'South').slice(1))
  const second = await make(south, ofNorth, quoting(north, 'North').slice(1))
  const third = await make(west, agency, quoting(west, 'Agency', agency).slice(0, 1))
  const claims = [first.id, second.id, third.id]
  for (const [claimId, otherClaimId] of [
    [first.id, second.id],
    [first.id, third.id],
  ])
    await makeAssessment(db, {
      ...{ claimId, otherClaimId, verdict: 'CORROBORATES', aspects: { place: 'AGREE' } },
      ...{
        rationale: 'They say the same.',
        independence: otherClaimId === second.id ? 'SAME_ORIGIN' : 'INDEPENDENT',
      },
    })
  return { topic, claims }
}

test('a claim says who stands for it and against it, and each number leads to what it counts', async ({
  page,
}) => {
  await page.goto('/claims/004-c05')
  const voices = page.getByRole('region', { name: 'Who stands behind it' })
  await expect(
    voices.getByText('2 articles, 2 origins, 1 voice (1 unidentified origin not counted)'),
  ).toBeVisible()
  await expect(voices.getByText('2 contradictions, apparent ones included')).toBeVisible()
  const articles = voices.getByText('Articles', { exact: true })
  await expect(articles.first()).toBeHidden()
  await voices.getByRole('link', { name: '2 articles' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#for-articles$/)
  await expect(articles.first()).toBeVisible()
  await expect(voices.getByText('not identified: no voice is counted; 1 claim in 1 article')).toBeVisible()
  await axe(page)
})

test('a chain is told step by step, with who, how, and what is inferred', async ({ page }) => {
  await page.goto('/claims/004-c05')
  const steps = page.getByRole('region', { name: 'Where it comes from' }).getByRole('listitem')
  await expect(steps).toHaveText([
    'SVR statement, 17 May 2022origin; says it first',
    'RT textrelays it, manner unknown; inferred',
    /^Weekly Blitz: .*this article; relays it, manner unknown$/,
  ])
  await steps.first().getByRole('link').click()
  await expect(page).toHaveURL('/origins/O-SVR-2022')
  const carried = page.getByRole('region', { name: 'Articles that carry it' })
  await expect(carried).toContainText('2 articles')
  await expect(carried).toContainText('The article paraphrases it')
})

test('a topic draws its chains from origins to articles, complete by keyboard', async ({ page }) => {
  await page.goto('/topics/al-tanf-recruitment')
  await page.getByRole('link', { name: 'Where it comes from' }).click()
  const chains = page.getByRole('region', { name: 'Where it comes from' })
  const drawing = chains.getByRole('group', { name: 'al-Tanf recruitment: chains from origins to articles' })
  await expect(drawing.getByRole('link', { name: /^Weekly Blitz: / })).toHaveCount(2)
  await expect(drawing.getByText('one voice').first()).toBeVisible()
  const svr = drawing.getByRole('link', { name: 'SVR statement, 17 May 2022' })
  await svr.focus()
  await expect(svr).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/origins/O-SVR-2022')
})

test('on a phone the list tells the chains', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/topics/al-tanf-recruitment')
  const chains = page.getByRole('region', { name: 'Where it comes from' })
  await expect(chains.getByRole('group', { name: /chains from origins/ })).toBeHidden()
  await chains.getByText('Chain by chain').click()
  await expect(chains.getByText('relays it, manner unknown; inferred').first()).toBeVisible()
  await axe(page)
})

test('what has it from each other goes in a circle, is shown as such and counts for nothing', async ({
  page,
}) => {
  test.slow()
  const { topic, claims } = await inRecord((db) => makeRound(db, 'about'))
  const [first = ''] = claims
  await page.goto(`/claims/${first}`)
  const chain = page.getByRole('region', { name: 'Where it comes from' })
  await expect(chain.getByText('Goes in a circle')).toBeVisible()
  await expect(chain.getByText(/2 claims of 2 on it count for nothing/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Who stands behind it' })).toContainText(
    'This claim and 2 corroborations, 1 of them repetition or likely so',
  )
  await expect(page.getByRole('region', { name: 'Who stands behind it' })).toContainText(
    '3 articles, 3 origins, 1 voice; the chains of 2 claims lead back to themselves',
  )
  await axe(page)

  await page.goto(`/topics/${topic}`)
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toContainText(
    'lead back to themselves',
  )
  await axe(page)
  await page.goto('/topics')
  await expect(page.getByRole('listitem').filter({ hasText: 'Round about' })).toContainText(
    '2 corroborations, 1 of them repetition or likely so',
  )
  await page.goto('/origins')
  await expect(page.getByRole('listitem').filter({ hasText: 'Round about' }).first()).toContainText(
    'Goes in a circle',
  )
  await axe(page)
})

test('origins are found by name, kind and whether they are identified, and read page by page', async ({
  page,
}) => {
  await inRecord(async (db) => {
    await db.origin.createMany({
      data: Array.from({ length: 120 }, (_, n) => ({
        id: `paged-${n}`,
        label: `Paged desk ${String(n).padStart(3, '0')}`,
        kind: n % 2 === 0 ? 'RESEARCH' : 'REMARK',
        identified: n % 4 !== 0,
      })),
    })
  })
  await page.goto('/origins')
  await page.getByRole('searchbox', { name: 'Words of the origin' }).fill('paged desk')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('research')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL('/origins?q=paged+desk&kind=RESEARCH&identified=')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(50)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'More' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10)
  await expect(page.getByRole('region', { name: 'Paged desk 118' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Identified' }).selectOption('not identified')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(30)
})
