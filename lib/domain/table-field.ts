import type { PairFacts } from './aspect-proposal'
import type { Field } from './comparison-field'
import { listFields } from './comparison-fields'
import { findShared } from './find-shared'
import { groupOrigins } from './origin-group'
import { proposeQuantityAspect } from './propose-quantity-aspect'
import { proposeTimeAspect } from './propose-time-aspect'
import type { Claim } from './record'
import { compareNames, foldWords } from './same-words'

/** What a row of the topic table tells: what is said, and of whom it was had; or how the article puts it. */
export type TableSide = 'SAID' | 'PUT'

/** One field of the topic table. Either two claims are compared as a whole, or value by value. */
export type TableField = Pick<Field, 'field' | 'label' | 'read'> & {
  side: TableSide
  /** Of two claims that both say something: is it something else? */
  differ: (x: Claim, y: Claim) => boolean
  values?: { of: (claim: Claim) => string[]; same: (x: string, y: string) => boolean }
}

const PUT = ['voice', 'cue', 'commitment', 'agency', 'loaded', 'hedges', 'names', 'functions']

/**
 * The fields of the topic table in the order of the other tables. Times, figures, places and actors are compared as
 * proposeAspects compares them for a pair; origins are the same where they certainly are one voice, and likely ones are
 * left open.
 */
export function listTableFields(facts: PairFacts, describeTime: (edtf: string) => string): TableField[] {
  const { aliases, origins } = facts
  const likely = groupOrigins(origins, 'LIKELY')
  const finds = (relation: string | undefined) => relation === 'DIFFER' || relation === 'CONFLICT'
  const differ: Record<string, TableField['differ']> = {
    origin: (x, y) => likely(x.origin?.id ?? '') !== likely(y.origin?.id ?? ''),
    time: (x, y) => finds(proposeTimeAspect(x, y, facts)?.relation),
    quantities: (x, y) => finds(proposeQuantityAspect(x, y, facts)?.relation),
  }
  const fold = keptOf(foldWords)
  const sameMark = (x: string, y: string) => fold(x) === fold(y)
  const sameName = kept((x, y) => findShared([x], [y], aliases) !== null)
  return listFields(compareNames(aliases), describeTime).map(({ field, label, read, list, compare }) => ({
    field,
    label,
    read,
    side: PUT.includes(field) ? 'PUT' : 'SAID',
    differ: differ[field] ?? ((x, y) => compare(x, y).differs),
    ...(list && {
      values: { of: list, same: field === 'places' || field === 'actors' ? sameName : sameMark },
    }),
  }))
}

/** The same answer for the same text. */
export function keptOf<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text) ?? ask(text)
    answers.set(text, known)
    return known
  }
}

/** The same answer for the same two texts, whichever comes first: columns repeat each other's values. */
export function kept(ask: (x: string, y: string) => boolean): (x: string, y: string) => boolean {
  const answers = new Map<string, boolean>()
  return (x, y) => {
    const key = x < y ? `${x}\n${y}` : `${y}\n${x}`
    const known = answers.get(key) ?? ask(x, y)
    answers.set(key, known)
    return known
  }
}
