import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

/** Presses a key until what it opens is there: keys act once the page's script has started, which no sign tells. */
export async function pressUntil(page: Page, key: string, opened: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(opened).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

export const paletteField = (page: Page): Locator => page.getByRole('combobox', { name: /^Go to a screen/ })

/** Opens the palette by its key and types. */
export async function askPalette(page: Page, words: string): Promise<Locator> {
  await pressUntil(page, 'Control+k', paletteField(page))
  await expect(paletteField(page)).toBeFocused()
  await page.keyboard.type(words)
  return page.getByRole('listbox', { name: 'What was found' })
}

/** The option that Enter would take. */
export const chosenOption = (page: Page): Locator => page.getByRole('option', { selected: true })
