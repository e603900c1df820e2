import { closeSync, constants, copyFileSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { codeOf } from '@/lib/setup/record-problem.mjs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { syncFile } from './sync-file'

/** Thrown where a file was to be put in place of nothing, and something is there. */
export class PlaceTaken extends SetupProblem {
  override name = 'PlaceTaken'

  constructor(place: string) {
    super(`${place} is there already. Choose another name.`)
  }
}

/**
 * Gives a finished file its name, in one step, where nothing has that name: a rename would replace what is there by now,
 * however lately anybody looked. Its old name is gone then.
 * @param draft absolute path, on the same disk
 * @param place absolute path
 * @throws PlaceTaken; what is there was left alone, and the draft as well
 */
export function placeFile(draft: string, place: string): void {
  statSync(draft)
  try {
    linkSync(draft, place)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new PlaceTaken(place)
    placeOverClaim(draft, place)
    return
  }
  rmSync(draft)
}

/** Some disks (exFAT, some shares) know no second name of a file: there an empty file claims the place first. */
function placeOverClaim(draft: string, place: string): void {
  claim(place)
  try {
    if (sizeOf(place) !== 0) throw new PlaceTaken(place)
    renameSync(draft, place)
  } catch (error) {
    if (sizeOf(place) === 0) rmSync(place)
    throw error
  }
}

/**
 * Keeps a file under a second name as well, where nothing has that name.
 * @param file absolute path
 * @param place absolute path, on the same disk
 * @throws PlaceTaken
 */
export function keepFile(file: string, place: string): void {
  try {
    linkSync(file, place)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new PlaceTaken(place)
    copyNew(file, place)
  }
}

function copyNew(file: string, place: string): void {
  claim(place)
  try {
    copyFileSync(file, place, constants.COPYFILE_FICLONE)
    syncFile(place)
  } catch (error) {
    rmSync(place, { force: true })
    throw error
  }
}

/** Makes an empty file, for its owner alone, where there is none. */
function claim(place: string): void {
  try {
    closeSync(openSync(place, 'wx', 0o600))
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new PlaceTaken(place) : error
  }
}

/**
 * Tries one name after the other until one is free.
 * @param nameOf the name of each try, from 1 on
 * @param attempt throws PlaceTaken where the name is not free, and has changed nothing then
 * @returns the name that was free
 */
export function atFreeName(nameOf: (number: number) => string, attempt: (name: string) => void): string {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number)
    try {
      attempt(name)
      return name
    } catch (error) {
      if (!(error instanceof PlaceTaken)) throw error
    }
  }
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size
