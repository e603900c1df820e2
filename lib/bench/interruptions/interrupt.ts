import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Random } from '../faults/random'
import type { Form } from './form'
import { fillIn } from './forms'
import type { Kind, Outcome } from './tally'
import type { Workshop } from './workshop'

/** The longest moment between the last letter, or the press that saves, and the interruption, in milliseconds. */
const MOMENT = 120
/** How long words may take to come back, in milliseconds: a tab that is gone lets go of its draft a little late. */
const COMES_BACK = 15_000

/** Fills in a form, breaks it off, looks for the words, saves them, and counts what was saved. */
export async function interrupt(shop: Workshop, form: Form, kind: Kind, random: Random): Promise<Outcome> {
  const path = form.path(shop.record, random)
  await shop.page.goto(path)
  const typed = await fillIn(shop.page, path, form, random)
  const [mark = ''] = typed
  const count = () => Number(shop.record.prepare(form.count).pluck().get(mark))
  await BREAK_OFF[kind](shop, form, random, path)
  // What was saved before the server fell is no longer in the form.
  const isSaved = () => kind === 'killed server' && count() > 0
  const back = await findWords(shop.page, form, typed, isSaved)
  const outcome = { kind, form: form.name, cleared: true }
  if (!back) {
    const records = count()
    return { ...outcome, back: isSaved() ? 'saved' : null, records, why: mark }
  }
  await form.save(shop.page)
  await until(() => count() > 0)
  await shop.page
    .waitForURL((now) => now.pathname + now.search !== path || path === '/analyst')
    .catch(() => {})
  const cleared = await isCleared(shop.page, form, path, mark)
  return { ...outcome, back: 'in the form', records: count(), cleared, why: mark }
}

type BreakingOff = (shop: Workshop, form: Form, random: Random, path: string) => Promise<void>

const BREAK_OFF: Record<Kind, BreakingOff> = {
  reload: async ({ page }, _, random) => {
    await sleep(random.whole(MOMENT))
    await page.reload()
  },
  'closed tab': async (shop, _, random, path) => {
    await sleep(random.whole(MOMENT))
    await shop.page.close()
    await openAnew(shop, path)
  },
  crash: async (shop, _, random, path) => {
    await sleep(random.whole(MOMENT))
    const crashed = shop.page.waitForEvent('crash')
    await shop.page.goto('chrome://crash', { waitUntil: 'commit' }).catch(() => {})
    await crashed
    await shop.page.close()
    await openAnew(shop, path)
  },
  offline: async (shop, form, random) => {
    await shop.context.setOffline(true)
    await form.save(shop.page)
    await shop.page.getByText('Crossread did not answer', { exact: false }).waitFor()
    await shop.context.setOffline(false)
    // Half of them go on in the same form, the others after a reload.
    if (random.next() < 0.5) await shop.page.reload()
  },
  'killed server': async (shop, form, random, path) => {
    const saving = form.save(shop.page).catch(() => {})
    await sleep(random.whole(MOMENT))
    await shop.kill()
    await saving
    await shop.restart()
    await shop.page.goto(path)
  },
}

async function openAnew(shop: Workshop, path: string): Promise<void> {
  shop.page = await shop.context.newPage()
  await shop.page.goto(path)
}

/** Whether every field holds again what was typed in it. */
async function findWords(
  page: Page,
  { fields }: Form,
  typed: readonly string[],
  isSaved: () => boolean,
): Promise<boolean> {
  return until(async () => {
    for (const [at, [selector]] of fields.entries()) {
      const held = await page
        .locator(selector)
        .inputValue({ timeout: 1_000 })
        .catch(() => null)
      if (held !== typed[at]) return false
    }
    return true
  }, isSaved)
}

/** Whether the form is without the words that were saved. */
async function isCleared(page: Page, form: Form, path: string, mark: string): Promise<boolean> {
  const [selector] = form.fields[0] ?? ['']
  await page.goto(path)
  const field = page.locator(selector)
  // A form that opens by itself is waited for; others are opened by a draft alone, or stand folded away.
  if (!form.open && !form.keepsWords) await field.waitFor({ state: 'attached' })
  // A draft comes back shortly after the page, where there is one.
  await sleep(form.open ? 1_000 : 300)
  if (form.keepsWords) return (await page.getByText('is back').count()) === 0
  if ((await field.count()) === 0) return true
  return (await field.inputValue()) !== mark
}

/** @param hurries where it says so, less patience will do */
async function until(holds: () => boolean | Promise<boolean>, hurries = () => false): Promise<boolean> {
  const started = performance.now()
  while (performance.now() - started < (hurries() ? COMES_BACK / 2 : COMES_BACK)) {
    if (await holds()) return true
    await sleep(50)
  }
  return false
}
