import AxeBuilder from '@axe-core/playwright'
import {
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test'
import { readEnvironment } from '../lib/environment.mjs'
import { readLaunchToken } from '../lib/testing/served-record'

/** Where the journeys' server answers. */
export const ADDRESS = `http://127.0.0.1:${readEnvironment().journeyPort}`

/** A browser that was never let in: test.use({ storageState: STRANGER }). */
export const STRANGER = { cookies: [], origins: [] }

/** What Chromium prints for a page or a part of it that is answered with 404. */
export const NOT_FOUND = /^Failed to load resource: the server responded with a status of 404/

type Options = {
  /** Console errors that a journey brings about on purpose: test.use({ expectedErrors: [NOT_FOUND] }). */
  expectedErrors: RegExp[]
}
type Watch = {
  quietConsole: undefined
  /** The Cookie header of a browser that was let in. */
  cookie: string
}
type SignedIn = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** A journey fails on any uncaught error, console error or violation of the Content-Security-Policy, on any page. */
export const test = base.extend<Options & Watch, { signedIn: SignedIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  signedIn: [async ({}, use) => use(await signIn()), { scope: 'worker' }],
  storageState: ({ signedIn }, use) => use(signedIn),
  cookie: ({ signedIn }, use) =>
    use(signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')),
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

/** Lets a browser in as a person would: by the address printed at the start. */
async function signIn(): Promise<SignedIn> {
  const answer = await fetch(`${ADDRESS}/?token=${await readLaunchToken()}`, { redirect: 'manual' })
  const [name = '', value = ''] =
    (answer.headers.get('set-cookie') ?? '').split(';')[0]?.split(/=(.*)/s) ?? []
  const lifetime = { expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' as const }
  return { cookies: [{ name, value, domain: '127.0.0.1', path: '/', ...lifetime }], origins: [] }
}

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
