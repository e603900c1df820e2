import { randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** 256 bits in hexadecimal, and a line end. */
const FORM = /^[0-9a-f]{64}\n?$/

/** Bits of a file's mode that let anybody but its owner in. */
const OTHERS = 0o077

/** Thrown with a sentence that says what to do. */
export class SessionKeyError extends Error {
  /** @override */
  name = 'SessionKeyError'
}

/**
 * The key that signs session cookies. It lies beside the record, so that open tabs outlive a restart; without it
 * every browser has to open the printed address again.
 * @param {string} folder absolute path of the record's folder
 */
export const sessionKeyFile = (folder) => path.join(folder, 'session-key')

/**
 * Reads the key, and makes it where there is none.
 * @param {string} folder absolute path of the record's folder
 * @returns {Buffer} 32 bytes
 * @throws {SessionKeyError} where it is not a key of ours, or others can read it
 */
export function ensureSessionKey(folder) {
  const file = sessionKeyFile(folder)
  try {
    // `wx`: of two starts at once, one makes it and the other reads it.
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code !== 'EEXIST') throw new SessionKeyError(`The key ${file} could not be made (${code}). ${RIGHTS}`)
  }
  return readSessionKey(folder)
}

const RIGHTS = 'Give yourself write permission on its folder, or set DATABASE_URL to a file in another one.'

/**
 * @param {string} folder absolute path of the record's folder
 * @returns {Buffer} 32 bytes
 * @throws {SessionKeyError}
 */
export function readSessionKey(folder) {
  const file = sessionKeyFile(folder)
  const text = readText(file)
  // Windows has no such mode: there the folder's own permissions count.
  if (process.platform !== 'win32' && (statSync(file).mode & OTHERS) !== 0) {
    throw new SessionKeyError(
      `Other users of this machine can read ${file}, and could sign in with it. Delete it and start again: Crossread makes a new one that only you can read.`,
    )
  }
  if (!FORM.test(text)) {
    throw new SessionKeyError(
      `${file} is not a key of Crossread. Delete it and start again: Crossread makes a new one.`,
    )
  }
  return Buffer.from(text.trim(), 'hex')
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new SessionKeyError(
      `The key ${file} could not be read (${code}). Give yourself read permission on it, or delete it and start again.`,
    )
  }
}
