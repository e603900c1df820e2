import type { Context } from '../context'

/** A record as the audit keeps it, in `before` and `after`. */
export type Snapshot = { version: number; retractedAt: string | null }

/**
 * How changes to one kind of record are taken back. A snapshot is the record as the audit keeps it, in `before` and
 * `after`; it carries the record's version. Undo writes the earlier snapshot over the present one, as a new change.
 */
export type Reversal<S extends Snapshot> = {
  /** As it stands now, in the audit's shape; null where there is none. */
  read: (ctx: Context, id: string) => Promise<S | null>
  /**
   * Makes the record say what `next` says (retracted or not, too) and raises its version.
   * @returns false where its version is no longer that of `now`
   * @throws Refusal where the record could not say so: STILL_USED where something else rests on what would be taken
   *   away, ALREADY_EXISTS where another has its name by now, NOT_FOUND where what it rests on was retracted
   */
  write: (ctx: Context, now: S, next: S) => Promise<boolean>
  /** What else of the record follows from a change that was told, such as links that are to be looked at again. */
  follow?: (ctx: Context, told: { before: S; after: S; entryId: string; undoes?: string }) => Promise<void>
  /**
   * Whether an undo may take away the record whose making it undoes.
   * @throws Refusal where others built on it since: to retract it openly is another thing
   */
  requireUnused?: (ctx: Context, now: S) => Promise<void>
}

/** Whether a write takes away a record that stands. */
export function isRetracting(now: Snapshot, next: Snapshot): boolean {
  return now.retractedAt === null && next.retractedAt !== null
}
