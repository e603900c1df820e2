import Database from 'better-sqlite3'
import { type Finding, type Invariant, TOLD } from './invariant'

/** Told as an examination goes on. */
export type Progress = {
  begins: (name: string) => void
  /** Now and then within one invariant. */
  goesOn: (name: string, checked: number) => void
  ends: (finding: Finding) => void
}

const SILENT: Progress = { begins: () => {}, goesOn: () => {}, ends: () => {} }

/** After how many things looked at progress is told. */
const STEP = 10_000

/** Checks each invariant in turn. One that SQLite fails to check counts as broken, and the others are checked all the same. */
export function examine(
  record: Database.Database,
  invariants: readonly Invariant[],
  progress: Progress = SILENT,
): Finding[] {
  return invariants.map((invariant) => {
    progress.begins(invariant.name)
    const finding = examineOne(record, invariant, progress)
    progress.ends(finding)
    return finding
  })
}

function examineOne(record: Database.Database, { name, check }: Invariant, progress: Progress): Finding {
  const finding: Finding = { name, checked: 0, breaches: 0, told: [] }
  const broken = (id: string, words: string) => {
    finding.breaches += 1
    if (finding.told.length < TOLD) finding.told.push({ id, words })
  }
  const checked = (count = 1) => {
    finding.checked += count
    if (finding.checked % STEP === 0) progress.goesOn(name, finding.checked)
  }
  try {
    check(record, { checked, broken })
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    broken('file', `could not be checked: ${error.message} (${error.code})`)
  }
  return finding
}
