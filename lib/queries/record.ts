import 'server-only'
import { connection } from 'next/server'
import type { PrismaClient } from '@/lib/db/client'
import { reader } from '@/lib/db/connections'
import type { Actor } from '@/lib/domain/policy'
import { readActor } from '@/lib/session/session'

/**
 * The record as a page may read it: behind the session check, on the read-only connection. Every load starts here.
 * Asking for the connection keeps the page from being rendered at build time, when there is no record.
 */
export async function openRecord(): Promise<{ db: PrismaClient; actor: Actor | null }> {
  await connection()
  const actor = await readActor()
  return { db: reader(), actor }
}
