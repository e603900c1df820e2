import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** Presses keys and counts them; what is typed is no key press. */
export class CountedKeys {
  presses = 0
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }
}

/** The two claims now to be judged, as the heading names them. */
export async function readPair(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 2 }).first().innerText()
}

/** Waits until another pair, or the end, is in view and has the focus. */
export async function expectOtherPair(page: Page, before: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 2 }).first()
  await expect(heading).not.toHaveText(before)
  await expect(heading).toBeFocused()
}

/**
 * Judges the pair in view by the keyboard alone: the digit of a verdict, the rationale, Ctrl+Enter.
 * @returns how many keys were pressed beside typing
 */
export async function judgeByKeys(page: Page, digit: string, rationale: string): Promise<number> {
  const before = await readPair(page)
  const keys = new CountedKeys(page)
  // Before the page listens a press is lost, and the words after it would be keys of the queue.
  const field = page.getByLabel('Rationale')
  await expect(async () => {
    if (!(await field.evaluate((one) => one === document.activeElement))) await keys.press(digit)
    keys.presses = 1
    await expect(field).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await keys.type(rationale)
  await keys.press('Control+Enter')
  await expectOtherPair(page, before)
  return keys.presses
}
