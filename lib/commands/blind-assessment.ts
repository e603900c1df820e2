import { isPairSeen } from '@/lib/db/pair-seen'
import { listWaitingSeen } from '@/lib/db/waiting-seen'
import { getAnalyst } from '@/lib/db/write-analyst'
import { isJudgedBy, isJudgedByOthers, isMadeBlind } from '@/lib/domain/blind'
import type { Link } from '@/lib/domain/record'
import type { Context } from './context'

/** Whether what the acting analyst saves of a pair is recorded as blind, by what the record knows they were sent. */
export async function isSavedBlind(ctx: Context, link: Link | null): Promise<boolean> {
  const { id } = ctx.actor
  const own = link?.assessments.find(({ analyst }) => analyst.id === id) ?? null
  return isMadeBlind({
    worksBlind: await worksBlind(ctx),
    seen: link !== null && (listWaitingSeen(id).includes(link.id) || (await isPairSeen(ctx.db, id, link.id))),
    judgedByOthers: link !== null && isJudgedByOthers(link, id),
    before: own,
  })
}

/**
 * The topics a pair stands under once it is saved with these. Who works blind was not shown those it stands under
 * already, and takes none of them away.
 */
export async function keepUnseenTopics(
  ctx: Context,
  link: Link,
  topicIds: string[] | null,
): Promise<string[] | null> {
  if (topicIds === null || isJudgedBy(link, ctx.actor.id) || !(await worksBlind(ctx))) return topicIds
  return [...new Set([...link.topics.map(({ id }) => id), ...topicIds])]
}

/** Whether the acting analyst works blind, as the record says now. */
export async function worksBlind(ctx: Context): Promise<boolean> {
  return (await getAnalyst(ctx.db, ctx.actor.id))?.blind ?? false
}
