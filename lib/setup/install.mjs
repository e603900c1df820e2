import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '../environment.mjs'
import { awaitChild, runChild, startChild } from './child.mjs'
import { findNpm } from './npm-script.mjs'
import { during } from './progress.mjs'
import { inProject, ROOT } from './project.mjs'
import { hashFiles, hasStamp, stampAfter } from './stamp.mjs'

const STAMP = inProject('node_modules/.crossread/packages')
const PROBE = inProject('lib/setup/probe-driver.mjs')

const DRIVER_ADVICE =
  'The SQLite driver could not be installed for this Node. For Node 22 and 24 a ready-made one is downloaded from github.com; on Node 20, and where that download fails, it is compiled, which takes python3, make and a C++ compiler (Debian, Ubuntu: apt install python3 make g++; macOS: xcode-select --install).'
const NETWORK_ADVICE =
  'The packages could not be installed. npm’s own words are above; most often the network or its proxy is the cause. Run the command again once that is put right.'

/** Installs the packages of the lock file, where they are not there already. */
export async function installPackages() {
  // The driver is a native module, built for one Node line and one platform.
  const stamp = `${await hashFiles(ROOT, ['package-lock.json'])} ${process.versions.modules} ${process.platform} ${process.arch}`
  if (await hasStamp(STAMP, stamp)) return
  if ((await agreesWithLock()) && (await driverOpens())) return stampAfter(STAMP, stamp, async () => {})
  await stampAfter(STAMP, stamp, () => during('Installing packages (a minute or two, once)', installAll))
}

async function installAll() {
  // Building needs the development packages even where the person's environment is a production one.
  await runChild(findNpm(), ['ci', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts=false'], {
    env: { NODE_ENV: undefined, npm_config_omit: undefined, PATH: pathWithThisNode() },
    sentence: describeInstallFailure,
  })
  await runChild(PROBE, [], { sentence: DRIVER_ADVICE })
}

/** Install scripts run whatever `node` comes first: it must be the one that will load what they make. */
function pathWithThisNode() {
  return [path.dirname(process.execPath), ...readEnvironment(undefined, ROOT).searchPath].join(path.delimiter)
}

/**
 * @param {string} output of npm
 * @returns {string}
 */
export function describeInstallFailure(output) {
  if (/better-sqlite3|node-gyp|gyp ERR/.test(output)) return DRIVER_ADVICE
  if (/ENOSPC/.test(output)) return 'The disk is full. Make about 1 GB of room and run the command again.'
  return NETWORK_ADVICE
}

async function driverOpens() {
  const { code } = await awaitChild(startChild(PROBE, []))
  return code === 0
}

/** Whether what npm says it installed is what the lock file asks for: somebody may have run npm by hand. */
async function agreesWithLock() {
  const installed = inProject('node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  return sameVersions(await readPackages(inProject('package-lock.json')), await readPackages(installed))
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages
 * @param {string} file
 * @returns {Promise<Packages>}
 */
async function readPackages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages
}

/**
 * @param {Packages} wanted
 * @param {Packages} installed
 * @returns {boolean} whether every wanted package is there in its version; optional ones may be missing (other platforms)
 */
export function sameVersions(wanted, installed) {
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true
    const present = installed[folder]
    return present ? present.version === entry.version : Boolean(entry.optional || entry.devOptional)
  })
}
