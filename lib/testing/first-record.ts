import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Writes the record of the first schema, with the seed and some work of two analysts, to a file. */
export async function writeFirstRecord(file: string): Promise<void> {
  const packed = path.resolve(import.meta.dirname, '../setup/fixtures/record-20261122000000.db.gz')
  await writeFile(file, gunzipSync(await readFile(packed)))
}
