import type { PairFacts } from './aspect-proposal'
import { speakerOf } from './column-weight'
import { type ComparisonCell, type ComparisonRow, standingOf } from './compare-columns'
import { type Compared, differsFromMost, differsInValues, findHolders, type Why } from './differs-from-others'
import { differsInNames, listNames } from './differs-in-names'
import type { Claim } from './record'
import { compareNames } from './same-words'
import { kept, listTableFields, type TableField, type TableSide } from './table-field'

/** `split`: of three or more that say something, none agrees with more of the others than it differs from. */
export type TopicTableRow = ComparisonRow & { side: TableSide; split: boolean }

/**
 * Claims on one matter field by field, a column each, every cell held against all the others: marked where it differs from
 * most of them, with what they say. In what is said voices are counted, not copies; in how it is put, articles. A cell
 * that says nothing is neither marked nor counted. Not for client bundles (it reads EDTF).
 * @param facts aliases and origins of the whole record
 * @param describeTime how an EDTF date is put in words
 */
export function compareWithOthers(
  columns: readonly Claim[],
  facts: PairFacts,
  describeTime: (edtf: string) => string = (edtf) => edtf,
): TopicTableRow[] {
  const same = kept(compareNames(facts.aliases))
  return listTableFields(facts, describeTime).map((field) => {
    const texts = new Map(columns.map((claim) => [claim, field.read(claim)]))
    const read = (claim: Claim) => texts.get(claim) ?? null
    const speaking = columns.filter((claim) => read(claim) !== null)
    const speaker = speakerOf(field.side, facts.origins)
    const explain = explainerOf(field, speaking, same)
    const cells = columns.map((claim): ComparisonCell => {
      const text = read(claim)
      if (text === null) return { text, differs: false, why: null }
      const others = speaking.filter((other) => other !== claim)
      const why = explain({ claim, others, read, speaker })
      return { text, differs: why !== null, why, ...standingOf(claim, field.field) }
    })
    const split = speaking.length > 2 && cells.every(({ text, differs }) => text === null || differs)
    return { field: field.field, label: field.label, side: field.side, split, cells }
  })
}

/** How the cells of a row are held against each other; what is asked of each two is found out once. */
function explainerOf(
  { field, side, values, differ }: TableField,
  speaking: readonly Claim[],
  same: (x: string, y: string) => boolean,
): (compared: Compared) => Why {
  if (field === 'names') {
    const names = new Map(speaking.map((claim) => [claim, listNames(claim)]))
    return (compared) => differsInNames(compared, (claim) => names.get(claim) ?? [], same)
  }
  if (values) {
    const lists = new Map(speaking.map((claim) => [claim, values.of(claim)]))
    const of = (claim: Claim) => lists.get(claim) ?? []
    const holders = findHolders(speaking, of, values.same)
    const print = (value: string) => (side === 'PUT' && field !== 'functions' ? `“${value}”` : value)
    return (compared) => differsInValues(compared, of, { holders, same: values.same }, print)
  }
  const byId = new Map(speaking.map((claim) => [claim.id, claim]))
  const asked = kept((x, y) => {
    const [a, b] = [byId.get(x), byId.get(y)]
    return a !== undefined && b !== undefined && differ(a, b)
  })
  return (compared) => differsFromMost(compared, (x, y) => asked(x.id, y.id))
}
