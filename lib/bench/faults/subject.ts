import type Database from 'better-sqlite3'
import type { Answer } from './server-action'

/** One try to save: what stood before it, what stands after it, and what the server answered. */
export type Attempt<State> = { before: State | null; after: State; answer: Answer; words: string }

/** What the record holds of a subject. */
export type Stored<State> = {
  /** Null where nothing of it is there; `half` where parts of it are. */
  state: State | null | { half: string }
  /** Its audit entries, oldest first. */
  entries: { id: string; after: unknown }[]
}

/** Something one writer alone changes: a pair of claims, a name. */
export type Subject<State> = {
  name: string
  /** What is known to stand. */
  known: State | null
  /** How many audit entries are known. */
  entries: number
  /** Tries since the record was last looked at. */
  attempts: Attempt<State>[]
  read: (record: Database.Database) => Stored<State>
  same: (x: State, y: State) => boolean
  /** Whether an audit entry tells of this state. */
  tells: (after: unknown, state: State) => boolean
}

/** What came of the writes of one life of a server. */
export type Judgement = {
  acknowledged: number
  present: number
  refused: number
  /** Not answered: there whole, or not there at all. */
  openThere: number
  openAbsent: number
  lost: string[]
  halves: string[]
  /** Entries of what was acknowledged, to be looked for again at the end. */
  entryIds: string[]
}

export const nothingJudged = (): Judgement => ({
  acknowledged: 0,
  present: 0,
  refused: 0,
  openThere: 0,
  openAbsent: 0,
  lost: [],
  halves: [],
  entryIds: [],
})

/**
 * Looks for what was tried since the last time: each acknowledged change has its audit entry, in order, and the last
 * one stands as it was sent; one that was not answered is there whole or not at all; one that was refused left nothing.
 * From here on what stands in the record is what is known.
 */
export function judge<State>(subject: Subject<State>, record: Database.Database, sum: Judgement): void {
  const { state, entries } = subject.read(record)
  const fresh = entries.slice(subject.entries)
  let stands = subject.known
  let next = 0
  for (const { after, answer, words } of subject.attempts) {
    const told = fresh[next]
    const isTold = told !== undefined && subject.tells(told.after, after)
    if (answer.outcome === 'refused') sum.refused += 1
    if (answer.outcome === 'acknowledged') {
      sum.acknowledged += 1
      if (!isTold) {
        sum.lost.push(`${subject.name}: ${words}`)
        continue
      }
      sum.present += 1
      sum.entryIds.push(told.id)
    }
    if (answer.outcome === 'unknown') sum[isTold ? 'openThere' : 'openAbsent'] += 1
    if (answer.outcome !== 'refused' && isTold) {
      stands = after
      next += 1
    }
  }
  const half = faultIn(subject, state, stands, fresh.length - next)
  if (half) sum.halves.push(`${subject.name}: ${half}`)
  learn(subject, { state, entries }, stands)
}

/** Takes what stands in the record for what is known. */
export function learn<State>(
  subject: Subject<State>,
  stored: Stored<State>,
  instead: State | null = null,
): void {
  subject.attempts = []
  subject.entries = stored.entries.length
  subject.known = isHalf(stored.state) ? instead : stored.state
}

const isHalf = (state: unknown): state is { half: string } =>
  typeof state === 'object' && state !== null && 'half' in state

function faultIn<State>(
  subject: Subject<State>,
  state: Stored<State>['state'],
  stands: State | null,
  untold: number,
): string | null {
  if (untold > 0) return `${untold} audit entries that nobody caused`
  if (state === null) return stands === null ? null : 'told of by the audit, and not there'
  if (isHalf(state)) return state.half
  if (stands === null) return 'there without an audit entry'
  return subject.same(state, stands) ? null : `is not as it was saved: ${JSON.stringify(state)}`
}
