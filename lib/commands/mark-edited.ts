import { isDeepStrictEqual } from 'node:util'
import { listLinksByClaim } from '@/lib/db/rechecks'
import { getRecheckEntryBy, listLaterEntries } from '@/lib/db/write-audit'
import { askAnew, withdrawRechecks } from '@/lib/db/write-recheck'
import { EDIT_UNDONE } from '@/lib/domain/claim-standing'
import type { Claim } from '@/lib/domain/record'
import { findBlocking } from '@/lib/domain/undo-order'
import { audit } from './audit'
import type { Context } from './context'
import { requireLink } from './derive-link'

type Edit = {
  before: Claim
  after: Claim
  entryId: string
  undoes?: string
  /** The version of the text whose reason to look again this adds to; preset: the one the claim is quoted from. */
  askedOn?: string
}

/**
 * Marks the links of a claim to be looked at again where what they were judged by was changed: its quotes, its statement
 * or its mode. An undo takes back what the change it undoes asked for, unless the link was looked at meanwhile: then it
 * was looked at with words that are gone again, and is marked anew.
 */
export async function markEdited(ctx: Context, edit: Edit): Promise<void> {
  const { before, after, entryId, undoes, askedOn = after.versionId } = edit
  if (isDeepStrictEqual(judgedBy(before), judgedBy(after))) return
  const links = await listLinksByClaim(ctx.db, [after.id])
  const asked: string[] = []
  for (const { linkId } of links) {
    const isWithdrawn = undoes !== undefined && (await withdraw(ctx, linkId, after.id, { undoes, entryId }))
    if (!isWithdrawn) asked.push(linkId)
  }
  const reason = { claimId: after.id, versionId: askedOn, since: ctx.now.toISOString() }
  await askAnew(ctx.db, asked, reason)
  for (const linkId of asked) {
    const told = { claim: after.id, outcome: 'EDITED', byEntry: entryId }
    await audit(ctx, { action: 'claim.edit', subjectType: 'link', subjectId: linkId, linkId, after: told })
  }
}

const judgedBy = ({ spans, statement, mode }: Claim) => ({
  quotes: spans.map(({ start, quote }) => ({ start, quote })),
  statement,
  mode,
})

/** @returns whether what an edit asked for was still asked for, and is no longer */
async function withdraw(
  ctx: Context,
  linkId: string,
  claimId: string,
  { undoes, entryId }: { undoes: string; entryId: string },
): Promise<boolean> {
  const told = await getRecheckEntryBy(ctx.db, linkId, undoes)
  if (told?.outcome !== 'EDITED') return false
  const subject = { subjectType: 'link', subjectId: linkId } as const
  if (findBlocking({ ...told, undoes: null }, await listLaterEntries(ctx.db, { ...subject, seq: told.seq })))
    return false
  await withdrawRechecks(ctx.db, { linkId, claimId, since: told.at }, ctx.now.toISOString())
  const { rechecks } = await requireLink(ctx, linkId)
  const after = rechecks.length > 0 ? { toLookAtAgain: rechecks } : { found: EDIT_UNDONE }
  await audit(ctx, {
    action: 'change.undo',
    ...subject,
    linkId,
    before: { claim: claimId, outcome: 'EDITED' },
    after: { ...after, byEntry: entryId },
    undoes: told.id,
  })
  return true
}
