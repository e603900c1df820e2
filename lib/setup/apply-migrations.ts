import { readFile } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { deploymentMark } from './deployment.mjs'
import { inProject } from './project.mjs'
import { APPLICATION_ID } from './record-file.mjs'
import { listMigrations, openSchemaEngine, type SchemaFile } from './schema-engine'

export const MIGRATIONS_FOLDER = inProject('prisma/migrations')

/** The tables of search and of lists belong to prisma/search.sql, not to migrations. */
const SEARCH_TABLES = [
  'link_listing',
  'judged_by_several',
  ...['article', 'claim'].flatMap((name) => [
    `${name}_search`,
    ...['', '_data', '_idx', '_docsize', '_config'].map((part) => `${name}_fts${part}`),
  ]),
]
export const FILTERS = { externalTables: SEARCH_TABLES, externalEnums: [] }

export async function readSchema(): Promise<SchemaFile> {
  const path = inProject('prisma/schema.prisma')
  return { path, content: await readFile(path, 'utf8') }
}

/**
 * Runs the migrations that a database lacks. One that fails leaves the database half way: give it one that can be
 * thrown away.
 * @param file absolute path; a new database where there is none
 * @param folder of the migrations
 * @returns the names of those applied now
 */
export async function applyMigrations(file: string, folder: string): Promise<string[]> {
  dropTriggers(file)
  const { engine, close } = await openSchemaEngine(`file:${file}`, await readSchema())
  const migrationsList = await listMigrations(folder)
  const { appliedMigrationNames } = await engine
    .applyMigrations({ migrationsList, filters: FILTERS })
    .finally(close)
  return appliedMigrationNames
}

/**
 * Takes the triggers and views away for as long as the tables are changed: SQLite refuses to rename a table into the
 * place of one that a trigger names. All of them are prisma/search.sql's, which makes them anew afterwards.
 */
function dropTriggers(file: string): void {
  const database = new Database(file)
  try {
    const made = database
      .prepare<[], { type: string; name: string }>(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')",
      )
      .all()
    for (const { type, name } of made) database.exec(`DROP ${type} "${name}"`)
  } finally {
    database.close()
  }
}

/**
 * Makes anew what follows from the rows of a migrated database, and marks it as a record of this program.
 * @param file absolute path
 */
export async function deployDerived(file: string): Promise<void> {
  // What only the program can derive from old rows comes before search, which sets the mark that all of it is done.
  const { catchUp } = await import('@/lib/upkeep/catch-up')
  await catchUp(file)
  await deploySearch(file)
}

/** Brings search up to the schema and marks the file as a record of this program, in one transaction. */
async function deploySearch(file: string): Promise<void> {
  const database = new Database(file, { fileMustExist: true })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma(`application_id = ${APPLICATION_ID}`)
    const script = await readFile(inProject('prisma/search.sql'), 'utf8')
    database.exec(`BEGIN IMMEDIATE; ${script} PRAGMA user_version = ${await deploymentMark()}; COMMIT;`)
  } finally {
    database.close()
  }
}
