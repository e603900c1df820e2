// The only module that reads process.env. Plain JavaScript, because setup reads it before anything is installed.
import path from 'node:path'

/**
 * @typedef {object} Environment
 * @property {number} port TCP port the app is served on, on 127.0.0.1
 * @property {string} databaseFile absolute path of the SQLite file
 * @property {string} dataFolder absolute path of the folder it lies in
 * @property {string} analystName name given to the analyst that setup makes on the first start
 * @property {boolean} ci whether this is an unattended run
 * @property {boolean} production whether a production build runs
 * @property {string | undefined} chromiumPath a Chromium for the journeys
 */

/** Thrown with a sentence that says which variable is wrong and what to set instead. */
export class EnvironmentError extends Error {
  name = 'EnvironmentError'
}

/**
 * Reads and checks the environment.
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [root] the project folder: relative database paths start here
 * @returns {Environment}
 * @throws {EnvironmentError}
 */
export function readEnvironment(env = process.env, root = process.cwd()) {
  const databaseFile = readDatabaseFile(env.DATABASE_URL, root)
  return {
    port: readPort(env.PORT),
    databaseFile,
    dataFolder: path.dirname(databaseFile),
    analystName: env.CROSSREAD_ANALYST?.trim() || 'Local analyst',
    ci: Boolean(env.CI),
    production: env.NODE_ENV === 'production',
    chromiumPath: env.CHROMIUM_PATH || undefined,
  }
}

/** @param {string | undefined} value */
function readPort(value) {
  if (value === undefined || value === '') return 3000
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new EnvironmentError(`PORT is “${value}”. Set it to a number from 1 to 65535, or leave it out for 3000.`)
  }
  return port
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
