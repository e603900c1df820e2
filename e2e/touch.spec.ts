import type { Page } from '@playwright/test'
import { savedLine } from './editing-verbs'
import { axe, expect, test } from './fixtures'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

/** Selects words as the handles of a touch screen do: no mouse, the selection alone changes. */
async function selectByHandles(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        const run = node.parentElement
        if (at < 0 || !run?.closest('[data-start]')) continue
        run.scrollIntoView({ block: 'center' })
        const touch = { bubbles: true, pointerType: 'touch', isPrimary: true }
        run.dispatchEvent(new PointerEvent('pointerdown', touch))
        // A long press gives the pointer to the system, which selects a word; its handles move the end.
        run.dispatchEvent(new PointerEvent('pointercancel', touch))
        window.getSelection()?.setBaseAndExtent(node, at, node, at + 1)
        window.getSelection()?.extend(node, at + wanted.length)
        return
      }
      throw new Error(`The text does not have “${wanted}”.`)
    }, words)
    await expect(page.getByRole('region', { name: 'Selected words' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

test('by touch alone: words become a claim with two quotes, saved, said and taken back', async ({ page }) => {
  await page.goto('/articles/002')
  await selectByHandles(page, 'terrorists')
  const bar = page.getByRole('region', { name: 'Selected words' })
  const take = bar.getByRole('button', { name: /^Make a claim/ })
  await expect(take).toBeInViewport({ ratio: 1 })
  const box = await take.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await axe(page)
  await take.tap()
  await expect(page.getByRole('heading', { name: 'A new claim' })).toBeVisible()
  await expect(bar).toHaveCount(0)

  await selectByHandles(page, 'Syria')
  await bar.getByRole('button', { name: /^Add to the claim/ }).tap()
  await expect(page.getByRole('button', { name: 'Take away quote 2' })).toBeVisible()
  const statement = page.getByRole('textbox', { name: /^Statement/ })
  await statement.tap()
  await statement.fill('Made with a thumb.')
  await page.getByRole('button', { name: 'Save the claim' }).tap()
  await expect(page).toHaveURL(/\?claim=/)
  await expect(page.getByRole('region', { name: 'Selected claim' })).toContainText('Made with a thumb.')
  const said = savedLine(page, 'Added a claim')
  await expect(said).toBeInViewport()
  await axe(page)
  await said.getByRole('button', { name: 'Undo' }).tap()
  await expect(savedLine(page, 'Undid a change of a claim')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Selected claim' })).toHaveCount(0)
})

test('what is selected by touch is let go by a tap', async ({ page }) => {
  await page.goto('/articles/002')
  await selectByHandles(page, 'terrorists')
  await page.getByRole('region', { name: 'Selected words' }).getByRole('button', { name: 'Dismiss' }).tap()
  await expect(page.getByRole('region', { name: 'Selected words' })).toHaveCount(0)
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('')
})
