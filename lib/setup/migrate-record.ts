import { constants, copyFileSync, realpathSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type Backup, backUpFrom, pruneBackups } from '@/lib/upkeep/backup'
import { copyRecord, removeDatabase } from '@/lib/upkeep/copy-record'
import { nameDraft } from '@/lib/upkeep/draft-file'
import { lockRecord, releaseRecord } from '@/lib/upkeep/lock-record'
import { replaceRecord } from '@/lib/upkeep/replace-record'
import { applyMigrations, deployDerived } from './apply-migrations'
import { listBackups } from './record-places.mjs'
import { recordProblem } from './record-problem.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Migrates an existing record: backs it up, migrates a copy, and puts the copy in its place in one step. Where anything
 * fails, or the process ends half way, the record is as it was. Nobody else may have it open meanwhile.
 * @param file absolute path
 * @param pending names of the migrations it lacks, oldest first
 * @param folder of the migrations
 * @returns the names of those applied
 * @throws SetupProblem
 */
export async function migrateRecord(file: string, pending: string[], folder: string): Promise<string[]> {
  const place = realpathSync(file)
  const draft = nameDraft(place, 'migrating')
  const locked = await lockRecord(place)
  try {
    const backup = await backUpBefore(locked.database, file, pending)
    if (backup) copyFileSync(backup.file, draft, constants.COPYFILE_FICLONE)
    else await copyRecord(locked.database, draft)
    const applied = await migrateDraft(draft, folder).catch((error) => {
      throw failedProblem(file, pending, backup, error)
    })
    replaceRecord(draft, place, locked)
    pruneBackups(await listBackups(file))
    return applied
  } finally {
    releaseRecord(locked)
    removeDatabase(draft)
  }
}

/** @returns null where the record holds nothing: no migration can lose anything of it */
async function backUpBefore(
  locked: Database.Database,
  file: string,
  pending: string[],
): Promise<Backup | null> {
  if (isEmpty(locked)) return null
  try {
    return await backUpFrom(locked, file, { reason: `before-${pending[0]}` })
  } catch (error) {
    throw new SetupProblem(
      `The backup before the migration failed, so the record ${file} was left as it was. ${sentenceOf(file, error)}`,
    )
  }
}

function isEmpty(database: Database.Database): boolean {
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('Analyst', 'Article', 'Source', 'AuditEntry')",
    )
    .pluck()
    .all()
  return tables.every((table) => database.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() === undefined)
}

async function migrateDraft(draft: string, folder: string): Promise<string[]> {
  const applied = await applyMigrations(draft, folder)
  await deployDerived(draft)
  checkReferences(draft)
  return applied
}

function checkReferences(draft: string): void {
  const database = new Database(draft, { readonly: true })
  try {
    const broken = database.pragma('foreign_key_check') as { table: string; parent: string }[]
    const [first] = broken
    if (first)
      throw new Error(`${broken.length} references from ${first.table} to ${first.parent} lead nowhere`)
  } finally {
    database.close()
  }
}

function failedProblem(file: string, pending: string[], backup: Backup | null, error: unknown): SetupProblem {
  const kept = backup ? ` A backup of it is ${backup.file}.` : ''
  return new SetupProblem(
    `The record ${file} could not be brought up to date by ${pending.join(', ')}. It is as it was.${kept} ${sentenceOf(file, error)}`,
  )
}

function sentenceOf(file: string, error: unknown): string {
  const problem = recordProblem(file, error)
  return problem instanceof Error ? problem.message : String(problem)
}
