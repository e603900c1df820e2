import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { readEnvironment } from '../environment.mjs'
import { checkRecord } from './check-record.mjs'
import { deploymentMark } from './deployment.mjs'
import { APPLICATION_ID, inspectRecordFile } from './record-file.mjs'
import { listMigrations, openSchemaEngine } from './schema-engine'
import { reportProblem } from './setup-problem.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const schemaPath = path.join(root, 'prisma/schema.prisma')
const migrationsFolder = path.join(root, 'prisma/migrations')

/** The tables of search and of lists belong to prisma/search.sql, not to migrations. */
const SEARCH_TABLES = [
  'link_listing',
  ...['article', 'claim'].flatMap((name) => [
    `${name}_search`,
    ...['', '_data', '_idx', '_docsize', '_config'].map((part) => `${name}_fts${part}`),
  ]),
]
const filters = { externalTables: SEARCH_TABLES, externalEnums: [] }

async function readSchema() {
  return { path: schemaPath, content: await readFile(schemaPath, 'utf8') }
}

/**
 * Brings a record to the latest schema and search; makes it where there is none.
 * @param file absolute path of the SQLite file
 * @returns the names of the migrations applied now
 * @throws SetupProblem where the file is not a Crossread record; it is left untouched
 */
export async function deployMigrations(file: string): Promise<string[]> {
  await checkRecord(file)
  if ((await inspectRecordFile(file)) !== 'missing') return deploy(file)
  // A new record appears whole or not at all: one broken off half way would look like a foreign file ever after.
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.new`
  for (const part of ['', '-wal', '-shm']) await rm(draft + part, { force: true })
  const applied = await deploy(draft)
  await rename(draft, file)
  return applied
}

async function deploy(file: string): Promise<string[]> {
  const { engine, close } = await openSchemaEngine(`file:${file}`, await readSchema())
  const migrationsList = await listMigrations(migrationsFolder)
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters }).finally(close)
  await deploySearch(file)
  return appliedMigrationNames
}

async function deploySearch(file: string) {
  const database = new Database(file)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma(`application_id = ${APPLICATION_ID}`)
    const script = await readFile(path.join(root, 'prisma/search.sql'), 'utf8')
    database.exec(`BEGIN IMMEDIATE; ${script} PRAGMA user_version = ${await deploymentMark()}; COMMIT;`)
  } finally {
    database.close()
  }
}

/** Writes the migration from the last one to the schema; returns its name, or null where nothing changed. */
async function createMigration(name: string): Promise<string | null> {
  const script = await scriptToSchema()
  if (script === null) return null
  const stamp = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14)
  const folder = `${stamp}_${name}`
  await mkdir(path.join(migrationsFolder, folder), { recursive: true })
  await writeFile(path.join(migrationsFolder, folder, 'migration.sql'), script)
  await writeFile(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "sqlite"\n')
  return folder
}

/** The SQL that leads from the migrations to the schema; null where they say the same. */
export async function scriptToSchema(): Promise<string | null> {
  await mkdir(migrationsFolder, { recursive: true })
  const schema = await readSchema()
  const { engine, close } = await openSchemaEngine(':memory:', schema)
  const result = await engine
    .diff({
      from: { tag: 'migrations', ...(await listMigrations(migrationsFolder)) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters,
    })
    .finally(close)
  return result.exitCode === 0 ? null : (result.stdout ?? '')
}

async function runCommand([command, name]: string[]): Promise<number> {
  if (command === 'deploy') {
    const { databaseFile } = readEnvironment(process.env, root)
    const applied = await deployMigrations(databaseFile)
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
