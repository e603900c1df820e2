import type { Page } from '@playwright/test'
import type Database from 'better-sqlite3'
import type { Random } from '../faults/random'
import { DECIDING_FORMS } from './deciding-forms'
import type { Form } from './form'
import { makeWords } from './words'

const press = (name: string) => async (page: Page) => page.getByRole('button', { name, exact: true }).click()

export const FORMS: readonly Form[] = [
  {
    name: 'new topic',
    path: () => '/topics/new',
    fields: [
      ['#topic-label', 3],
      ['#topic-question', 9],
    ],
    save: press('Add the topic'),
    count: 'SELECT count(*) FROM Topic WHERE label = ?',
  },
  {
    name: 'new source',
    path: () => '/sources/new',
    fields: [['#source-name', 3]],
    save: press('Add the source'),
    count: 'SELECT count(*) FROM Source WHERE name = ?',
  },
  {
    name: 'new origin',
    path: () => '/origins/new',
    fields: [
      ['#origin-label', 4],
      ['#origin-kind-note', 3],
      ['#origin-basis', 12],
    ],
    choose: async (page) => {
      await page.locator('[name="kind"]').first().check()
      await page.locator('[name="identified"]').first().check()
    },
    save: press('Add the origin'),
    count: 'SELECT count(*) FROM Origin WHERE label = ?',
  },
  {
    name: 'new analyst',
    path: () => '/analyst',
    fields: [['#colleague', 2]],
    save: press('Add'),
    count: 'SELECT count(*) FROM Analyst WHERE name = ?',
  },
  {
    name: 'assessment',
    path: (record, random) => {
      const [a, b] = random.pick(listFreePairs(record))
      return `/links/assess?from=${a}&to=${b}`
    },
    fields: [
      ['#rationale', 25],
      ['#note', 6],
    ],
    choose: (page) => page.getByRole('radio', { name: 'Neither' }).check(),
    keepsWords: true,
    save: (page) => page.getByRole('button', { name: /^Save assessment/ }).click(),
    count: 'SELECT count(*) FROM Assessment WHERE rationale = ?',
  },
  {
    name: 'new article',
    path: () => '/articles/new',
    fields: [
      ['#text', 60],
      ['#source', 2],
      ['#genre', 2],
    ],
    choose: async (page) => {
      await page.locator('#title').fill('A title')
      await page.locator('#language').selectOption('en')
      await page.locator('#published').fill('2024-02-01')
      await page.locator('[name="publishedBasis"]').first().check()
    },
    save: press('Add the article'),
    count: 'SELECT count(*) FROM ArticleVersion WHERE instr(text, ?) = 1',
  },
  ...DECIDING_FORMS,
]

function listFreePairs(record: Database.Database): [string, string][] {
  return record
    .prepare(
      `SELECT a.id, b.id FROM Claim a JOIN Claim b ON a.id < b.id
       WHERE NOT EXISTS (SELECT 1 FROM Link l WHERE l.claimAId = a.id AND l.claimBId = b.id) ORDER BY a.id, b.id LIMIT 2000`,
    )
    .raw()
    .all() as [string, string][]
}

/** @returns what each field holds now */
export async function fillIn(
  page: Page,
  path: string,
  { open, fields, choose, ...form }: Form,
  random: Random,
): Promise<string[]> {
  await open?.(page)
  const typed: string[] = []
  const given = form.words?.(path)
  for (const [at, [selector, words]] of fields.entries()) {
    const field = page.locator(selector)
    const text = given?.[at] ?? makeWords(random, words)
    await field.fill(text.slice(0, -4))
    // The last letters are typed one by one, as a hand would.
    await field.pressSequentially(text.slice(-4))
    typed.push(text)
  }
  await choose?.(page)
  return typed
}
