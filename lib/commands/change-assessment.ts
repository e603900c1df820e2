import {
  type AssessmentContent,
  insertAssessment,
  type Judgement,
  updateAssessment,
} from '@/lib/db/write-assessment'
import { updateLinkTopics } from '@/lib/db/write-link'
import { checkModes } from '@/lib/domain/check-assessment'
import type { Permission } from '@/lib/domain/policy'
import type { Assessment, Link, TopicRef } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import type { Context } from './context'
import { storeDerivedLink } from './derive-link'

/** An assessment as the audit keeps it; `topics` of its link only where the change touched them. */
export type AssessmentSnapshot = Assessment & { topics?: TopicRef[] }

/** What stood before a first assessment of a link that was there: nothing of the assessment, but other topics. */
export type TopicsSnapshot = { topics: TopicRef[] }

export type Changed = { linkId: string; entryId: string }

/**
 * Writes an analyst's first assessment of a pair.
 * @param link the pair's link as it stands; a new one's id with `made`, whose topics are told even where it has none
 * @param topicIds the link's topics from now on; null leaves them
 * @param blind whether its analyst had been sent nothing of what others judged of the pair
 */
export async function createAssessment(
  ctx: Context,
  link: Pick<Link, 'id' | 'topics'> & { made?: true },
  judgement: Judgement,
  topicIds: string[] | null,
  blind: boolean,
): Promise<Changed & { assessmentId: string }> {
  const linkId = link.id
  const assessmentId = ctx.newId('assessment')
  const content = { ...judgement, blind, assessedAt: ctx.now.toISOString(), retractedAt: null }
  await insertAssessment(ctx.db, { id: assessmentId, linkId, analystId: ctx.actor.id }, content)
  const moved = topicIds !== null && !sameTopics(link, topicIds)
  if (moved) await updateLinkTopics(ctx.db, linkId, topicIds)
  const before: TopicsSnapshot | undefined = moved && !link.made ? { topics: link.topics } : undefined
  const entryId = await audit(ctx, {
    action: 'link.assess',
    subjectType: 'assessment',
    subjectId: assessmentId,
    linkId,
    before,
    after: snapshotOf(await storeDerivedLink(ctx, linkId), assessmentId, moved || link.made === true),
  })
  return { linkId, assessmentId, entryId }
}

/**
 * Writes an assessment's next state over the version that was read, and tells of it.
 * @param topicIds the link's topics from now on; null leaves them
 * @throws Refusal CHANGED_MEANWHILE
 */
export async function changeAssessment(
  ctx: Context,
  link: Link,
  before: Assessment,
  next: AssessmentContent,
  telling: { action: Permission; topicIds?: string[] | null; undoes?: string },
): Promise<Changed> {
  const wakes = before.retractedAt !== null && next.retractedAt === null
  if (wakes && (link.a.retractedAt || link.b.retractedAt)) throw new Refusal('CLAIM_RETRACTED')
  // A claim may have taken another mode while nothing that forbids it stood.
  const problem = next.retractedAt === null ? checkModes(next, link) : null
  if (problem) throw new Refusal(problem.code, problem.field)
  if (!(await updateAssessment(ctx.db, before.id, before.version, next))) {
    throw new Refusal('CHANGED_MEANWHILE')
  }
  const topicIds = telling.topicIds ?? null
  const moved = topicIds !== null && !sameTopics(link, topicIds)
  if (moved) await updateLinkTopics(ctx.db, link.id, topicIds)
  const entryId = await audit(ctx, {
    action: telling.action,
    subjectType: 'assessment',
    subjectId: before.id,
    linkId: link.id,
    before: snapshotOf(link, before.id, moved),
    after: snapshotOf(await storeDerivedLink(ctx, link.id), before.id, moved),
    undoes: telling.undoes,
  })
  return { linkId: link.id, entryId }
}

/** Whether a link stands under exactly these topics. */
export function sameTopics(link: Pick<Link, 'topics'>, topicIds: readonly string[]): boolean {
  const now = new Set(link.topics.map((topic) => topic.id))
  return now.size === new Set(topicIds).size && topicIds.every((id) => now.has(id))
}

function snapshotOf(link: Link, assessmentId: string, withTopics: boolean): AssessmentSnapshot {
  const assessment = link.assessments.find((one) => one.id === assessmentId)
  if (!assessment) throw new Error(`Assessment ${assessmentId} is not one of link ${link.id}.`)
  return withTopics ? { ...assessment, topics: link.topics } : assessment
}
