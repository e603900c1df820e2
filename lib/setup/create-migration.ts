import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { FILTERS, MIGRATIONS_FOLDER, readSchema } from './apply-migrations'
import { listMigrations, openSchemaEngine } from './schema-engine'

/** Writes the migration from the last one to the schema; returns its name, or null where nothing changed. */
export async function createMigration(name: string): Promise<string | null> {
  const script = await scriptToSchema()
  if (script === null) return null
  const stamp = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14)
  const folder = `${stamp}_${name}`
  await mkdir(path.join(MIGRATIONS_FOLDER, folder), { recursive: true })
  await writeFile(path.join(MIGRATIONS_FOLDER, folder, 'migration.sql'), script)
  await writeFile(path.join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'provider = "sqlite"\n')
  return folder
}

/** The SQL that leads from the migrations to the schema; null where they say the same. */
export async function scriptToSchema(): Promise<string | null> {
  await mkdir(MIGRATIONS_FOLDER, { recursive: true })
  const schema = await readSchema()
  const { engine, close } = await openSchemaEngine(':memory:', schema)
  const result = await engine
    .diff({
      from: { tag: 'migrations', ...(await listMigrations(MIGRATIONS_FOLDER)) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters: FILTERS,
    })
    .finally(close)
  return result.exitCode === 0 ? null : (result.stdout ?? '')
}
