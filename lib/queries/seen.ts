import 'server-only'
import { after } from 'next/server'
import { reader, writer } from '@/lib/db/connections'
import { insertPairsSeen, listUnseen } from '@/lib/db/pair-seen'
import { tellsOfOthers } from '@/lib/domain/blind'
import type { Actor } from '@/lib/domain/policy'
import type { AuditEntry, Link } from '@/lib/domain/record'

/** Links to be noted for each analyst: those of this answer, and what could not be written before. */
const waiting = new Map<string, Set<string>>()

/**
 * Notes which pairs an analyst is now sent others' judgements of before judging them: an assessment made after is not
 * blind. Every load that sends links ends with it. Written once the answer is sent, and only what is not noted yet.
 * @returns the links, as they came
 */
export function noteSeen<Links extends readonly Pick<Link, 'id' | 'assessments' | 'rulings'>[]>(
  actor: Actor | null,
  links: Links,
): Links {
  if (actor) {
    note(
      actor.id,
      links.filter((link) => tellsOfOthers(link, actor.id)).map(({ id }) => id),
    )
  }
  return links
}

/** The same for links of which only the id is told, and so that somebody has judged them. */
export function noteSeenIds(actor: Actor | null, linkIds: readonly string[]): void {
  if (actor) note(actor.id, linkIds)
}

/** The same for entries of the history, which tell what others did to a link. */
export function noteSeenEntries(actor: Actor | null, entries: AuditEntry[]): AuditEntry[] {
  const others = entries.filter(({ analyst }) => analyst.id !== actor?.id)
  noteSeenIds(
    actor,
    others.flatMap(({ linkId }) => linkId ?? []),
  )
  return entries
}

function note(analystId: string, linkIds: readonly string[]): void {
  if (linkIds.length === 0) return
  const ids = waiting.get(analystId) ?? new Set()
  waiting.set(analystId, ids)
  for (const id of linkIds) ids.add(id)
  after(() => write(analystId))
}

async function write(analystId: string): Promise<void> {
  const ids = [...(waiting.get(analystId) ?? [])]
  waiting.delete(analystId)
  try {
    const unseen = await listUnseen(reader(), analystId, ids)
    if (unseen.length > 0) await insertPairsSeen(writer(), analystId, unseen, new Date().toISOString())
  } catch {
    // The record is busy or its disk is full: pages are read all the same, and it is written with the next of them.
    const again = waiting.get(analystId) ?? new Set()
    waiting.set(analystId, new Set([...again, ...ids]))
  }
}
