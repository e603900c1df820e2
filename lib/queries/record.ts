import 'server-only'
import { connection } from 'next/server'
import type { PrismaClient } from '@/lib/db/client'
import { readerFor } from '@/lib/db/connections'
import type { StoredAnalyst } from '@/lib/db/write-analyst'
import { REFUSALS } from '@/lib/domain/refusal'
import { isSignedIn, readActor } from '@/lib/session/session'

/**
 * The record as a page may read it: behind the session check, on a read-only connection, and without what must not be
 * sent to an analyst who works blind. Every load starts here.
 * Asking for the connection keeps the page from being rendered at build time, when there is no record.
 * @throws where nobody is signed in. The server in front answers such a request itself, so this is met only where
 * Next is served without it.
 */
export async function openRecord(): Promise<{ db: PrismaClient; actor: StoredAnalyst | null }> {
  await connection()
  if (!(await isSignedIn())) throw new Error(REFUSALS.NOT_SIGNED_IN)
  const actor = await readActor()
  return { db: readerFor(actor), actor }
}
