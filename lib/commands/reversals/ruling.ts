import type { StoredEntry } from '@/lib/db/write-audit'
import type { Ruling } from '@/lib/domain/record'
import { changeRuling, findRuling } from '../change-ruling'
import type { Context } from '../context'
import { requireLink } from '../derive-link'

/** Undoes a change of a ruling: only whether it stands ever changes. */
export async function undoRuling(ctx: Context, entry: StoredEntry): Promise<string> {
  const link = await requireLink(ctx, entry.linkId)
  const now = findRuling(link, entry.subjectId)
  const before: Ruling | null = entry.before && JSON.parse(entry.before)
  const retractedAt = before ? before.retractedAt : ctx.now.toISOString()
  const telling = { action: 'change.undo', undoes: entry.id } as const
  return (await changeRuling(ctx, link, now, retractedAt, telling)).entryId
}
