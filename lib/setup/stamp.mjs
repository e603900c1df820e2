import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * A hash over files and folders: it changes when a path or a byte in them does. Missing ones count as missing.
 * @param {string} root absolute path
 * @param {string[]} parts files and folders, relative to the root
 * @param {(file: string) => boolean} [counts] whether a file, given relative to the root with /, is looked at
 * @returns {Promise<string>} SHA-256 in hexadecimal
 */
export async function hashFiles(root, parts, counts = () => true) {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of await listFiles(root, part)) {
      if (!counts(file)) continue
      const bytes = await readFile(path.join(root, file))
      hash.update(`${file}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} root absolute path
 * @param {string} part a file or folder, relative to the root
 * @returns {Promise<string[]>} its files relative to the root, with / on every platform, sorted
 */
export async function listFiles(root, part) {
  const full = path.join(root, part)
  try {
    const entries = await readdir(full, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .sort()
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOTDIR') return [part]
    if (code === 'ENOENT') return []
    throw error
  }
}

/**
 * @param {string} file
 * @param {string} stamp
 * @returns {Promise<boolean>} whether the work that writes this stamp was done for the same input
 */
export async function hasStamp(file, stamp) {
  const kept = await readFile(file, 'utf8').catch(() => null)
  return kept === stamp
}

/**
 * Does work and then stamps it. The stamp is taken away first, so that work broken off is done again.
 * @param {string} file
 * @param {string} stamp of the input as it was before the work: what changes meanwhile makes the result stale
 * @param {() => Promise<unknown>} work
 */
export async function stampAfter(file, stamp, work) {
  await rm(file, { force: true })
  await work()
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, stamp)
}
