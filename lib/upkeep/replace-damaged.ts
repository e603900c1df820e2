import { existsSync, rmSync } from 'node:fs'
import { companionsOf, fileStamp } from '@/lib/setup/record-places.mjs'
import { identify } from './file-identity'
import { atFreeName, keepFile } from './place-file'
import { replaceRecord } from './replace-record'
import { syncFolderOf } from './sync-file'

/** Each file of a damaged record, and the name under which it is kept as well. */
type Kept = [original: string, aside: string][]

/** Where a damaged record is kept when it is replaced now; a number follows where that name is taken. */
export const damagedName = (file: string) => `${file}.damaged-${fileStamp(new Date())}`

/**
 * Replaces a record of which nobody can tell what is in it: it is kept with its log under another name beside its place.
 * @param draft absolute path of a whole, closed database in the record's own folder
 * @param file absolute path of the record
 * @param identity which file it was when it was found damaged
 * @returns absolute path of what is kept
 * @throws where it cannot be kept or replaced; record and log then lie together where they were
 */
export function replaceDamaged(draft: string, file: string, identity: string): string {
  const base = damagedName(file)
  let kept: Kept = []
  const aside = atFreeName(
    (number) => (number > 1 ? `${base}-${number}` : base),
    (name) => {
      kept = keepAside(file, name)
    },
  )
  try {
    syncFolderOf(file)
    // Before the new record stands, because SQLite would write this log into it.
    for (const [original] of kept) if (original !== file) rmSync(original)
    replaceRecord(draft, file, { identity })
    return aside
  } catch (error) {
    if (identify(file) === identity) putBack(kept)
    throw error
  }
}

/** Keeps all files of a record under a second name, or none. */
function keepAside(file: string, aside: string): Kept {
  const kept: Kept = []
  try {
    for (const original of [file, ...companionsOf(file)]) {
      const place = aside + original.slice(file.length)
      keepFile(original, place)
      kept.push([original, place])
    }
    return kept
  } catch (error) {
    for (const [, place] of kept) rmSync(place)
    throw error
  }
}

function putBack(kept: Kept): void {
  for (const [original, aside] of kept) if (!existsSync(original)) keepFile(aside, original)
  for (const [, aside] of kept) rmSync(aside)
}
