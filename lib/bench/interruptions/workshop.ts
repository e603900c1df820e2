import { type BrowserContext, chromium, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { findBrowser } from '@/lib/setup/browser.mjs'
import { type Server, startServer } from '../faults/start-server'

/** A browser that was let in, a server that may be killed, and the record they work on. */
export type Workshop = {
  context: BrowserContext
  page: Page
  record: Database.Database
  url: string
  /** Ends the server at once, as a power cut would. */
  kill: () => Promise<void>
  /** Starts it anew, where the browser knows it. */
  restart: () => Promise<void>
  close: () => Promise<void>
}

/** How long a page may take over anything, in milliseconds. */
const PATIENCE = 30_000

/** @param file the record; a copy, since it is written to */
export async function openWorkshop(file: string): Promise<Workshop> {
  let server: Server = await startServer(file)
  const { url } = server
  const port = Number(new URL(url).port)
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    // As root Chromium does not start inside its own sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  const context = await browser.newContext({ baseURL: url })
  context.setDefaultTimeout(PATIENCE)
  const [name = '', value = ''] = (server.headers.Cookie ?? '').split(/=(.*)/s)
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }])
  const record = new Database(file, { readonly: true, fileMustExist: true })
  return {
    context,
    page: await context.newPage(),
    record,
    url,
    kill: () => server.kill(),
    restart: async () => {
      server = await startServer(file, { port })
    },
    close: async () => {
      record.close()
      await browser.close()
      await server.kill()
    },
  }
}
