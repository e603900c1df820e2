// The only module that reads process.env. Plain JavaScript, because setup reads it before anything is installed.
import path from 'node:path'

/**
 * @typedef {object} Environment
 * @property {number} port TCP port the app is served on
 * @property {'127.0.0.1' | '::1'} host where it is served: an address of this machine that no other machine reaches
 * @property {'token' | 'none'} auth whether a browser has to open the printed address once before it is let in
 * @property {string | undefined} launchToken the token of that address; preset: a new one at each start
 * @property {number} journeyPort TCP port the journeys serve their own build on, on 127.0.0.1
 * @property {string} databaseFile absolute path of the SQLite file
 * @property {string} dataFolder absolute path of the folder it lies in
 * @property {string} callFolder absolute path of the folder a script was called from; npm itself runs it in the project's
 * @property {string} analystName name given to the analyst that setup makes on the first start
 * @property {boolean} ci whether this is an unattended run
 * @property {boolean} production whether a production build runs
 * @property {string | undefined} chromiumPath a Chromium for the journeys
 * @property {string | undefined} npmScript the script of the package manager that started this process
 * @property {string[]} searchPath folders in which commands are looked for
 */

/** @typedef {Record<string, string | undefined>} Variables */

/** Thrown with a sentence that says which variable is wrong and what to set instead. */
export class EnvironmentError extends Error {
  /** @override */
  name = 'EnvironmentError'
}

/**
 * Reads and checks the environment.
 * @param {Variables} [env]
 * @param {string} [root] the project folder: relative database paths start here
 * @returns {Environment}
 * @throws {EnvironmentError}
 */
export function readEnvironment(env = process.env, root = process.cwd()) {
  const databaseFile = readDatabaseFile(env.DATABASE_URL, root)
  return {
    port: readPort('PORT', env.PORT, 3000),
    host: readHost(env.CROSSREAD_HOST),
    auth: readAuth(env.CROSSREAD_AUTH),
    launchToken: readToken(env.CROSSREAD_TOKEN),
    journeyPort: readPort('CROSSREAD_JOURNEY_PORT', env.CROSSREAD_JOURNEY_PORT, 3210),
    databaseFile,
    dataFolder: path.dirname(databaseFile),
    callFolder: env.INIT_CWD || root,
    analystName: env.CROSSREAD_ANALYST?.trim() || 'Local analyst',
    ci: Boolean(env.CI),
    production: env.NODE_ENV === 'production',
    chromiumPath: env.CHROMIUM_PATH || undefined,
    npmScript: env.npm_execpath || undefined,
    searchPath: (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean),
  }
}

/**
 * The environment for a child process: this one's, with some variables set or (undefined) taken out.
 * @param {Variables} [changes]
 * @param {Variables} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(changes = {}, env = process.env) {
  const merged = { ...env, NEXT_TELEMETRY_DISABLED: '1', ...changes }
  const set = Object.entries(merged).filter(([, value]) => value !== undefined)
  // NODE_ENV is a required key in Next's types, yet a child may well do without it.
  return /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(set))
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} preset
 */
function readPort(name, value, preset) {
  if (value === undefined || value === '') return preset
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new EnvironmentError(
      `${name} is “${value}”. Set it to a number from 1 to 65535, or leave it out for ${preset}.`,
    )
  }
  return port
}

/**
 * Only this machine, whatever else is set: the app is not encrypted on its way, and answers to its own names alone.
 * @param {string | undefined} value
 */
function readHost(value) {
  if (!value) return '127.0.0.1'
  if (value === '127.0.0.1' || value === '::1') return value
  throw new EnvironmentError(
    `CROSSREAD_HOST is “${value}”. Crossread serves this machine only: set it to 127.0.0.1 or ::1, or leave it out. (localhost means both, and another user could serve the one that Crossread leaves free.) From another machine, forward the port: ssh -L 3000:127.0.0.1:3000 and this machine’s name.`,
  )
}

/** @param {string | undefined} value */
function readAuth(value) {
  if (!value || value === 'token') return 'token'
  if (value === 'none') return 'none'
  throw new EnvironmentError(
    `CROSSREAD_AUTH is “${value}”. Set it to none to let every user of this machine in, or leave it out.`,
  )
}

/** @param {string | undefined} value */
function readToken(value) {
  if (!value) return undefined
  if (/^[A-Za-z0-9_-]{22,200}$/.test(value)) return value
  throw new EnvironmentError(
    'CROSSREAD_TOKEN is too easy to guess, or has characters that cannot stand in an address. Set it to 22 or more random letters and digits, or leave it out: each start then makes its own.',
  )
}

/**
 * @param {string | undefined} value
 * @param {string} root
 */
function readDatabaseFile(value, root) {
  if (!value) return path.join(root, 'data', 'crossread.db')
  if (!value.startsWith('file:') || value === 'file:' || value.includes(':memory:')) {
    throw new EnvironmentError(
      `DATABASE_URL is “${value}”. Set it to file: and the path of a SQLite file, such as file:./data/crossread.db.`,
    )
  }
  return path.resolve(root, value.slice('file:'.length))
}
