import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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
  if (!statSync(file, { throwIfNoEntry: false })) {
    makeKey(file, (draft) => {
      try {
        // Of two starts at once, one makes it and the other reads it, whole.
        linkSync(draft, file)
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') renameSync(draft, file)
      }
    })
  }
  return readSessionKey(folder)
}

/**
 * Replaces the key by a new one: whatever was signed with the old one is worth nothing from then on, also to a server
 * that runs.
 * @param {string} folder absolute path of the record's folder
 * @throws {SessionKeyError}
 */
export function renewSessionKey(folder) {
  const file = sessionKeyFile(folder)
  makeKey(file, (draft) => renameSync(draft, file))
}

/**
 * @param {string} file
 * @param {(draft: string) => void} place gives the draft the key's name
 */
function makeKey(file, place) {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    place(draft)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new SessionKeyError(`The key ${file} could not be made (${code}). ${RIGHTS}`)
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * The key as it is by now, for a server that runs on while it is renewed or deleted.
 * @param {string} folder absolute path of the record's folder
 * @param {(folder: string) => Buffer} [read] preset: makes a key where there is none
 * @returns {() => Buffer}
 * @throws {SessionKeyError} at once where there is no key to begin with; where it cannot be read later the last one counts
 */
export function followSessionKey(folder, read = ensureSessionKey) {
  let key = read(folder)
  let seen = identify(folder)
  return () => {
    const now = identify(folder)
    if (now === seen) return key
    try {
      key = read(folder)
      seen = identify(folder)
    } catch {
      seen = now
    }
    return key
  }
}

/** @param {string} folder */
function identify(folder) {
  const found = statSync(sessionKeyFile(folder), { bigint: true, throwIfNoEntry: false })
  return found && `${found.ino} ${found.mtimeNs}`
}

const RIGHTS = 'Give yourself write permission on its folder, or set DATABASE_URL to a file in another one.'

/**
 * @param {string} folder absolute path of the record's folder
 * @returns {Buffer} 32 bytes
 * @throws {SessionKeyError}
 */
export function readSessionKey(folder) {
  const file = sessionKeyFile(folder)
  const { text, mode } = readText(file)
  // Windows has no such mode: there the folder's own permissions count.
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
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
    // One descriptor for both: the file could be another one in between.
    const descriptor = openSync(file, 'r')
    try {
      return { text: readFileSync(descriptor, 'utf8'), mode: fstatSync(descriptor).mode }
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new SessionKeyError(
      `The key ${file} could not be read (${code}). Give yourself read permission on it, or delete it and start again.`,
    )
  }
}
