import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { deployMigrations as migrate } from '@/lib/setup/migrate'
import { inProject, ROOT } from '@/lib/setup/project.mjs'
import { markerOf } from '@/lib/setup/record-places.mjs'
import { hashFiles, hasStamp, stampAfter } from '@/lib/setup/stamp.mjs'
import { makeArticles } from './articles'
import { type Backdrop, type Making, makeBackdrop } from './backdrop'
import { startChronicle } from './chronicle'
import { makeClaims } from './claims'
import { makeLinks } from './links'
import { seededRandom } from './random'
import { FULL, type Size, TENTH } from './size'
import { makeVocabulary, speak } from './words'

export const SIZES = { full: FULL, tenth: TENTH }
export type SizeName = keyof typeof SIZES

/** Draws the same record every time. */
const SEED = 20_261_122

/** What a record follows from: where any of it changes, the record is built anew. */
const MADE_FROM = [
  'lib/bench/record',
  ...['span', 'pair', 'link-state', 'live-assessment', 'aspect', 'strength', 'fingerprint'].map(
    (rule) => `lib/domain/${rule}.ts`,
  ),
  ...['prisma/schema.prisma', 'prisma/migrations', 'prisma/search.sql'],
]

const isSource = (file: string) => !file.endsWith('.test.ts')

/**
 * The record of the benchmark, built where it is missing or stale, kept in test-results/bench.
 * @returns the absolute path of its file; do not write to it, work on a copy
 */
export async function provideRecord(name: SizeName): Promise<string> {
  const file = inProject(`test-results/bench/${name}.db`)
  const stamp = await hashFiles(ROOT, MADE_FROM, isSource)
  if (existsSync(file) && (await hasStamp(`${file}.stamp`, stamp))) return file
  const began = performance.now()
  console.log(`Building the ${name} record …`)
  await mkdir(path.dirname(file), { recursive: true })
  await stampAfter(`${file}.stamp`, stamp, () => build(file, SIZES[name]))
  console.log(`Built in ${Math.round((performance.now() - began) / 1000)} s.`)
  return file
}

async function build(file: string, size: Size): Promise<void> {
  const draft = `${file}.draft`
  await removeDraft(draft)
  await migrate(draft)
  fill(draft, size)
  // Builds what is searched, and its index, from the record, as after a migration that dropped the triggers.
  await migrate(draft)
  for (const part of ['', '-wal', '-shm']) await rm(file + part, { force: true })
  await rename(draft, file)
  await removeDraft(draft)
}

/** With the marker of a record that was once made there: a start would refuse to make it anew. */
async function removeDraft(draft: string): Promise<void> {
  for (const part of ['', '-wal', '-shm']) await rm(draft + part, { force: true })
  await rm(markerOf(draft), { force: true })
}

function fill(file: string, size: Size): void {
  const database = new Database(file)
  try {
    for (const pragma of [
      'journal_mode = OFF',
      'synchronous = OFF',
      'foreign_keys = OFF',
      'cache_size = -2000000',
    ])
      database.pragma(pragma)
    for (const name of database
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .pluck()
      .all())
      database.exec(`DROP TRIGGER "${name}"`)
    database.transaction(() => write(database, size))()
    const wrong = database.pragma('foreign_key_check')
    if (Array.isArray(wrong) && wrong.length > 0) throw new Error(`The record has ${wrong.length} orphans.`)
  } finally {
    database.close()
  }
}

function write(database: Database.Database, size: Size): void {
  const random = seededRandom(SEED)
  const speech = speak(random, makeVocabulary(random))
  const making: Making = { database, random, speech, chronicle: startChronicle(database, random), size }
  const backdrop: Backdrop = makeBackdrop(making)
  const claims = makeClaims(making, backdrop, makeArticles(making, backdrop))
  makeLinks(making, backdrop, claims)
}
