import type { AspectRelations } from '@/lib/domain/aspect'
import type { Confidence, Independence } from '@/lib/domain/independence'
import { isPreset, type PresetField } from '@/lib/domain/preset-field'
import type { Assessment } from '@/lib/domain/record'
import { presetStrength, STRENGTHS_OF, type Strength } from '@/lib/domain/strength'
import { takesKind, VERDICT_WORDS, type Verdict } from '@/lib/domain/verdict'

/** What stands in the form. A null follows its preset until the analyst chooses. */
export type Typed = {
  verdict: Verdict | null
  strength: Strength | null
  aspects: AspectRelations
  independence: Independence | null
  independenceBasis: string
  confidence: Confidence | null
  rationale: string
  bothHoldIf: string
  note: string
  tempting: string
  /** Topic ids; null leaves the link's topics as they are, or at their preset. */
  topics: string[] | null
}

/** What the form starts from: one's own assessment, or nothing chosen. What was preset in it still follows its preset. */
export function startTyped(mine: Assessment | null): Typed {
  const chosen = <F extends PresetField>(field: F): Assessment[F] | null =>
    mine && !isPreset(mine, field) ? mine[field] : null
  return {
    verdict: mine?.verdict ?? null,
    strength: chosen('strength'),
    aspects: mine?.aspects ?? {},
    independence: chosen('independence'),
    independenceBasis: chosen('independenceBasis') ?? '',
    confidence: chosen('confidence'),
    rationale: mine?.rationale ?? '',
    bothHoldIf: mine?.bothHoldIf ?? '',
    note: mine?.note ?? '',
    tempting: mine?.tempting ?? '',
    topics: null,
  }
}

/**
 * Says of a rationale that an undone or retracted assessment left in the form what it argued for, while it is unchanged:
 * another verdict would be saved with it. Null where the words are of nothing retracted.
 */
export function describeRetracted(
  mine: Assessment | null,
  { rationale }: Pick<Typed, 'rationale'>,
): string | null {
  if (mine === null || mine.retractedAt === null || mine.rationale !== rationale) return null
  return `These words are of your retracted assessment: ${VERDICT_WORDS[mine.verdict].label.toLowerCase()}.`
}

/** The version an edit must name; null where there is no live assessment to edit. */
export function liveVersion(mine: Assessment | null): number | null {
  return mine && mine.retractedAt === null ? mine.version : null
}

/** The strength in force: the chosen one while the verdict allows it, else the preset. */
export function strengthOf(typed: Typed): Strength | null {
  return chosenStrength(typed) ?? (typed.verdict && presetStrength(typed.verdict))
}

/** The strength the analyst chose, while the verdict allows it; null where the preset is in force. */
export function chosenStrength({ verdict, strength }: Typed): Strength | null {
  return verdict && strength && STRENGTHS_OF[verdict].includes(strength) ? strength : null
}

/** The pair in view, the versions of its claims, and that of its link, if it has one. */
export type SeenPair = {
  claimId: string
  otherClaimId: string
  claimVersions: Record<string, number>
  linkVersion: number | null
}

/**
 * What is sent: only what goes with the verdict, so that a changed mind leaves nothing behind, and only what was chosen.
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
      strength: chosenStrength(typed),
      aspects: typed.aspects,
      independence: typed.independence,
      independenceBasis: typed.independence ? typed.independenceBasis : '',
      bothHoldIf: strength === 'APPARENT' ? typed.bothHoldIf : '',
    }),
    ...(typed.verdict === 'NEITHER' && { tempting: typed.tempting }),
  }
}
