import { open, stat } from 'node:fs/promises'

/** Marks a SQLite file as a Crossread record (PRAGMA application_id): “XRD1”. */
export const APPLICATION_ID = 0x58524431

/** SQLite's file format, section 1.3: the header is 100 bytes, the application id a big-endian integer at 68. */
const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const APPLICATION_ID_AT = 68

/**
 * Looks at a database file without opening it as one: opening could already change it.
 * @param {string} file absolute path
 * @returns {Promise<'missing' | 'record' | { foreign: string }>} foreign: a sentence on what it is instead
 */
export async function inspectRecordFile(file) {
  const found = await stat(file).catch(() => null)
  if (!found) return 'missing'
  if (!found.isFile()) return { foreign: 'it is not a file' }
  if (found.size === 0) return { foreign: 'it is empty (zero bytes)' }
  const header = await readHeader(file)
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return { foreign: 'it is not a SQLite database' }
  if (header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID) return 'record'
  return { foreign: 'it is a SQLite database of another program' }
}

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
