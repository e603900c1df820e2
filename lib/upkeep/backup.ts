import { chmodSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { backupsFolderOf, fileStamp, recordName } from '@/lib/setup/record-places.mjs'
import { recordProblem } from '@/lib/setup/record-problem.mjs'
import { copyRecord, removeDatabase } from './copy-record'
import { nameDraft } from './draft-file'
import { atFreeName, PlaceTaken, placeFile } from './place-file'
import { type History, readWholeRecord } from './read-history'
import { syncFile, syncFolderOf } from './sync-file'

export type Backup = History & { file: string; bytes: number }

/**
 * Backs a record up while others may write to it, and checks the copy before it gets its name.
 * @param file absolute path of the record
 * @param target absolute path of the backup, or a folder for it; without one the record's folder of backups
 * @throws SetupProblem where the target is there already, or the copy is not whole
 */
export async function backUp(file: string, target?: string): Promise<Backup> {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 })
  try {
    return await backUpFrom(database, file, { target })
  } finally {
    database.close()
  }
}

/**
 * The same on an open connection, for who holds the record locked.
 * @param reason added to the name of an automatic backup: before-…
 */
export async function backUpFrom(
  database: Database.Database,
  file: string,
  { target, reason }: { target?: string; reason?: string } = {},
): Promise<Backup> {
  const places = told(target ?? backupsFolderOf(file), () => placesFor(file, target, reason))
  const partial = nameDraft(file, 'partial', places.folder)
  try {
    await copyRecord(database, partial)
    const history = await readWholeRecord(partial)
    syncFile(partial)
    chmodSync(partial, 0o600)
    const place = putIn(places, partial)
    syncFolderOf(place)
    return { ...history, file: place, bytes: statSync(place).size }
  } finally {
    removeDatabase(partial)
  }
}

function putIn(places: Places, partial: string): string {
  if ('nameOf' in places) return atFreeName(places.nameOf, (name) => placeFile(partial, name))
  placeFile(partial, places.name)
  return places.name
}

/** A folder that cannot be made is told by its own name, not by the record's. */
function told<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw recordProblem(place, error)
  }
}

/** Where a backup goes: by the one name that was asked for, or by the first of several that is free. */
type Places = { folder: string } & ({ name: string } | { nameOf: (number: number) => string })

function placesFor(file: string, target: string | undefined, reason: string | undefined): Places {
  if (target && !isFolder(target)) {
    if (existsSync(target)) throw new PlaceTaken(target)
    const folder = path.dirname(target)
    mkdirSync(folder, { recursive: true })
    return { folder, name: target }
  }
  const folder = target ?? backupsFolderOf(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const start = `${recordName(file)}-${fileStamp(new Date())}`
  const nameOf = (number: number) => {
    const parts = [start, ...(number > 1 ? [String(number)] : []), ...(reason ? [reason] : [])]
    return path.join(folder, `${parts.join('-')}.db`)
  }
  return { folder, nameOf }
}

const isFolder = (target: string) => statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false

/** How many automatic backups are kept. Those that a person asked for are never deleted. */
const KEPT = 10

/** Deletes the oldest backups taken before migrations. */
export function pruneBackups(backups: string[]): void {
  const automatic = backups.filter((backup) => /-before-\d{14}_/.test(path.basename(backup)))
  for (const backup of automatic.slice(0, -KEPT)) rmSync(backup, { force: true })
}
