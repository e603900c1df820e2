import { findClaimOf, getNumberOfVersion, getOwnSilence, getSilence, insertSilence } from '@/lib/db/silences'
import type { RetractInput } from '@/lib/domain/edit-input'
import { Refusal } from '@/lib/domain/refusal'
import type { MarkSilenceInput, NoteSilenceInput } from '@/lib/domain/silence-input'
import type { SilenceRecord } from '@/lib/domain/versioned-record'
import { audit } from './audit'
import { changeRecord, type Edited, requireRecord, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { requireThere } from './require'
import { silenceReversal } from './reversals/silence'

const TELLING = { action: 'silence.mark', subjectType: 'silence' } as const

/**
 * Marks an article as read for a topic and silent on it, by the acting analyst, who has at most one such mark; said anew it
 * takes another version of the text, and one that was taken back stands again, without the note it had.
 * @throws Refusal NOT_SILENT where the article has a live claim on the topic
 */
export async function markSilence(ctx: Context, input: MarkSilenceInput): Promise<Edited> {
  allow(ctx, 'silence.mark')
  const { articleId, topicId, versionId, version } = input
  await requireThere(ctx, 'article', [articleId], 'articleId')
  await requireThere(ctx, 'topic', [topicId], 'topicId')
  const versionRead = await getNumberOfVersion(ctx.db, articleId, versionId)
  if (versionRead === null) throw new Refusal('NOT_FOUND', 'versionId', `version ${versionId}`)
  const own = await getOwnSilence(ctx.db, input, ctx.actor.id)
  await requireSilent(ctx, input)
  if (own) {
    const seen = { id: own.id, version: version ?? (own.retractedAt ? own.version : 0) }
    return changeRecord(
      ctx,
      silenceReversal,
      seen,
      (now) => anew(ctx, now, { versionId, versionRead }),
      TELLING,
    )
  }
  if (version) throw new Refusal('CHANGED_MEANWHILE')
  const id = ctx.newId('silence')
  await insertSilence(ctx.db, {
    ...{ id, articleId, topicId, versionId, versionRead, article: '', topic: '', version: 1 },
    ...{ analyst: ctx.actor, note: null, markedAt: ctx.now.toISOString(), retractedAt: null },
  })
  const after = await requireRecord(ctx, silenceReversal, id)
  return { id, version: 1, entryId: await audit(ctx, { ...TELLING, subjectId: id, after }) }
}

/** What is said beside one's own mark, over the version that was seen; it stays a mark of the day it was made. */
export async function noteSilence(ctx: Context, { id, version, note }: NoteSilenceInput): Promise<Edited> {
  const owner = (await getSilence(ctx.db, id))?.analyst.id
  allow(ctx, 'silence.note', owner)
  const telling = { action: 'silence.note', subjectType: 'silence' } as const
  return changeRecord(ctx, silenceReversal, { id, version }, (now) => ({ ...now, note }), telling)
}

/** Takes back one's own mark, or lets it stand again, over the version that was seen. */
export async function retractSilence(ctx: Context, input: RetractInput): Promise<Edited> {
  const owner = (await getSilence(ctx.db, input.id))?.analyst.id
  allow(ctx, 'silence.retract', owner)
  return retractRecord(ctx, silenceReversal, input, { action: 'silence.retract', subjectType: 'silence' })
}

/** A mark of another reading is of now; one of the same version keeps its day. */
function anew(
  ctx: Context,
  now: SilenceRecord,
  read: Pick<SilenceRecord, 'versionId' | 'versionRead'>,
): SilenceRecord {
  const isTakenBack = now.retractedAt !== null
  if (!isTakenBack && now.versionId === read.versionId) return now
  return {
    ...{ ...now, ...read, note: isTakenBack ? null : now.note },
    ...{ markedAt: ctx.now.toISOString(), retractedAt: null },
  }
}

async function requireSilent(ctx: Context, pair: MarkSilenceInput): Promise<void> {
  const claimId = await findClaimOf(ctx.db, pair)
  if (!claimId) return
  const record = { label: `claim ${claimId}`, href: `/claims/${claimId}` }
  throw new Refusal('NOT_SILENT', undefined, claimId, record)
}
