import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { openReader, openWriter, type PrismaClient } from '@/lib/db/client'

export type TestDatabase = {
  /** Absolute path of the SQLite file. */
  file: string
  writer: PrismaClient
  reader: PrismaClient
  /** Closes both connections and deletes the file. */
  close: () => Promise<void>
}

/** A fresh, empty record in a file of its own, with the real schema, search and adapter. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crossread-test-'))
  const file = path.join(folder, 'record.db')
  await copyFile(inject('templateDatabase'), file)
  const writer = openWriter(file)
  const reader = openReader(file)
  const close = async () => {
    await Promise.all([reader.$disconnect(), writer.$disconnect()])
    await rm(folder, { recursive: true })
  }
  return { file, writer, reader, close }
}
