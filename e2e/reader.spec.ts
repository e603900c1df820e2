import type { Page } from '@playwright/test'
import { makeClaim } from '../lib/testing/factories'
import { inRecord } from '../lib/testing/served-record'
import { openForm, placesOf, saveClaim } from './annotate-verbs'
import { expect, test } from './fixtures'

/** Selects everything in the text, as Ctrl+A does in it, folded page furniture included. */
async function selectAll(page: Page) {
  await expect(async () => {
    await page.evaluate(() => {
      const text = document.querySelector('[data-reader]')
      if (text) window.getSelection()?.selectAllChildren(text)
    })
    await expect(page.getByRole('region', { name: 'Selected words' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

test('a selection over folded page furniture leaves it out and says so', async ({ page }) => {
  await page.goto('/articles/000')
  const furniture = await page.locator('details [data-start]').evaluateAll((runs) =>
    runs.map((run) => {
      const start = Number((run as HTMLElement).dataset.start)
      return { start, end: start + (run.textContent?.length ?? 0) }
    }),
  )
  expect(furniture.length).toBeGreaterThan(0)
  await selectAll(page)
  const bar = page.getByRole('region', { name: 'Selected words' })
  await expect(bar).toContainText(/Page furniture was left out: \d+ passages?\./)
  await openForm(page)
  const id = await saveClaim(page)
  const places = await placesOf(page, id)
  expect(places.length).toBeGreaterThan(1)
  for (const { start, words } of places)
    for (const cut of furniture) expect(start < cut.end && start + words.length > cut.start).toBe(false)
})

/** Of each target, whether a press 12 px from its middle, to every side, still meets it; those scrolled away are not asked. */
const missed = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((targets) =>
    targets.flatMap((target) => {
      target.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = target.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const misses = [
        [x - 11.9, y],
        [x + 11.9, y],
        [x, y - 11.9],
        [x, y + 11.9],
      ].filter(([px = 0, py = 0]) => {
        if (px < 0 || px > window.innerWidth) return false
        return !target.contains(document.elementFromPoint(px, py))
      })
      return misses.length > 0
        ? [`${target.getAttribute('aria-label') ?? target.textContent}: ${misses}`]
        : []
    }),
  )

test('claims that begin at one place have targets of their own', async ({ page }) => {
  await inRecord(async (db) => {
    const { text } = await db.articleVersion.findFirstOrThrow({ where: { articleId: '004' } })
    for (const quote of ['The SVR', 'The SVR revealed', 'The SVR revealed in'])
      await makeClaim(db, { articleId: '004', spans: [{ start: text.indexOf(quote), quote }] })
  })
  await page.goto('/articles/004')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.locator('.claim-anchor + .claim-anchor').count()).toBeGreaterThan(1)
    expect(await missed(page, '.claim-anchor')).toEqual([])
  }
})

for (const width of [360, 1280])
  test(`in the text of an article every target is met within 12 px of its middle, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const article of ['000', '002', '004']) {
      await page.goto(`/articles/${article}`)
      expect(await page.locator('.claim-anchor').count()).toBeGreaterThan(5)
      expect(await missed(page, '.claim-anchor')).toEqual([])
      expect(await missed(page, '.furniture summary, .furniture-inline summary')).toEqual([])
    }
  })

/** Numbers of claims that are met by a press on the first pixels of the letter after them, or the last of the one before. */
const coveringLetters = (page: Page) =>
  page.locator('.claim-anchor').evaluateAll((anchors) =>
    anchors.flatMap((anchor) => {
      anchor.scrollIntoView({ block: 'center' })
      const walker = document.createTreeWalker(
        anchor.closest('[data-reader]') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const letters: { node: Node; at: number }[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const last = (node.textContent?.length ?? 0) - 1
        const isAfter = (anchor.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        // What is folded is not there to be pressed.
        if (node.parentElement?.checkVisibility() === false) continue
        if (last >= 0 && !isAfter) letters[0] = { node, at: last }
        else if (last >= 0) {
          letters[1] = { node, at: 0 }
          break
        }
      }
      const met = letters.filter(Boolean).filter(({ node, at }) => {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
          [left + 0.5, right - 0.5].some((x) =>
            anchor.contains(document.elementFromPoint(x, (top + bottom) / 2)),
          ),
        )
      })
      return met.length > 0 ? [anchor.getAttribute('data-number')] : []
    }),
  )

for (const width of [360, 1280])
  test(`the number of a claim covers no letter of its text, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const article of ['000', '002', '004']) {
      await page.goto(`/articles/${article}`)
      expect(await coveringLetters(page)).toEqual([])
    }
  })
