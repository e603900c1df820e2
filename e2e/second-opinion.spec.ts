import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test'
import { REFUSALS } from '../lib/domain/refusal'
import { annotateAs, workBlind } from './analyst-verbs'
import { ADDRESS, axe, expect, NOT_FOUND, test } from './fixtures'
import { pressUntil } from './palette-verbs'
import { judge } from './verbs'

const PAIR = '/links/assess?from=001-c03&to=001-c09'
const COLLEAGUE = 'Only a colleague could have put it so: zirconium reasons.'

/** Where each page with a part in its address is met; a page without one is met at its own. */
const MET_AT: Record<string, string[]> = {
  '/links/[id]': [],
  '/claims/[id]': ['/claims/001-c03', '/claims/001-c09?links=all', '/claims/004-c05'],
  '/claims/[id]/[file]': ['/claims/001-c03/dossier.json', '/claims/004-c05/dossier.html'],
  '/topics/[slug]': ['/topics/al-tanf-recruitment', '/topics/sochi-exit-policy'],
  '/topics/[slug]/table': [
    '/topics/al-tanf-recruitment/table',
    '/topics/sochi-exit-policy/table?column=000-c07&column=001-c10',
  ],
  '/topics/[slug]/[file]': ['/topics/al-tanf-recruitment/dossier.md'],
  '/articles/[id]': ['/articles/001', '/articles/001?claim=001-c03', '/articles/004?claim=004-c05'],
  '/articles/[id]/edit': ['/articles/001/edit'],
  '/articles/[id]/version': ['/articles/001/version'],
  '/articles/[id]/versions/[number]': ['/articles/001/versions/1'],
  '/articles/[id]/versions/[number]/difference': ['/articles/001/versions/1/difference'],
  '/topics/[slug]/timeline': ['/topics/al-tanf-recruitment/timeline'],
  '/topics/[slug]/map': ['/topics/al-tanf-recruitment/map?origins=1&steps=2'],
  '/claims/[id]/map': ['/claims/001-c03/map?steps=2', '/claims/004-c05/map'],
  '/topics/[slug]/edit': ['/topics/al-tanf-recruitment/edit'],
  '/sources/[id]': ['/sources/weekly-blitz'],
  '/sources/[id]/edit': ['/sources/weekly-blitz/edit'],
  '/origins/[id]': ['/origins/O-AUTHOR-002'],
  '/origins/[id]/edit': ['/origins/O-AUTHOR-002/edit'],
  '/clusters/[id]': ['/clusters/K-SVR'],
  '/entities/[id]': ['/entities/E-IS'],
  '/entities/[id]/edit': ['/entities/E-IS/edit'],
}
const ASKED = [
  PAIR,
  '/links/assess?from=001-c03&q=the',
  '/links/assess?from=004-c05&to=002-c05',
  '/search?q=zirconium',
  '/search?q=tanf',
  '/contradictions?topic=al-tanf-recruitment',
  '/corroborations?state=ASSESSED',
  '/agreement?topic=al-tanf-recruitment',
  '/silence?topic=al-tanf-recruitment&claim=004-c05',
  '/silence?article=001',
]

/** Every address of the app but those of one link, so that a page made later is met too. */
function listAddresses(): string[] {
  const app = path.resolve(import.meta.dirname, '../app')
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${path.dirname(file).split(path.sep).join('/')}`.replace('/.', '/'))
  return [...routes.flatMap((route) => (route.includes('[') ? metAt(route) : [route])), ...ASKED]
}

function metAt(route: string): string[] {
  const met = MET_AT[route]
  if (!met) throw new Error(`Say in MET_AT at which address ${route} is met.`)
  return met
}

/** What a browser is sent for an address: as a page, and as what the router asks for. */
async function bodiesOf(request: APIRequestContext, address: string): Promise<string> {
  const answers = await Promise.all([request.get(address), request.get(address, { headers: { RSC: '1' } })])
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
}

/** A browser of its own in which somebody else annotates. */
async function openAs(context: BrowserContext, name: string): Promise<Page> {
  const browser = context.browser()
  if (!browser) throw new Error('No browser to open another context in.')
  const own = await browser.newContext({ baseURL: ADDRESS, storageState: await context.storageState() })
  const page = await own.newPage()
  await annotateAs(page, name)
  return page
}

test.describe.configure({ mode: 'serial' })
test.use({ expectedErrors: [NOT_FOUND] })

let link = ''

test('who works blind is sent nothing of what others judged, at any address', async ({ page, context }) => {
  test.setTimeout(180_000)
  await page.goto(PAIR)
  await judge(page, { verdict: 'CONTRADICTS', rationale: COLLEAGUE })
  link = new URL(page.url()).pathname
  const told = [
    COLLEAGUE,
    'zirconium reasons',
    link,
    'Same actor, same base',
    '/links/L13',
    '"L13"',
    'class="rail link-row"',
  ]

  const rosa = await openAs(context, 'Rosa Ferraro')
  // That there is something to find: without working blind it is sent.
  const open = await rosa.request.get('/claims/001-c09', { headers: { RSC: '1' } })
  expect(open.headers()['content-type']).toContain('text/x-component')
  expect(await open.text()).toContain(COLLEAGUE)
  expect(await bodiesOf(rosa.request, '/topics/al-tanf-recruitment')).toContain('/links/L13')

  await annotateAs(rosa, 'Blind Bea')
  await workBlind(rosa, true)
  // What is not shown is not told as none.
  const home = await bodiesOf(rosa.request, '/')
  expect(home).toContain('not shown while you work blind')
  expect(home).not.toContain('of them repetition or likely so')
  for (const address of listAddresses()) {
    const body = await bodiesOf(rosa.request, address)
    // What was typed into a search is sent back; nothing else of it.
    const sought = address.includes('zirconium')
      ? told.filter((words) => words !== 'zirconium reasons')
      : told
    for (const words of sought) expect(body.includes(words), `${words} at ${address}`).toBe(false)
  }
  for (const address of [link, '/links/L13']) {
    const body = await bodiesOf(rosa.request, address)
    expect(body).toContain('A pair to assess')
    for (const words of [
      COLLEAGUE,
      'Same actor, same base',
      'Apparent contradiction',
      'History (',
      'independence',
    ])
      expect(body.includes(words), `${words} at ${address}`).toBe(false)
  }
  const dossier = await rosa.request.get('/claims/001-c03/dossier.html')
  expect(dossier.status()).toBe(403)
  expect(await dossier.text()).toBe(REFUSALS.BLIND_NO_DOSSIER)

  await rosa.goto(link)
  await axe(rosa)
  await rosa.getByRole('link', { name: 'Add your assessment' }).click()
  await judge(rosa, { verdict: 'NEITHER', rationale: 'Two different things.' })
  await expect(rosa).toHaveURL(new RegExp(`${link}\\?saved=`))
  await expect(rosa.getByRole('heading', { level: 1 })).toHaveText('Disputed')
  await expect(rosa.getByText(COLLEAGUE).first()).toBeVisible()
  await expect(rosa.getByRole('article', { name: 'Assessment by Blind Bea' })).toContainText('made blind')
  await rosa.context().close()
})

test('what was shown before is not judged blind after', async ({ context }) => {
  const sami = await openAs(context, 'Sami Haddad')
  await sami.goto(link)
  await expect(sami.getByText(COLLEAGUE).first()).toBeVisible()
  await workBlind(sami, true)
  await expect(sami.getByRole('heading', { level: 1 })).toHaveText('A pair to assess')
  await sami.getByRole('link', { name: 'Add your assessment' }).click()
  await judge(sami, { verdict: 'NEITHER', rationale: 'Not about one thing.' })
  const own = sami.getByRole('article', { name: 'Assessment by Sami Haddad' })
  await expect(own).toBeVisible()
  await expect(own).not.toContainText('made blind')
  await sami.context().close()
})

test('a dispute is settled by keyboard at 360 px, the minority stays in sight, and a later view challenges it', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/disputed')
  await expect(page.locator(`[data-row] a[href="${link}"]`)).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('form', { name: 'Ruling' })).toBeVisible()
  await pressUntil(page, '3', page.getByRole('radio', { name: /^Neither/, checked: true }))
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('They speak of different people.')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/saved=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neither')
  const ruling = page.getByRole('article', { name: /^Ruling by/ })
  await expect(ruling).toContainText('They speak of different people.')
  await expect(ruling).toContainText(/Against the ruling: .+ says contradicts\./)
  await axe(page)
  await page.goto('/neither')
  const row = page.locator('[data-row]').filter({ has: page.locator(`a[href="${link}"]`) })
  await expect(row).toContainText('settled by a ruling of')
  await expect(row).toContainText(/Against the ruling: .+ says contradicts\./)

  const late = await openAs(context, 'Late Lea')
  await late.goto(PAIR)
  await judge(late, { verdict: 'CORROBORATES', rationale: 'It bears the other out.' })
  await expect(late.getByRole('article', { name: /^Ruling by/ })).toContainText('challenged')
  await expect(late.getByRole('heading', { name: 'Rule again' })).toBeVisible()
  await expect(late.getByRole('button', { name: 'Retract the ruling' })).toHaveCount(0)
  await late.getByRole('button', { name: 'Retract', exact: true }).click()
  await expect(late.getByRole('article', { name: /^Ruling by/ })).not.toContainText('challenged')
  await late.context().close()

  await page.goto(link)
  await page.getByRole('button', { name: 'Retract the ruling' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neither')
})

test('agreement is told for each two analysts, and leads to where they differ', async ({ page }) => {
  await page.goto('/agreement')
  const table = page.getByRole('table', { name: 'Agreement of each two analysts' })
  await expect(table.getByRole('row', { name: /Blind Bea and Sami Haddad/ })).toContainText('1 of 1 (100 %)')
  await expect(table.getByRole('row', { name: /Blind Bea and Sami Haddad/ })).toContainText('too few to say')
  await page.getByRole('link', { name: /^Blind Bea and (?!Sami).+: 1 pair$/ }).click()
  await expect(page.getByRole('heading', { name: /^Where Blind Bea and .+ differ$/ })).toBeVisible()
  await expect(page.locator(`[data-row] a[href="${link}"]`)).toBeVisible()
  await axe(page)
  await page.goto('/agreement?topic=azov')
  await expect(page.getByText('No two analysts have judged the same pair')).toBeVisible()
})

test('what was opened as one analyst is not saved as another, and its words stay', async ({ context }) => {
  const one = await openAs(context, 'First Fay')
  await annotateAs(one, 'Second Sue')
  await annotateAs(one, 'First Fay')
  await one.goto('/links/assess?from=001-c03&to=001-c10')
  await one.getByRole('radio', { name: 'Cannot tell' }).check()
  await one.getByLabel('Rationale').fill('Words of the first.')
  const other = await one.context().newPage()
  await annotateAs(other, 'Second Sue')
  await expect(one.getByText('Second Sue annotates in this browser now')).toBeVisible()
  await one.getByRole('button', { name: 'Save assessment' }).click()
  await expect(one.getByText(REFUSALS.ANALYST_CHANGED)).toBeVisible()
  await expect(one.getByLabel('Rationale')).toHaveValue('Words of the first.')
  // In the other’s name the form is empty; back in her own the words are there again.
  await one.getByRole('button', { name: 'Reload it as Second Sue' }).click()
  await expect(one.getByRole('link', { name: 'Annotating: Second Sue' })).toBeVisible()
  await expect(one.getByLabel('Rationale')).toHaveValue('')
  await other.close()
  await annotateAs(one, 'First Fay')
  await one.goto('/links/assess?from=001-c03&to=001-c10')
  await expect(one.getByLabel('Rationale')).toHaveValue('Words of the first.')
  await one.context().close()
})
