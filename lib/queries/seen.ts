import 'server-only'
import { after } from 'next/server'
import { reader, writer } from '@/lib/db/connections'
import { insertPairsSeen, listUnseen } from '@/lib/db/pair-seen'
import { addWaitingSeen, dropWaitingSeen, listWaitingSeen } from '@/lib/db/waiting-seen'
import { tellsOfOthers } from '@/lib/domain/blind'
import type { Actor } from '@/lib/domain/policy'
import type { AuditEntry, Link } from '@/lib/domain/record'

// What counts as seen is what others judged: an assessment or a ruling, or an entry of the history that tells of one. That
// a pair has a link at all, as a claim to link to or a queue of a colleague's links tells, says that somebody judged it
// and nothing of what they said; that alone does not count.

/**
 * Notes which pairs an analyst is now sent others' judgements of before judging them: an assessment made after is not
 * blind. Every load that sends links ends with it. Written once the answer is sent, and only what is not noted yet.
 * @returns the links, as they came
 */
export function noteSeen<Links extends readonly Judged[]>(actor: Actor | null, links: Links): Links {
  if (actor) note(actor.id, listTelling(actor, links))
  return links
}

/**
 * The same for a page of one pair, written before the answer is sent: it is what is opened to judge, and nothing may be
 * judged before it is noted. Where it cannot be written the page is shown, and it is tried again.
 */
export async function noteSeenFirst(actor: Actor | null, link: Judged): Promise<void> {
  const [id] = actor ? listTelling(actor, [link]) : []
  if (!actor || id === undefined) return
  addWaitingSeen(actor.id, [id])
  await write(actor.id)
}

type Judged = Pick<Link, 'id' | 'assessments' | 'rulings'>

const listTelling = (actor: Actor, links: readonly Judged[]) =>
  links.filter((link) => tellsOfOthers(link, actor.id)).map(({ id }) => id)

/** The same for entries of the history, which tell what others did to a link. */
export function noteSeenEntries(actor: Actor | null, entries: AuditEntry[]): AuditEntry[] {
  const others = entries.filter(({ analyst }) => analyst.id !== actor?.id)
  if (actor)
    note(
      actor.id,
      others.flatMap(({ linkId }) => linkId ?? []),
    )
  return entries
}

function note(analystId: string, linkIds: readonly string[]): void {
  if (linkIds.length === 0) return
  addWaitingSeen(analystId, linkIds)
  after(() => write(analystId))
}

/** Who is tried again for, so that one timer runs for each. */
const retrying = new Set<string>()
const RETRY_AFTER = 5_000

async function write(analystId: string): Promise<void> {
  const ids = listWaitingSeen(analystId)
  try {
    const unseen = await listUnseen(reader(), analystId, ids)
    if (unseen.length > 0) await insertPairsSeen(writer(), analystId, unseen, new Date().toISOString())
    dropWaitingSeen(analystId, ids)
  } catch {
    // The record is busy or its disk is full: pages are read all the same.
    retry(analystId)
  }
}

function retry(analystId: string): void {
  if (retrying.has(analystId)) return
  retrying.add(analystId)
  setTimeout(() => {
    retrying.delete(analystId)
    void write(analystId)
  }, RETRY_AFTER).unref()
}
