import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReader, openWriter } from '@/lib/db/client'
import { fingerprint } from '@/lib/domain/fingerprint'
import { deployMigrations } from '@/lib/setup/migrate'
import { makeArticle } from '@/lib/testing/factories'
import { catchUp } from './catch-up'

/** A record made before fingerprints were taken, with the five articles of the corpus. */
const OLD = path.resolve(import.meta.dirname, '../setup/fixtures/record-20261122000000.db.gz')

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread-catch-up-'))
  file = path.join(folder, 'record.db')
  await writeFile(file, gunzipSync(await readFile(OLD)))
  await deployMigrations(file)
  // A deployment catches up by itself; here it is as a migration alone leaves it.
  const writer = openWriter(file)
  await writer.textFingerprint.deleteMany({ where: { hash: { gte: 0 } } })
  await writer.$disconnect()
})
afterEach(() => rm(folder, { recursive: true }))

async function listTaken(): Promise<{ versionId: string; hashes: number[]; text: string }[]> {
  const reader = openReader(file)
  const versions = await reader.articleVersion.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, text: true, fingerprints: { select: { hash: true }, orderBy: { hash: 'asc' } } },
  })
  await reader.$disconnect()
  return versions.map(({ id, text, fingerprints }) => ({
    versionId: id,
    text,
    hashes: fingerprints.map((one) => one.hash),
  }))
}

const expectAllTaken = async () => {
  for (const { text, hashes } of await listTaken()) expect(hashes).toEqual(fingerprint(text))
}

test('an old record gets the fingerprint of each text, once', async () => {
  expect((await listTaken()).map((version) => version.hashes.length)).toEqual([0, 0, 0, 0, 0])
  expect(await catchUp(file)).toEqual({ fingerprinted: 5 })
  await expectAllTaken()
  expect(await catchUp(file)).toEqual({ fingerprinted: 0 })
  await expectAllTaken()
})

test('broken off half way it goes on where it was', async () => {
  await catchUp(file)
  const writer = openWriter(file)
  const [, second, , fourth] = await listTaken()
  const versionId = { in: [second?.versionId ?? '', fourth?.versionId ?? ''] }
  await writer.textFingerprint.deleteMany({ where: { versionId } })
  await writer.$disconnect()
  expect(await catchUp(file)).toEqual({ fingerprinted: 2 })
  await expectAllTaken()
})

test('more versions than one transaction holds are all reached', async () => {
  const writer = openWriter(file)
  for (let at = 0; at < 50; at++) await makeArticle(writer)
  await writer.textFingerprint.deleteMany({ where: { hash: { gte: 0 } } })
  await writer.$disconnect()
  expect(await catchUp(file)).toEqual({ fingerprinted: 55 })
  await expectAllTaken()
})

test('a text taken down has none', async () => {
  const writer = openWriter(file)
  const { id } = await writer.articleVersion.findFirstOrThrow()
  await writer.articleVersion.update({ where: { id }, data: { text: '' } })
  await writer.$disconnect()
  expect(await catchUp(file)).toEqual({ fingerprinted: 4 })
  expect((await listTaken()).find((version) => version.versionId === id)?.hashes).toEqual([])
})
