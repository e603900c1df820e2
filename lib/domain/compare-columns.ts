import { PROPOSABLE, type ProposableField } from './claim-field'
import { listFields } from './comparison-fields'
import { isProposed } from './proposed-values'
import type { Claim } from './record'
import { type Alias, compareNames } from './same-words'

export type ComparisonCell = {
  /** In words; null where the record says nothing. */
  text: string | null
  /** Does it differ from the first column that says something? */
  differs: boolean
  /** In what it differs, where that is not plain from the two texts. */
  why: string | null
  /** Nobody has decided it: a rule proposed it, or it was preset and saved as it was. Left out where somebody has. */
  undecided?: 'PROPOSED' | 'PRESET'
}
const PROPOSED = { undecided: 'PROPOSED' } as const

export type ComparisonRow = { field: string; label: string; cells: ComparisonCell[] }

/**
 * Claims field by field, one column each. A cell is marked where it differs from the first column that says something:
 * times where they share no day, quantities by value and unit, places and actors by what they name (aliases of one entity are
 * the same), cues by stance; names used by their words.
 * @param describeTime how an EDTF date is put in words
 */
export function compareColumns(
  columns: Claim[],
  aliases: Alias[],
  describeTime: (edtf: string) => string = (edtf) => edtf,
): ComparisonRow[] {
  return listFields(compareNames(aliases), describeTime).map(({ field, label, read, compare }) => {
    const first = columns.find((claim) => read(claim) !== null)
    const cells = columns.map((claim) => {
      const text = read(claim)
      const standing = text !== null ? standingOf(claim, field) : {}
      if (text === null || !first || claim === first) return { text, differs: false, why: null, ...standing }
      const { differs, why } = compare(claim, first)
      return { text, differs, why: (differs && why) || null, ...standing }
    })
    return { field, label, cells }
  })
}

/** Whether somebody has decided what a row shows of a claim, as a part of its cell. */
export function standingOf(claim: Claim, row: string): Pick<ComparisonCell, 'undecided'> {
  return isProposed(claim, ...proposable(row)) ? PROPOSED : {}
}

/** The fields a rule proposes of what one row shows: the cue's row shows its words and its stance. */
function proposable(row: string): ProposableField[] {
  if (row === 'cue') return ['cues', 'cueStance']
  return PROPOSABLE.filter((field) => field === row)
}
