import { countSpeakers } from './column-weight'
import type { Claim } from './record'

/** One column of a row: its claim, what it says there, and the other columns that say something there. */
export type Compared = {
  claim: Claim
  others: readonly Claim[]
  read: (claim: Claim) => string | null
  /** See speakerOf. */
  speaker: (claim: Claim) => string
}

/** Why a cell differs from the others, in words; null where it does not. */
export type Why = string | null

/**
 * A cell differs from the others where more of them say something else than say the same. Nobody's account is the
 * measure: of two that differ, both are marked.
 */
export function differsFromMost({ claim, others, speaker, read }: Compared, differ: Differ): Why {
  const [differing, agreeing]: [Claim[], Claim[]] = [[], []]
  for (const other of others) (differ(claim, other) ? differing : agreeing).push(other)
  if (countSpeakers(differing, speaker) <= countSpeakers(agreeing, speaker, speaker(claim))) return null
  return describeCamps(differing, others.length, read, speaker)
}
type Differ = (x: Claim, y: Claim) => boolean

/** Which columns hold each value, by its text. */
export type Holders = ReadonlyMap<string, ReadonlySet<Claim>>

export function findHolders(
  columns: readonly Claim[],
  of: (claim: Claim) => string[],
  same: (x: string, y: string) => boolean,
): Holders {
  return new Map(
    [...new Set(columns.flatMap(of))].map((value) => [
      value,
      new Set(columns.filter((column) => of(column).some((one) => same(one, value)))),
    ]),
  )
}

/**
 * The same for fields that hold several values: what stands in this column alone, and what is missing though more of the
 * others have it than not. Where neither says how it differs, what the others have.
 */
export function differsInValues(
  compared: Compared,
  of: (claim: Claim) => string[],
  { holders, same }: { holders: Holders; same: (x: string, y: string) => boolean },
  print: (value: string) => string,
): Why {
  const { claim, others, speaker } = compared
  if (others.length === 0) return null
  const held = (column: Claim, value: string) => holders.get(value)?.has(column) === true
  const isUsual = (value: string) => {
    const holding = others.filter((column) => held(column, value))
    const lacking = others.filter((column) => !held(column, value))
    return countSpeakers(holding, speaker) > countSpeakers(lacking, speaker)
  }
  const here = of(claim).filter((value) => !others.some((other) => held(other, value)))
  const missing = [...holders.keys()].filter((value) => !held(claim, value) && isUsual(value))
  // Several names of one value are one value missing.
  const told = missing.filter((value, at) => !missing.slice(0, at).some((one) => same(one, value)))
  const parts = [
    ...(here.length > 0 ? [`only here: ${here.map(print).join(', ')}`] : []),
    ...(told.length > 0 ? [`not here: ${told.map(print).join(', ')}`] : []),
  ]
  if (parts.length > 0) return parts.join('; ')
  return differsFromMost(compared, (x, y) => !of(x).some((value) => held(y, value)))
}

const MOST_CAMPS = 3
const LONGEST = 70

/** “the others: neutral”; “3 others, 1 voice: about 200; 1: 60; 2 with something else”. */
function describeCamps(
  differing: readonly Claim[],
  others: number,
  read: Compared['read'],
  speaker: Compared['speaker'],
): string {
  const camps = new Map<string, Claim[]>()
  for (const claim of differing) {
    const text = read(claim) ?? ''
    camps.set(text, [...(camps.get(text) ?? []), claim])
  }
  const ranked = [...camps].sort(
    ([, x], [, y]) => countSpeakers(y, speaker) - countSpeakers(x, speaker) || y.length - x.length,
  )
  const [first] = ranked
  // Each of them is in view beside the others: to tell them all again would say nothing more.
  if (ranked.length > 2 && ranked.length === others) return 'each of the others something else'
  if (first && ranked.length === 1 && differing.length === others)
    return `${others === 1 ? 'the other' : `the others${copies(first[1], speaker)}`}: ${shorten(first[0])}`
  const named = ranked.slice(0, MOST_CAMPS).map(([text, columns], at) => {
    const many = at > 0 ? columns.length : columns.length === 1 ? '1 other' : `${columns.length} others`
    return `${many}${copies(columns, speaker)}: ${shorten(text)}`
  })
  const rest = ranked.slice(MOST_CAMPS).reduce((sum, [, columns]) => sum + columns.length, 0)
  return [...named, ...(rest > 0 ? [`${rest} with something else`] : [])].join('; ')
}

/** Copies are told: “, 1 voice” where fewer speak than columns stand there; an unidentified origin is no voice. */
function copies(columns: readonly Claim[], speaker: Compared['speaker']): string {
  const speakers = countSpeakers(columns, speaker)
  if (speakers === columns.length) return ''
  const noun = columns.every(({ origin }) => origin?.identified) ? 'voice' : 'origin'
  return `, ${speakers} ${noun}${speakers === 1 ? '' : 's'}`
}

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)
