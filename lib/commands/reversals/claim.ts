import { isDeepStrictEqual } from 'node:util'
import { getClaim } from '@/lib/db/claims'
import { listClaimGrades } from '@/lib/db/grades'
import { listLinksOfClaims } from '@/lib/db/links'
import { rewriteClaim, updateRetracted } from '@/lib/db/write-claim'
import { contentOf } from '@/lib/domain/claim-content'
import type { Claim } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { markEdited } from '../mark-edited'
import { requireModeFits } from '../mode-fits'
import { requireReferences } from '../place-content'
import { isGradedByOthers } from './grade'
import type { Reversal } from './reversal'

/**
 * How claims are written and taken back. A claim that was linked, or graded by others, since it was made is not
 * taken away by an undo of its making; retracting it says so openly. A claim that moved to another version of its text since stays there.
 */
export const claimReversal: Reversal<Claim> = {
  read: (ctx, id) => getClaim(ctx.db, id),
  write: async (ctx, now, next) => {
    if (now.versionId !== next.versionId) throw new Refusal('UNDO_BUILT_ON')
    if (now.mode !== next.mode) await requireModeFits(ctx, next)
    const content = contentOf(next)
    // What is proposed for a claim in a later text is proposed quote by quote, in their order.
    if (now.standing !== null && !isDeepStrictEqual(content.spans, contentOf(now).spans)) {
      const record = { label: 'The claim', href: `/claims/${now.id}` }
      throw new Refusal('CLAIM_NOT_PLACED', 'spans', undefined, record)
    }
    if (next.retractedAt === null) await requireReferences(ctx, content)
    if (saysTheSame(now, next)) return updateRetracted(ctx.db, now, next.retractedAt)
    const { versionId, spans, framing, retractedAt } = next
    return rewriteClaim(ctx.db, now, content, { versionId, spans, marks: framing.marks, retractedAt })
  },
  follow: markEdited,
  // The one sentence tells of neither links nor grades: who works blind may not learn of a link.
  requireUnused: async (ctx, { id }) => {
    const links = await listLinksOfClaims(ctx.db, [id])
    if (links.length === 0 && !isGradedByOthers(ctx, await listClaimGrades(ctx.db, id))) return
    throw new Refusal('UNDO_IN_USE', undefined, undefined, { label: 'The claim', href: `/claims/${id}` })
  },
}

const saysTheSame = (now: Claim, next: Claim) => isDeepStrictEqual(contentOf(now), contentOf(next))
