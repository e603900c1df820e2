import { getClaims } from '@/lib/db/claims'
import { getLinkOfPair } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import type { Judgement } from '@/lib/db/write-assessment'
import { getLastStoredEntry } from '@/lib/db/write-audit'
import { insertLink } from '@/lib/db/write-link'
import { ASPECTS } from '@/lib/domain/aspect'
import type { AssessLinkInput } from '@/lib/domain/assess-link-input'
import { checkAssessment, type PairFacts, presetAssessment } from '@/lib/domain/check-assessment'
import { orderPair } from '@/lib/domain/pair'
import type { Assessment, Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { isSavedBlind, keepUnseenTopics } from './blind-assessment'
import { changeAssessment, createAssessment, sameTopics } from './change-assessment'
import { allow, type Context } from './context'
import { settleAssessed } from './recheck-link'
import { requireDistinct, requireThere } from './require'

export type Assessed = { linkId: string; assessmentId: string; entryId: string }

/**
 * Records the acting analyst's judgement of a pair, drawn in either direction. Makes the link where there is none;
 * writes over the analyst's own assessment only with the version it was read at; revives it where it was retracted.
 * What was composed on a claim that was changed since is refused, since it may speak of words that are gone.
 * Saying again what already stands changes nothing and answers as the first time, so a double submit is harmless.
 * Whichever it is, the pair was looked at, and what asked for that is settled; but not by words that were composed on
 * another state of the link, such as before an article was corrected: those say nothing of the correction.
 */
export async function assessLink(ctx: Context, input: AssessLinkInput): Promise<Assessed> {
  allow(ctx, 'link.assess')
  const facts = await loadPair(ctx, input)
  const link = await getLinkOfPair(ctx.db, facts.a.id, facts.b.id)
  const assessed = await assessPair(ctx, input, facts, link)
  if (link?.version === input.linkVersion) await settleAssessed(ctx, assessed.linkId, assessed.entryId)
  return assessed
}

async function assessPair(
  ctx: Context,
  input: AssessLinkInput,
  facts: PairFacts,
  link: Link | null,
): Promise<Assessed> {
  const { topics: presetTopics, ...judgement } = presetAssessment(input, facts)
  const own = link?.assessments.find((one) => one.analyst.id === ctx.actor.id)
  const isSaidAgain = own?.retractedAt === null && sameJudgement(own, judgement)
  if (!isSaidAgain && isEditedSince(input, facts)) throw new Refusal('CHANGED_MEANWHILE')
  const problem = checkAssessment(judgement, facts)
  if (problem) throw new Refusal(problem.code, problem.field)
  requireDistinct(input.topics ?? [], 'topics')
  await requireThere(ctx, 'topic', input.topics ?? [], 'topics')

  if (!link) return assessNewPair(ctx, facts, judgement, presetTopics, input.version)
  const topicIds = await keepUnseenTopics(ctx, link, input.topics ?? null)
  if (!own) {
    requireUnseen(input.version)
    return createAssessment(ctx, link, judgement, topicIds, await isSavedBlind(ctx, link))
  }
  if (saysAlready(link, own, judgement, topicIds)) return answerAgain(ctx, link, own)
  const mayOmitVersion = own.retractedAt !== null
  if (!(mayOmitVersion && isAbsent(input.version)) && input.version !== own.version) {
    throw new Refusal('CHANGED_MEANWHILE')
  }
  const blind = await isSavedBlind(ctx, link)
  const next = { ...judgement, blind, assessedAt: ctx.now.toISOString(), retractedAt: null }
  const changed = await changeAssessment(ctx, link, own, next, { action: 'link.assess', topicIds })
  return { ...changed, assessmentId: own.id }
}

/** Whether one of the two claims is another than the one that was read. */
function isEditedSince({ claimVersions }: AssessLinkInput, { a, b }: PairFacts): boolean {
  return [a, b].some(({ id, version }) => (claimVersions?.[id] ?? version) !== version)
}

async function loadPair(ctx: Context, input: AssessLinkInput): Promise<PairFacts> {
  const [idA, idB] = orderPair(input.claimId, input.otherClaimId)
  const claims = await getClaims(ctx.db, [idA, idB])
  const a = claims.find((claim) => claim.id === idA)
  const b = claims.find((claim) => claim.id === idB)
  if (!a || !b) {
    const field = claims.some((claim) => claim.id === input.claimId) ? 'otherClaimId' : 'claimId'
    throw new Refusal('NOT_FOUND', field)
  }
  return { a, b, origins: await getOriginFacts(ctx.db) }
}

async function assessNewPair(
  ctx: Context,
  facts: PairFacts,
  judgement: Judgement,
  topicIds: string[],
  version: AssessLinkInput['version'],
): Promise<Assessed> {
  requireUnseen(version)
  const id = ctx.newId('link')
  const createdAt = ctx.now.toISOString()
  await insertLink(ctx.db, { id, claimAId: facts.a.id, claimBId: facts.b.id, createdAt })
  const blind = await isSavedBlind(ctx, null)
  return createAssessment(ctx, { id, topics: [], made: true }, judgement, topicIds, blind)
}

const isAbsent = (version: AssessLinkInput['version']) => version === null || version === undefined

/** A version says that an assessment was seen where there is none. */
function requireUnseen(version: AssessLinkInput['version']): void {
  if (!isAbsent(version)) throw new Refusal('CHANGED_MEANWHILE')
}

function saysAlready(link: Link, own: Assessment, judgement: Judgement, topicIds: string[] | null): boolean {
  if (own.retractedAt !== null) return false
  return sameJudgement(own, judgement) && (topicIds === null || sameTopics(link, topicIds))
}

function sameJudgement(x: Judgement, y: Judgement): boolean {
  const parts = (one: Judgement) => [
    ...ASPECTS.map((aspect) => one.aspects[aspect]),
    one.verdict,
    one.strength,
    one.independence,
    one.independenceBasis,
    one.confidence,
    one.rationale,
    one.bothHoldIf,
    one.note,
    one.tempting,
    one.presets.join(),
  ]
  const others = parts(y)
  return parts(x).every((part, index) => part === others[index])
}

async function answerAgain(ctx: Context, link: Link, own: Assessment): Promise<Assessed> {
  const entry = await getLastStoredEntry(ctx.db, 'assessment', own.id)
  if (!entry) throw new Error(`Assessment ${own.id} has no audit entry.`)
  return { linkId: link.id, assessmentId: own.id, entryId: entry.id }
}
