import { foldName } from '@/lib/domain/fold-name'
import { compareText } from '@/lib/domain/reading-order'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** Most saved views that are listed: a person goes by their names. */
const MOST = 500

async function selectSavedViews(db: Db, where: Prisma.Sql): Promise<SavedViewRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', v.id, 'name', v.name, 'list', v.list, 'query', v.query,
      'analyst', json_object('id', an.id, 'name', an.name), 'version', v.version, 'retractedAt', v.retractedAt) AS json
    FROM SavedView v JOIN Analyst an ON an.id = v.analystId WHERE ${where} ORDER BY v.id LIMIT ${MOST}`
  return parseRows<SavedViewRecord>(rows)
}

/** Every saved view that stands, by name; to who works blind their own alone (blind-views.ts). */
export async function listSavedViews(db: Db): Promise<SavedViewRecord[]> {
  const views = await selectSavedViews(db, Prisma.sql`v.retractedAt IS NULL`)
  return views.sort((a, b) => compareText(foldName(a.name), foldName(b.name)) || compareText(a.id, b.id))
}

/** One saved view, retracted or not, as the audit keeps it. */
export async function getSavedView(db: Db, id: string): Promise<SavedViewRecord | null> {
  return (await selectSavedViews(db, Prisma.sql`v.id = ${id}`))[0] ?? null
}

/** The saved view, other than `but`, that stands and has this name already, case and accents aside. */
export async function findSavedViewNamed(
  db: Db,
  name: string,
  but?: string,
): Promise<SavedViewRecord | null> {
  const folded = foldName(name)
  const there = await listSavedViews(db)
  return there.find((one) => one.id !== but && foldName(one.name) === folded) ?? null
}

export async function insertSavedView(
  db: Transaction,
  { id, name, list, query, analyst }: SavedViewRecord,
): Promise<void> {
  await db.savedView.create({ data: { id, name, list, query, analystId: analyst.id }, select: { id: true } })
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateSavedView(
  db: Transaction,
  { id, version }: Pick<SavedViewRecord, 'id' | 'version'>,
  { name, list, query, retractedAt }: SavedViewRecord,
): Promise<boolean> {
  const data = { name, list, query, retractedAt, version: version + 1 }
  return (await db.savedView.updateMany({ where: { id, version }, data })).count === 1
}
