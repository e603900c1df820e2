import type { ProposableField, ProposedField } from './claim-field'
import type { MarkKind } from './framing'

/** Of a claim, which fields hold what a rule proposed and nobody has confirmed; lists read their names alone. */
export type Unconfirmed = { proposed: readonly Pick<ProposedField, 'field'>[] }

/** Does one of these fields hold what a rule proposed and nobody has confirmed? */
export function isProposed({ proposed }: Unconfirmed, ...fields: ProposableField[]): boolean {
  return proposed.some(({ field }) => fields.includes(field))
}

/** The proposals that stand in these fields, in the order of the fields. */
export function proposalsOf(
  { proposed }: { proposed: readonly ProposedField[] },
  fields: readonly ProposableField[],
): ProposedField[] {
  return fields.flatMap((field) => proposed.filter((one) => one.field === field))
}

/** Said wherever such a value is shown: what no analyst has said is not handed on as the analyst's reading. */
export const PROPOSED_WORDS = 'proposed by a rule, not confirmed'

/** The field under which a rule proposes marks of each kind. */
export const MARK_FIELDS: Record<MarkKind, ProposableField> = {
  CUE: 'cues',
  HEDGE: 'hedges',
  LOADED: 'loaded',
  NAME: 'names',
}
