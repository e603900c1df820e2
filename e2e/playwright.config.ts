import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { readEnvironment } from '../lib/environment.mjs'
import { findBrowser } from '../lib/setup/browser.mjs'

const root = path.resolve(import.meta.dirname, '..')
const { journeyPort } = readEnvironment(process.env, root)
const address = `http://127.0.0.1:${journeyPort}`

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  // One record for all journeys, so they go one after the other.
  workers: 1,
  fullyParallel: false,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      // As root Chromium does not start inside its own sandbox.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update'],
      ],
    },
  },
  webServer: {
    // The build on a fresh seeded record; the quotes are for a Node in a folder with a space.
    command: `"${process.execPath}" lib/setup/serve-test.mjs`,
    cwd: root,
    url: `${address}/api/health`,
    env: { CROSSREAD_JOURNEY_PORT: String(journeyPort) },
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
