import type { Page } from '@playwright/test'
import type Database from 'better-sqlite3'
import type { Form } from './form'
import { LOST_CLAIMS, sentenceAnew } from './plant'

/** The forms of a reader's work: a claim of a passage, a ruling, an article's particulars, a lost quote. */
export const DECIDING_FORMS: readonly Form[] = [
  {
    name: 'new claim',
    path: (record, random) =>
      `/articles/${random.pick(listIds(record, "SELECT id FROM Article WHERE id GLOB '00*'"))}`,
    open: selectPassage,
    fields: [
      ['#claim-statement', 12],
      ['#claim-speaker', 2],
    ],
    save: (page) => page.getByRole('button', { name: 'Save the claim' }).click(),
    count: 'SELECT count(*) FROM Claim WHERE statement = ?',
  },
  {
    name: 'ruling',
    path: (record) => `/links/${listIds(record, DISPUTED)[0]}`,
    fields: [['#ruling-reason', 20]],
    choose: (page) =>
      page.getByRole('form', { name: 'Ruling' }).getByRole('radio', { name: 'Neither' }).check(),
    save: (page) => page.getByRole('button', { name: 'Save ruling' }).click(),
    count: 'SELECT count(*) FROM Ruling WHERE reason = ?',
  },
  {
    name: 'article',
    path: (record, random) =>
      `/articles/${random.pick(listIds(record, "SELECT id FROM Article WHERE id GLOB '00*'"))}/edit`,
    fields: [
      ['#title', 6],
      ['#author', 2],
      ['#note', 10],
    ],
    keepsWords: true,
    save: (page) => page.getByRole('button', { name: 'Save the particulars' }).click(),
    count: 'SELECT count(*) FROM Article WHERE title = ?',
  },
  {
    name: 'lost quote',
    path: (record) => `/claims/${listIds(record, LOST_CLAIMS)[0]}`,
    fields: [['#quote-0', 1]],
    // A quote is no free text: it stands in the corrected text, letter for letter.
    words: (path) => [sentenceAnew(Number(/\d+$/.exec(path)?.[0]))],
    keepsWords: true,
    save: (page) => page.getByRole('button', { name: 'Quote it from the latest text' }).click(),
    count: 'SELECT count(*) FROM ClaimSpan WHERE quote = ?',
  },
]

const DISPUTED = `SELECT id FROM Link WHERE state = 'DISPUTED' ORDER BY id`

const listIds = (record: Database.Database, query: string) => record.prepare(query).pluck().all().map(String)

/** Selects words of the open article, and opens the form of a claim beside them. */
async function selectPassage(page: Page): Promise<void> {
  const make = page.getByRole('button', { name: /^Make a claim/ })
  const isSelected = async (number: number) => {
    await page.evaluate((at) => {
      const runs = [...document.querySelectorAll('[data-reader] [data-start]')].filter(
        (run) => run.checkVisibility() && (run.firstChild?.nodeValue?.trim().length ?? 0) > 30,
      )
      const words = runs[at % runs.length]?.firstChild
      if (words) window.getSelection()?.setBaseAndExtent(words, 0, words, 30)
    }, number)
    return make.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
  }
  // A page that is still being hydrated does not see a selection; page furniture becomes no claim.
  for (let tries = 0; tries < 10 && !(await isSelected(tries)); tries += 1);
  await make.click()
  await page.locator('#claim-statement').waitFor()
}
