import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { childEnvironment, readEnvironment } from '../environment.mjs'
import { awaitChild, startChild } from './child.mjs'
import { during } from './progress.mjs'
import { TOOL } from './project.mjs'
import { SetupProblem } from './setup-problem.mjs'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium that runs: CHROMIUM_PATH, Playwright's own, then one of the system.
 * @returns {string | undefined} absolute path
 */
export function findBrowser() {
  const { chromiumPath } = readEnvironment()
  if (chromiumPath) return chromiumPath
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((place) => existsSync(place) && runs(place))
}

/**
 * Finds a Chromium or gets one: Playwright's download, then Debian's package (which brings the libraries it needs).
 * @returns {Promise<string>} absolute path
 * @throws {SetupProblem}
 */
export async function ensureBrowser() {
  let output = ''
  for (const get of [async () => '', download, installPackage]) {
    output += await get()
    const found = findBrowser()
    if (found && existsSync(found)) return found
    if (found)
      throw new SetupProblem(
        `CHROMIUM_PATH is “${found}”, and nothing is there. Set it to a Chromium, or leave it out.`,
      )
  }
  throw new SetupProblem(
    'No Chromium was found for the journeys, and none could be downloaded. Install one (npx playwright install --with-deps chromium) or set CHROMIUM_PATH.',
    output,
  )
}

/** @returns {Promise<string>} what the attempt printed */
function download() {
  return during('Looking for a browser to download for the journeys (once)', async () => {
    const { output } = await awaitChild(startChild(TOOL.playwright, ['install', 'chromium']))
    return output
  })
}

/** @returns {Promise<string>} what the attempt printed */
async function installPackage() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return ''
  return during('Installing Debian’s Chromium for the journeys (once)', async () => {
    return apt('update', '-q') + apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
  })
}

/**
 * @param {string[]} args
 * @returns {string} what it printed
 */
function apt(...args) {
  const [command = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get', ...args]
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  const { stdout, stderr } = spawnSync(command, rest, { env, encoding: 'utf8', timeout: 10 * 60_000 })
  return `${stdout ?? ''}${stderr ?? ''}`
}

/**
 * A download may lack libraries of the system; asking for the version shows it. On Windows asking opens a window.
 * @param {string} place
 */
function runs(place) {
  return (
    process.platform === 'win32' ||
    spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  )
}
