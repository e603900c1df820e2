import { foldName } from '@/lib/domain/fold-name'
import type { Db } from './client'

/**
 * The live topic or origin, other than `but`, that has this label already, case and accents aside; null where there is none. SQLite folds
 * only ASCII, so the labels are compared here.
 */
export async function findLabelled(
  db: Db,
  kind: 'topic' | 'origin',
  label: string,
  but?: string,
): Promise<{ id: string; label: string } | null> {
  const folded = foldName(label)
  const asked = { where: { retractedAt: null }, select: { id: true, label: true } } as const
  const there = kind === 'topic' ? await db.topic.findMany(asked) : await db.origin.findMany(asked)
  return there.find((one) => one.id !== but && foldName(one.label) === folded) ?? null
}
