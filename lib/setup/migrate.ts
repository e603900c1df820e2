import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { removeDatabase } from '@/lib/upkeep/copy-record'
import { nameDraft } from '@/lib/upkeep/draft-file'
import { placeRecord } from '@/lib/upkeep/place-record'
import { readEnvironment } from '../environment.mjs'
import { applyMigrations, deployDerived, MIGRATIONS_FOLDER } from './apply-migrations'
import { checkRecord } from './check-record.mjs'
import { createMigration } from './create-migration'
import { listMigrationNames } from './deployment.mjs'
import { migrateRecord } from './migrate-record'
import { ROOT } from './project.mjs'
import { inspectRecordFile } from './record-file.mjs'
import { markMade } from './record-places.mjs'
import { recordProblem } from './record-problem.mjs'
import { readRecordState } from './record-state.mjs'
import { reportProblem } from './setup-problem.mjs'

/**
 * Brings a record to the latest schema and search; makes it where there is none.
 * @param file absolute path of the SQLite file
 * @param options.fresh make a new record even where there was one
 * @param options.folder of the migrations
 * @returns the names of the migrations applied now
 * @throws SetupProblem where the file is not a Crossread record, or cannot be migrated; it is left as it was
 */
export async function deployMigrations(
  file: string,
  { fresh = false, folder = MIGRATIONS_FOLDER } = {},
): Promise<string[]> {
  await checkRecord(file, { fresh })
  const applied = await deploy(file, folder)
  await markMade(file)
  return applied
}

async function deploy(file: string, folder: string): Promise<string[]> {
  if ((await inspectRecordFile(file)) === 'missing') return makeRecord(file, folder)
  const { migrations } = readRecordState(file)
  const pending = (await listMigrationNames(folder)).filter((name) => !migrations.includes(name))
  if (pending.length > 0) return migrateRecord(file, pending, folder)
  await deployDerived(file)
  return []
}

/**
 * A new record appears whole or not at all: one broken off half way would look like a foreign file ever after. It takes
 * seconds to make, and a record that appears meanwhile, of another start or a restore, is not replaced.
 */
async function makeRecord(file: string, folder: string): Promise<string[]> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = nameDraft(file, 'new')
  try {
    // SQLite would let everybody on the machine read it, as far as the user's umask does.
    await writeFile(draft, '', { flag: 'wx', mode: 0o600 })
    const applied = await applyMigrations(draft, folder)
    await deployDerived(draft)
    placeRecord(draft, file)
    return applied
  } finally {
    removeDatabase(draft)
  }
}

async function runCommand([command, name]: string[]): Promise<number> {
  if (command === 'deploy') {
    const { databaseFile } = readEnvironment(process.env, ROOT)
    const applied = await deployMigrations(databaseFile, { fresh: name === '--new' }).catch((error) => {
      throw recordProblem(databaseFile, error)
    })
    console.log(applied.length > 0 ? `Migrated: ${applied.join(', ')}.` : 'The record is up to date.')
    return 0
  }
  if (command === 'create' && name) {
    console.log((await createMigration(name)) ?? 'The migrations already lead to the schema.')
    return 0
  }
  console.error('Usage: npm run migrate -- deploy, or npm run migrate -- create NAME')
  return 2
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await runCommand(process.argv.slice(2)).catch((error) => {
    reportProblem(error)
    return 1
  })
}
