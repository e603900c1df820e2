import { getLastStoredEntry } from '@/lib/db/write-audit'
import { getLinkIdOfRuling, insertRuling } from '@/lib/db/write-ruling'
import { assessLinkInput, type RetractRulingInput, type RuleLinkInput } from '@/lib/domain/assess-link-input'
import { checkAssessment, presetAssessment } from '@/lib/domain/check-assessment'
import { liveRuling } from '@/lib/domain/live-assessment'
import type { Link, Ruling } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { standingOfRuling } from '@/lib/domain/ruling-standing'
import { audit } from './audit'
import type { Changed } from './change-assessment'
import { changeRuling, findRuling } from './change-ruling'
import { allow, type Context } from './context'
import { requireLink, storeDerivedLink } from './derive-link'

/**
 * Settles what the analysts say of a link; the latest ruling that stands rules. Saying again the ruling that rules
 * already changes nothing.
 * @throws Refusal CHANGED_MEANWHILE where the link is another than was seen: what it settles was not read
 */
export async function ruleLink(ctx: Context, input: RuleLinkInput): Promise<Changed> {
  allow(ctx, 'link.rule')
  const link = await requireLink(ctx, input.linkId)
  const ruling = liveRuling(link)
  if (ruling && saysAgain(ruling, ctx.actor.id, input)) return answerAgain(ctx, link.id, ruling.id)
  if (link.version !== input.linkVersion) throw new Refusal('CHANGED_MEANWHILE')
  if (!link.assessments.some((assessment) => !assessment.retractedAt)) throw new Refusal('NOTHING_TO_SETTLE')
  requireAssessable(link, input)
  const linkId = link.id
  const id = ctx.newId('ruling')
  const { verdict, reason } = input
  await insertRuling(ctx.db, {
    id,
    linkId,
    analystId: ctx.actor.id,
    verdict,
    reason,
    ruledAt: ctx.now.toISOString(),
  })
  const ruled = findRuling(await storeDerivedLink(ctx, linkId), id)
  // As it stood when it was ruled: what analysts say later does not change what the history tells.
  const after = { ...ruled, ...standingOfRuling(link, ruled) }
  const subject = { subjectType: 'ruling', subjectId: id, linkId } as const
  return { linkId, entryId: await audit(ctx, { action: 'link.rule', ...subject, after }) }
}

function saysAgain(ruling: Ruling, analystId: string, { verdict, reason }: RuleLinkInput): boolean {
  return ruling.analyst.id === analystId && ruling.verdict === verdict && ruling.reason === reason
}

async function answerAgain(ctx: Context, linkId: string, rulingId: string): Promise<Changed> {
  const entry = await getLastStoredEntry(ctx.db, 'ruling', rulingId)
  if (!entry) throw new Error(`Ruling ${rulingId} has no audit entry.`)
  return { linkId, entryId: entry.id }
}

/** What an assessment of this pair could not say, with its presets, a ruling cannot say either. */
function requireAssessable({ a, b }: Link, { verdict, reason }: RuleLinkInput): void {
  const said = assessLinkInput.parse({ claimId: a.id, otherClaimId: b.id, verdict, rationale: reason })
  const facts = { a, b, origins: { members: [], rests: [] } }
  const problem = checkAssessment(presetAssessment(said, facts), facts)
  if (problem) throw new Refusal(problem.code, problem.field)
}

/** Takes one's own ruling back; the one before it, or the assessments, speak again. */
export async function retractRuling(ctx: Context, input: RetractRulingInput): Promise<Changed> {
  const link = await requireLink(ctx, await getLinkIdOfRuling(ctx.db, input.rulingId))
  const ruling = findRuling(link, input.rulingId)
  allow(ctx, 'ruling.retract', ruling.analyst.id)
  if (ruling.retractedAt) throw new Refusal('ALREADY_RETRACTED')
  if (ruling.version !== input.version) throw new Refusal('CHANGED_MEANWHILE')
  return changeRuling(ctx, link, ruling, ctx.now.toISOString(), { action: 'ruling.retract' })
}
