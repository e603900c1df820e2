import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** Selects words of the open article with the mouse, from the first letter to the last; `nth` counts from 0. */
export async function dragOver(page: Page, words: string, nth = 0): Promise<void> {
  // A page that is still being hydrated does not see a selection, and one that still scrolls moves it.
  await expect(async () => {
    await drag(page, words, nth)
    await expect(page.getByRole('region', { name: 'Selected words' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

async function drag(page: Page, words: string, nth: number): Promise<void> {
  const ends = await page.evaluate(
    ([wanted, skip]) => {
      // Pressing on what is selected would drag it away.
      window.getSelection()?.removeAllRanges()
      const walker = document.createTreeWalker(
        document.querySelector('[data-reader]') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const letters: [Node, number][] = []
      let text = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('[data-start]')) continue
        const part = node.textContent ?? ''
        for (let i = 0; i < part.length; i += 1) letters.push([node, i])
        text += part
      }
      let at = text.indexOf(wanted)
      for (let i = 0; i < skip; i += 1) at = text.indexOf(wanted, at + 1)
      const boxOf = (first: number, last: number) => {
        const [from, to] = [letters[first], letters[last]]
        if (at < 0 || !from || !to) throw new Error(`The text does not have “${wanted}”.`)
        const range = document.createRange()
        range.setStart(...from)
        range.setEnd(to[0], to[1] + 1)
        return range
      }
      boxOf(at, at).startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const isPair = /[\ud800-\udbff]/.test(wanted.charAt(0))
      const first = boxOf(at, isPair ? at + 1 : at).getClientRects()[0]
      const last = [...boxOf(at + wanted.length - 1, at + wanted.length - 1).getClientRects()].at(-1)
      return {
        from: { x: (first?.left ?? 0) + 0.5, y: ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2 },
        to: { x: (last?.right ?? 0) - 0.5, y: ((last?.top ?? 0) + (last?.bottom ?? 0)) / 2 },
      }
    },
    [words, nth] as const,
  )
  await page.mouse.move(ends.from.x, ends.from.y)
  await page.mouse.down()
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 })
  await page.mouse.up()
}

/** From selected words to the form, by key; the focus is on the button that saves. */
export async function openForm(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Save the claim' })).toBeFocused()
}

/** Waits until what the rules propose stands in the form. */
export async function awaitProposals(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'proposed, not confirmed' })).toBeVisible()
}

/** Saves by key and waits for the claim. @returns its id */
export async function saveClaim(page: Page): Promise<string> {
  const before = new URL(page.url()).searchParams.get('claim')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => ![null, before].includes(url.searchParams.get('claim')))
  const id = new URL(page.url()).searchParams.get('claim') ?? ''
  await expect(page.getByRole('region', { name: 'Selected claim' })).toContainText(id)
  return id
}

/** Where the quotes of a claim stand, as the text shows them: offset and words of each run. */
export async function placesOf(page: Page, id: string): Promise<{ start: number; words: string }[]> {
  return page.locator(`mark[data-claims~="${id}"]`).evaluateAll((marks) =>
    marks.map((mark) => ({
      start: Number(mark.getAttribute('data-start')),
      words: mark.textContent ?? '',
    })),
  )
}

/** Holds back what an article's page sends to the server. @returns lets it go */
export async function holdSending(page: Page, articleId: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(`**/articles/${articleId}**`, async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  return letGo
}
