import { listFields } from './comparison-fields'
import type { Claim } from './record'
import { type Alias, compareNames } from './same-words'

export type ComparisonCell = {
  /** In words; null where the record says nothing. */
  text: string | null
  /** Does it differ from the first column that says something? */
  differs: boolean
  /** In what it differs, where that is not plain from the two texts. */
  why: string | null
}
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
      if (text === null || !first || claim === first) return { text, differs: false, why: null }
      const { differs, why } = compare(claim, first)
      return { text, differs, why: (differs && why) || null }
    })
    return { field, label, cells }
  })
}
