import AxeBuilder from '@axe-core/playwright'
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'

/** What Chromium prints for a page or a part of it that is answered with 404. */
export const NOT_FOUND = /^Failed to load resource: the server responded with a status of 404/

type Options = {
  /** Console errors that a journey brings about on purpose: test.use({ expectedErrors: [NOT_FOUND] }). */
  expectedErrors: RegExp[]
}
type Watch = { quietConsole: undefined }

/** A journey fails on any uncaught error, console error or violation of the Content-Security-Policy, on any page. */
export const test = base.extend<Options & Watch>({
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ context, expectedErrors }, use) => {
      const noise: string[] = []
      const note = (text: string) => {
        if (!expectedErrors.some((expected) => expected.test(text))) noise.push(text)
      }
      context.on('weberror', (error) => note(`uncaught: ${error.error().message}`))
      context.on('console', (message) => {
        if (isError(message)) note(message.text())
      })
      await use(undefined)
      expect(noise, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Chromium reports what the policy blocks as a console error; a report-only policy would only warn. */
function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error' || /Content[- ]Security[- ]Policy/i.test(message.text())
}

/** WCAG 2.2 AA, as axe groups its rules. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Expects the page, as it is now, to pass axe's rules for WCAG 2.2 AA. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  }))
  expect(told, `axe on ${page.url()}`).toEqual([])
}
