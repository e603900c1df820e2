import type { Instant } from '@/lib/domain/record'
import type { Transaction } from './client'

/** What was answered to a submission, as JSON; null where it was never answered. */
export async function getSubmission(db: Transaction, id: string): Promise<string | null> {
  const found = await db.submission.findUnique({ where: { id }, select: { answer: true } })
  return found?.answer ?? null
}

export async function insertSubmission(
  db: Transaction,
  submission: { id: string; at: Instant; answer: string },
): Promise<void> {
  await db.submission.create({ data: submission, select: { id: true } })
}

/** Drops what was answered before an instant. */
export async function deleteSubmissions(db: Transaction, before: Instant): Promise<void> {
  await db.submission.deleteMany({ where: { at: { lt: before } } })
}
