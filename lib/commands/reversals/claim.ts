import { getClaim } from '@/lib/db/claims'
import { listLinksOfClaims } from '@/lib/db/links'
import { rewriteClaim } from '@/lib/db/write-claim'
import type { ClaimContent } from '@/lib/domain/claim-input'
import type { Claim } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { requireReferences } from '../place-content'
import type { Reversal } from './reversal'

/**
 * How changes to claims are taken back. A claim that others have linked since it was made is not taken away by an undo;
 * retracting it says so openly. A claim that moved to another version of its text since stays there.
 */
export const claimReversal: Reversal<Claim> = {
  read: (ctx, id) => getClaim(ctx.db, id),
  write: async (ctx, now, next) => {
    if (now.versionId !== next.versionId) throw new Refusal('UNDO_BUILT_ON')
    if (now.retractedAt === null && next.retractedAt !== null) {
      const links = await listLinksOfClaims(ctx.db, [now.id])
      if (links.length > 0) throw new Refusal('UNDO_BUILT_ON')
    }
    const content = asContent(next)
    await requireReferences(ctx, content)
    const { versionId, spans, framing, retractedAt } = next
    return rewriteClaim(ctx.db, now, content, { versionId, spans, marks: framing.marks, retractedAt })
  },
}

/** What is said of a claim, in the shape in which it is said. */
function asContent({ spans, origin, topics, framing, ...said }: Claim): ClaimContent {
  const { statement, headline, mode, kind, speaker, chain, certainty, time, places, actors } = said
  return {
    ...{ statement, headline, mode, kind, speaker, chain, certainty, time, places, actors },
    quantities: said.quantities,
    proposed: said.proposed,
    spans: spans.map(({ start, quote }) => ({ start, quote })),
    originId: origin?.id ?? null,
    topics: topics.map(({ id }) => id),
    framing: {
      voice: framing.voice,
      cueStance: framing.cueStance,
      commitment: framing.commitment,
      agency: framing.agency,
      functions: framing.functions,
      note: framing.note,
      marks: framing.marks.map(({ kind, role, start, text }) => ({ kind, role, start, text })),
    },
  }
}
