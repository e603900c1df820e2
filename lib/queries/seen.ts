import 'server-only'
import { after } from 'next/server'
import { reader, writer } from '@/lib/db/connections'
import { insertPairsSeen, listUnseen } from '@/lib/db/pair-seen'
import { addWaitingSeen, dropWaitingSeen, listWaitingAnalysts, listWaitingSeen } from '@/lib/db/waiting-seen'
import { tellsOfOthers } from '@/lib/domain/blind'
import type { Actor } from '@/lib/domain/policy'
import type { AuditEntry, Link } from '@/lib/domain/record'

// What counts as seen is what others judged: an assessment or a ruling, or an entry of the history that tells of one. That
// a pair has a link at all, as a claim to link to or a queue of a colleague's links tells, says that somebody judged it
// and nothing of what they said; that alone does not count.

/**
 * Notes which pairs an analyst is now sent others' judgements of before judging them: an assessment made after is not
 * blind. Every load that sends links ends with it. What is noted counts from here on, and is written a little later
 * with what else is sent meanwhile, and only what is not written yet: no page waits for the disk.
 * @returns the links, as they came
 */
export function noteSeen<Links extends readonly Judged[]>(actor: Actor | null, links: Links): Links {
  if (actor) note(actor.id, listTelling(actor, links))
  return links
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
  // A server that is asked to stop waits for what runs after its answers.
  after(writeGathered)
}

// Every commit makes SQLite forget the pages it holds for reading, so this is not done with every page.
/** How long nothing more must be seen before it is written, in milliseconds. */
const QUIET = 300
/** How long it waits for that quiet at most. */
const LONGEST = 5_000
const RETRY_AFTER = 5_000

let gathering: { promise: Promise<void>; lastAt: number } | null = null

/** Writes what waits once it is quiet; all who ask meanwhile wait for the same. */
function writeGathered(): Promise<void> {
  const now = performance.now()
  if (gathering) gathering.lastAt = now
  else gathering = { promise: writeOnceQuiet(now), lastAt: now }
  return gathering.promise
}

async function writeOnceQuiet(begunAt: number): Promise<void> {
  const isNoisy = () => {
    const now = performance.now()
    return now < begunAt + LONGEST && now < (gathering?.lastAt ?? begunAt) + QUIET
  }
  do await new Promise((resolve) => setTimeout(resolve, QUIET))
  while (isNoisy())
  gathering = null
  await writeAll()
}

let retrying = false

async function writeAll(): Promise<void> {
  try {
    for (const analystId of listWaitingAnalysts()) await write(analystId)
  } catch {
    // The record is busy or its disk is full: pages are read all the same.
    if (retrying) return
    retrying = true
    setTimeout(() => {
      retrying = false
      void writeAll()
    }, RETRY_AFTER).unref()
  }
}

async function write(analystId: string): Promise<void> {
  const ids = listWaitingSeen(analystId)
  const unseen = await listUnseen(reader(), analystId, ids)
  if (unseen.length > 0) await insertPairsSeen(writer(), analystId, unseen, new Date().toISOString())
  dropWaitingSeen(analystId, ids)
}
