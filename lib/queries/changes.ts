import 'server-only'
import { listAnalystNames } from '@/lib/db/analysts'
import { getChange, type HistoryPage, type HistoryScope, listChanges, listHistory } from '@/lib/db/history'
import type { Actor } from '@/lib/domain/policy'
import type { Named } from '@/lib/domain/record'
import type { ChangeInHistory } from '@/lib/domain/record-lists'
import { openRecord } from './record'
import { noteSeenEntries } from './seen'

/** A page of a record's history, and who is looking. */
export type HistoryInFull = HistoryPage & { actor: Actor | null; from: number | null }

/**
 * One page of the history of a link or of some records, newest first.
 * @param typed where it begins, as the address says it: the number of the change before; anything else is the newest
 */
export async function loadHistory(
  scope: HistoryScope,
  typed: string | string[] | undefined,
): Promise<HistoryInFull> {
  const { db, actor } = await openRecord()
  const before = readNumber(typed)
  const page = await listHistory(db, scope, { before, readerId: actor?.id ?? null })
  noteSeenEntries(actor, page.changes)
  return { ...page, actor, from: before }
}

/** What was just saved, as the address names it; null where it names nothing. */
export async function loadSaved(
  id: string | string[] | undefined,
): Promise<{ change: ChangeInHistory; actor: Actor | null } | null> {
  if (typeof id !== 'string' || id === '') return null
  const { db, actor } = await openRecord()
  const change = await getChange(db, id, actor?.id ?? null)
  if (change) noteSeenEntries(actor, [change])
  return change && { change, actor }
}

/**
 * One page of the changes of the reader, or of all analysts, or of one, newest first.
 * @param by the id of an analyst, `all`, or absent for the reader's own
 */
export async function loadChanges(
  by: string | undefined,
  typed: string | string[] | undefined,
): Promise<Omit<HistoryInFull, 'total'> & { analysts: Named[]; by: string | null }> {
  const { db, actor } = await openRecord()
  const whose = by === 'all' ? null : (by ?? actor?.id ?? null)
  const before = readNumber(typed)
  const [page, analysts] = await Promise.all([
    listChanges(db, { by: whose, before, readerId: actor?.id ?? null }),
    listAnalystNames(db),
  ])
  noteSeenEntries(actor, page.changes)
  return { ...page, actor, from: before, analysts, by: whose }
}

function readNumber(typed: string | string[] | undefined): number | null {
  const number = Number(typed)
  return typeof typed === 'string' && Number.isSafeInteger(number) && number > 0 ? number : null
}
