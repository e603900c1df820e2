import { existsSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * A file beside a record that stays when the record is lost: it tells “not made yet” from “gone”.
 * @param {string} file absolute path of the record
 */
export const markerOf = (file) => `${file}.made`

/** @param {string} file absolute path of the record */
export const backupsFolderOf = (file) => path.join(path.dirname(file), 'backups')

/**
 * @param {string} file absolute path of the record
 * @returns {string} what its backups are named after: crossread of crossread.db
 */
export const recordName = (file) => path.basename(file).replace(/\.db$/, '')

/**
 * @param {Date} now
 * @returns {string} UTC, fit for a file's name: 20261122T051500Z
 */
export const fileStamp = (now) =>
  now
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')

/** What SQLite keeps beside a database while it is open, and after a crash. */
const COMPANIONS = ['-wal', '-shm', '-journal']

/**
 * @param {string} file absolute path of the record
 * @returns {string[]} what of SQLite's lies beside it
 */
export const companionsOf = (file) => COMPANIONS.map((part) => file + part).filter((part) => existsSync(part))

/**
 * Backups of a record in their own folder, by the day and second in their names, oldest first.
 * @param {string} file absolute path of the record
 * @returns {Promise<string[]>} absolute paths
 */
export async function listBackups(file) {
  const folder = backupsFolderOf(file)
  const start = `${recordName(file)}-`
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.startsWith(start) && /^\d{8}T\d{6}Z.*\.db$/.test(name.slice(start.length)))
    .sort()
    .map((name) => path.join(folder, name))
}

/**
 * Leaves a note beside a record that there is one.
 * @param {string} file absolute path of the record
 */
export async function markMade(file) {
  await writeFile(markerOf(file), `${path.basename(file)} is a Crossread record that was opened from here.\n`)
}

/**
 * @param {string} file absolute path of a missing record
 * @returns {Promise<string | null>} how it shows that there was a record; null where there never was one
 */
export async function traceOfRecord(file) {
  const marker = await stat(markerOf(file)).catch(() => null)
  if (marker) return `Crossread last opened it here on ${marker.mtime.toISOString().slice(0, 10)}`
  const [companion] = companionsOf(file)
  if (companion) return `${path.basename(companion)} still lies there`
  const backups = await listBackups(file)
  return backups.length > 0 ? `there are backups of it in ${backupsFolderOf(file)}` : null
}

/**
 * @param {string} file absolute path of a record that cannot be used
 * @param {string} [flags] of the command, such as --over
 * @returns {Promise<string>} how to get one that can, with the command at the end
 */
export async function adviseRestore(file, flags = '') {
  const latest = (await listBackups(file)).at(-1)
  return latest
    ? `Restore the latest backup: npm run restore -- "${latest}" ${flags}`.trimEnd()
    : `There is no backup in ${backupsFolderOf(file)}. If you keep one elsewhere: npm run restore -- FILE ${flags}`.trimEnd()
}
