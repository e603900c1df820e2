import path from 'node:path'
import { SetupProblem } from './setup-problem.mjs'

/**
 * From the beginning of an error's code, SQLite's or the system's, to what to do.
 * @type {[code: string, sentence: (file: string) => string][]}
 */
const SENTENCES = [
  [
    'SQLITE_BUSY',
    (file) =>
      `Another program has the record ${file} open. Stop that Crossread, or close that program, and try again.`,
  ],
  ...['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'].map(diskFull),
  ...['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'EROFS', 'EACCES', 'EPERM'].map(notWritable),
  ...['SQLITE_CORRUPT', 'SQLITE_NOTADB'].map(damaged),
  ...['SQLITE_IOERR', 'EIO'].map(diskFailed),
]

/**
 * @param {string} code
 * @returns {[string, (file: string) => string]}
 */
function diskFull(code) {
  return [code, (file) => `The disk with ${path.dirname(file)} is full. Free some space and try again.`]
}

/**
 * @param {string} code
 * @returns {[string, (file: string) => string]}
 */
function notWritable(code) {
  return [
    code,
    (file) =>
      `Crossread cannot write ${file}. Give yourself write permission on it and on its folder, see that the disk is not read-only, or set DATABASE_URL to another file.`,
  ]
}

/**
 * @param {string} code
 * @returns {[string, (file: string) => string]}
 */
function damaged(code) {
  return [code, (file) => `${file} is damaged. It was left as it is.`]
}

/**
 * @param {string} code
 * @returns {[string, (file: string) => string]}
 */
function diskFailed(code) {
  return [
    code,
    (file) => `The disk failed while ${file} was read or written. Look at the disk before you go on.`,
  ]
}

/**
 * @param {string} file absolute path of the record the work was on
 * @param {unknown} error
 * @returns {unknown} a SetupProblem with a sentence where the error is about the file, its disk or its locks
 */
export function recordProblem(file, error) {
  if (error instanceof SetupProblem) return error
  const code = codeOf(error)
  const sentence = SENTENCES.find(([start]) => code.startsWith(start))?.[1]
  return sentence ? new SetupProblem(sentence(file)) : error
}

/**
 * @param {unknown} error
 * @returns {string} SQLite's or the system's code; empty where it has none
 */
export function codeOf(error) {
  const { code } = /** @type {{ code?: unknown }} */ (error ?? {})
  return typeof code === 'string' ? code : ''
}
