import { existsSync, realpathSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { listMigrationNames } from '@/lib/setup/deployment.mjs'
import { examineRecord } from '@/lib/setup/examine-record.mjs'
import { inspectRecordFile } from '@/lib/setup/record-file.mjs'
import { companionsOf, fileStamp, markMade } from '@/lib/setup/record-places.mjs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { backUpFrom } from './backup'
import { copyRecord, removeDatabase } from './copy-record'
import { nameDraft } from './draft-file'
import { identify } from './file-identity'
import { lockRecord, releaseRecord } from './lock-record'
import { findLostChanges, type LostChanges } from './lost-changes'
import { atFreeName, placeFile } from './place-file'
import { placeRecord } from './place-record'
import { type History, readWholeRecord } from './read-history'
import { damagedName, replaceDamaged } from './replace-damaged'
import { replaceRecord } from './replace-record'
import { changesInWords, momentInWords } from './words'

/** keptAside: where what stood there before lies now, where anything of it was kept. */
export type Restored = History & { keptAside: string | null }

/**
 * Puts a backup in a record's place: where there is none, an empty one, or one whose every change the backup has. Ended
 * at any moment, it leaves the old record or the new one.
 * @param file absolute path of the record
 * @param from absolute path of the backup
 * @param over replace the record whatever would be lost; it is backed up first
 * @throws SetupProblem where the backup cannot be used, the record is open, or changes would be lost
 */
export async function restore(file: string, from: string, { over = false } = {}): Promise<Restored> {
  refuseSame(file, from)
  const history = await readWholeRecord(from)
  await refuseNewer(from, history)
  const place = existsSync(file) ? realpathSync(file) : file
  const draft = nameDraft(place, 'restoring')
  try {
    await makeDraft(from, draft)
    const keptAside = await putInPlace(draft, place, over)
    await markMade(file)
    return { ...history, keptAside }
  } finally {
    removeDatabase(draft)
  }
}

function refuseSame(file: string, from: string): void {
  if (!existsSync(file) || !existsSync(from)) return
  const [one, other] = [statSync(file), statSync(from)]
  if (one.dev !== other.dev || one.ino !== other.ino) return
  throw new SetupProblem(`${from} is the record itself. Name a backup of it.`)
}

async function refuseNewer(from: string, { migrations }: History): Promise<void> {
  const known = await listMigrationNames()
  const unknown = migrations.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new SetupProblem(
    `${from} was made by a newer Crossread (${unknown.join(', ')}). Restore it with that version.`,
  )
}

/** A copy in the record's own folder, in the mode a record is kept in, so that one rename is all that is left. */
async function makeDraft(from: string, draft: string): Promise<void> {
  const backup = new Database(from, { readonly: true, fileMustExist: true, timeout: 5_000 })
  try {
    await copyRecord(backup, draft)
  } finally {
    backup.close()
  }
  const database = new Database(draft, { fileMustExist: true })
  database.pragma('journal_mode = WAL')
  database.close()
}

async function putInPlace(draft: string, file: string, over: boolean): Promise<string | null> {
  const identity = identify(file)
  const found = await inspectRecordFile(file)
  if (typeof found === 'object' && 'foreign' in found) {
    throw new SetupProblem(`${file} is not a Crossread record: ${found.foreign}. Move it away first.`)
  }
  if (found !== 'missing' && isBlank(file)) removeBlank(file)
  else if (found !== 'missing') {
    const damage = found === 'record' ? await examineRecord(file) : found.damaged
    if (damage === null) return replaceWhole(draft, file, over)
    if (!over) throw new SetupProblem(describeDamage(file, damage))
    return replaceDamaged(draft, file, identity)
  }
  placeRecord(draft, file)
  return null
}

/** An empty file with nothing in its log: there was nothing in it. */
function isBlank(file: string): boolean {
  return statSync(file).size === 0 && companionsOf(file).every((companion) => statSync(companion).size === 0)
}

/** By another name it stays what it is while it is looked at again: somebody may have begun a record in it. */
function removeBlank(file: string): void {
  const aside = atFreeName(
    (number) => `${file}.blank-${fileStamp(new Date())}-${number}`,
    (name) => placeFile(file, name),
  )
  if (statSync(aside).size === 0) rmSync(aside)
  else placeFile(aside, file)
}

async function replaceWhole(draft: string, file: string, over: boolean): Promise<string | null> {
  const locked = await lockRecord(file)
  try {
    const lost = findLostChanges(locked.database, draft)
    if (lost.length > 0 && !over) throw new SetupProblem(describeLoss(file, lost))
    const kept =
      lost.length > 0 ? await backUpFrom(locked.database, file, { reason: 'before-restore' }) : null
    replaceRecord(draft, file, locked)
    return kept?.file ?? null
  } finally {
    releaseRecord(locked)
  }
}

/** What is in it cannot be told, so the file itself is kept, under another name beside its place. */
function describeDamage(file: string, damage: string): string {
  return `The record ${file} is damaged: ${damage}. So nobody can tell what would be lost. To keep it as ${path.basename(damagedName(file))} and restore the backup, add --over.`
}

function describeLoss(file: string, lost: LostChanges[]): string {
  const parts = lost.map(
    ({ analyst, changes, since }) => `${changesInWords(changes)} by ${analyst} since ${momentInWords(since)}`,
  )
  return `The record ${file} has work that this backup lacks: ${parts.join('; ')}. Nothing was changed. To restore all the same, add --over: the present record is backed up first.`
}
