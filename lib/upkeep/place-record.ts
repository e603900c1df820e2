import { existsSync, lstatSync } from 'node:fs'
import { companionsOf, fileStamp } from '@/lib/setup/record-places.mjs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { atFreeName, PlaceTaken, placeFile } from './place-file'
import { syncFile, syncFolderOf } from './sync-file'

/**
 * Puts a finished record where there is none, in one step. What an earlier record left in its log is moved away first:
 * SQLite would write it into this one.
 * @param draft absolute path of a whole, closed database in the record's own folder
 * @param file absolute path of the record
 * @throws SetupProblem where there is a file by now; it is left as it is
 */
export function placeRecord(draft: string, file: string): void {
  syncFile(draft)
  if (lstatSync(file, { throwIfNoEntry: false })) throw takenProblem(file)
  const moved = setCompanionsAside(file)
  try {
    placeFile(draft, file)
  } catch (error) {
    // What was moved may be the log of the record that has appeared.
    for (const [companion, aside] of moved) if (!existsSync(companion)) placeFile(aside, companion)
    throw error instanceof PlaceTaken ? takenProblem(file) : error
  }
  syncFolderOf(file)
}

/** @returns the names before and after */
function setCompanionsAside(file: string): [companion: string, aside: string][] {
  const stamp = fileStamp(new Date())
  return companionsOf(file).map((companion) => [
    companion,
    atFreeName(
      (number) => `${companion}.left-${stamp}${number > 1 ? `-${number}` : ''}`,
      (aside) => placeFile(companion, aside),
    ),
  ])
}

function takenProblem(file: string): SetupProblem {
  return new SetupProblem(
    `A file has appeared at ${file} in the meantime, perhaps the record of another Crossread. It was left as it is. See what it is, and try again.`,
  )
}
