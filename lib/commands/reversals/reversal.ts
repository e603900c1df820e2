import type { Context } from '../context'

/**
 * How changes to one kind of record are taken back. A snapshot is the record as the audit keeps it, in `before` and
 * `after`; it carries the record's version. Undo writes the earlier snapshot over the present one, as a new change.
 */
export type Reversal<Snapshot extends { version: number; retractedAt: string | null }> = {
  /** As it stands now, in the audit's shape; null where there is none. */
  read: (ctx: Context, id: string) => Promise<Snapshot | null>
  /**
   * Makes the record say what `next` says (retracted or not, too) and raises its version.
   * @returns false where its version is no longer that of `now`
   * @throws Refusal UNDO_BUILT_ON where something else of the record rests on what would be taken away
   */
  write: (ctx: Context, now: Snapshot, next: Snapshot) => Promise<boolean>
}
