import 'server-only'
import { getSavedView, listSavedViews } from '@/lib/db/saved-views'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { LinkView } from '@/lib/domain/link-filter'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import { openRecord } from './record'

/** The saved views that stand, by name: all, or those of one list. */
export async function loadSavedViews(of?: LinkView): Promise<SavedViewRecord[]> {
  const { db } = await openRecord()
  const views = await whileUnchanged(db, listSavedViews)
  return of === undefined ? views : views.filter(({ list }) => list === of)
}

/** One saved view, retracted or not; null where there is none. */
export async function loadSavedView(id: string): Promise<SavedViewRecord | null> {
  const { db } = await openRecord()
  return getSavedView(db, id)
}
