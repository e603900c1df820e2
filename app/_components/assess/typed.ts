import type { AspectRelations } from '@/lib/domain/aspect'
import type { Confidence, Independence } from '@/lib/domain/independence'
import type { Assessment } from '@/lib/domain/record'
import { presetStrength, STRENGTHS_OF, type Strength } from '@/lib/domain/strength'
import { takesKind, type Verdict } from '@/lib/domain/verdict'

/** What stands in the form. A null follows its preset until the analyst chooses. */
export type Typed = {
  verdict: Verdict | null
  strength: Strength | null
  aspects: AspectRelations
  independence: Independence | null
  independenceBasis: string
  confidence: Confidence
  rationale: string
  bothHoldIf: string
  note: string
  tempting: string
  /** Topic ids; null leaves the link's topics as they are, or at their preset. */
  topics: string[] | null
}

/** What the form starts from: one's own assessment, or nothing chosen. */
export function startTyped(mine: Assessment | null): Typed {
  return {
    verdict: mine?.verdict ?? null,
    strength: mine?.strength ?? null,
    aspects: mine?.aspects ?? {},
    independence: mine?.independence ?? null,
    independenceBasis: mine?.independenceBasis ?? '',
    confidence: mine?.confidence ?? 'MODERATE',
    rationale: mine?.rationale ?? '',
    bothHoldIf: mine?.bothHoldIf ?? '',
    note: mine?.note ?? '',
    tempting: mine?.tempting ?? '',
    topics: null,
  }
}

/** The version an edit must name; null where there is no live assessment to edit. */
export function liveVersion(mine: Assessment | null): number | null {
  return mine && mine.retractedAt === null ? mine.version : null
}

/** The strength in force: the chosen one while the verdict allows it, else the preset. */
export function strengthOf({ verdict, strength }: Typed): Strength | null {
  if (!verdict) return null
  return strength && STRENGTHS_OF[verdict].includes(strength) ? strength : presetStrength(verdict)
}

/** The pair in view, the versions of its claims, and that of its link, if it has one. */
export type SeenPair = {
  claimId: string
  otherClaimId: string
  claimVersions: Record<string, number>
  linkVersion: number | null
}

/**
 * What is sent: only what goes with the verdict, so that a changed mind leaves nothing behind.
 * @param upon the version of one's live assessment these words were typed upon; null where there was none
 */
export function asInput(typed: Typed, upon: number | null, seen: SeenPair) {
  const strength = strengthOf(typed)
  return {
    ...seen,
    version: upon,
    verdict: typed.verdict ?? undefined,
    rationale: typed.rationale,
    confidence: typed.confidence,
    note: typed.note,
    topics: typed.topics,
    ...(takesKind(typed.verdict) && {
      strength,
      aspects: typed.aspects,
      independence: typed.independence,
      independenceBasis: typed.independence ? typed.independenceBasis : '',
      bothHoldIf: strength === 'APPARENT' ? typed.bothHoldIf : '',
    }),
    ...(typed.verdict === 'NEITHER' && { tempting: typed.tempting }),
  }
}
