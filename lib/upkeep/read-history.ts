import Database from 'better-sqlite3'
import { examineRecord } from '@/lib/setup/examine-record.mjs'
import { inspectRecordFile } from '@/lib/setup/record-file.mjs'
import { readRecordState } from '@/lib/setup/record-state.mjs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'

/** What a record holds, told in figures: changes on record, the moment of the last (UTC, ISO), its migrations. */
export type History = { changes: number; lastChange: string | null; migrations: string[] }

/**
 * Reads every page of a closed record to see that it is whole, and what it holds.
 * @param file absolute path
 * @throws SetupProblem with what is wrong with it
 */
export async function readWholeRecord(file: string): Promise<History> {
  const found = await inspectRecordFile(file)
  if (found === 'missing') throw new SetupProblem(`There is no file ${file}.`)
  if (typeof found === 'object') {
    throw new SetupProblem(
      'foreign' in found
        ? `${file} is not a Crossread record: ${found.foreign}.`
        : `${file} is damaged: ${found.damaged}.`,
    )
  }
  const damage = await examineRecord(file, { whole: true })
  if (damage) throw new SetupProblem(`${file} is damaged: ${damage}.`)
  return { ...readChanges(file), migrations: readRecordState(file).migrations }
}

function readChanges(file: string): Pick<History, 'changes' | 'lastChange'> {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 })
  try {
    return database
      .prepare('SELECT count(*) AS changes, max(at) AS lastChange FROM AuditEntry')
      .get() as Pick<History, 'changes' | 'lastChange'>
  } finally {
    database.close()
  }
}
