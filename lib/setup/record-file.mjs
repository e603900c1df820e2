import { existsSync, statSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { markerOf } from './record-places.mjs'

/** Marks a SQLite file as a Crossread record (PRAGMA application_id): “XRD1”. */
export const APPLICATION_ID = 0x58524431

/** SQLite's file format, section 1.3: the header is 100 bytes, its integers are big-endian. */
const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const AT = { pageSize: 16, changes: 24, pages: 28, application: 68, validFor: 92 }

/** @typedef {'missing' | 'record' | { foreign: string } | { damaged: string }} Found what it is instead, in words */

/**
 * Looks at a database file without opening it as one: opening could already change it. Never call it in a process that
 * has the record open: closing the file would drop SQLite's locks on it.
 * @param {string} file absolute path
 * @returns {Promise<Found>}
 */
export async function inspectRecordFile(file) {
  const found = await stat(file).catch(() => null)
  if (!found) return 'missing'
  if (!found.isFile()) return { foreign: 'it is not a file' }
  if (found.size === 0) return { damaged: 'it is empty (zero bytes)' }
  const header = await readHeader(file)
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return describeStranger(file)
  if (header.readUInt32BE(AT.application) !== APPLICATION_ID) {
    return { foreign: 'it is a SQLite database of another program' }
  }
  const damaged = findHeaderDamage(file, header, found.size)
  return damaged ? { damaged } : 'record'
}

/** @param {string} file */
function describeStranger(file) {
  return existsSync(markerOf(file))
    ? { damaged: 'its beginning was overwritten' }
    : { foreign: 'it is not a SQLite database' }
}

/**
 * @param {string} file
 * @param {Buffer} header
 * @param {number} size in bytes
 * @returns {string | null}
 */
function findHeaderDamage(file, header, size) {
  const stored = header.readUInt16BE(AT.pageSize)
  const pageSize = stored === 1 ? 65_536 : stored
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) return 'its header is broken'
  // The page count holds only for the change it was written with; and what is not in the file yet may be in its log.
  if (header.readUInt32BE(AT.changes) !== header.readUInt32BE(AT.validFor)) return null
  if (hasBytes(`${file}-wal`) || hasBytes(`${file}-journal`)) return null
  const whole = header.readUInt32BE(AT.pages) * pageSize
  return size < whole ? `it was cut off: ${size} of ${whole} bytes are there` : null
}

/** @param {string} file */
const hasBytes = (file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

/** @param {string} file */
async function readHeader(file) {
  const header = Buffer.alloc(HEADER_BYTES)
  const handle = await open(file, 'r')
  try {
    await handle.read(header, 0, HEADER_BYTES, 0)
    return header
  } finally {
    await handle.close()
  }
}
