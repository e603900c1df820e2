import type { Independence } from '@/lib/domain/independence'
import type { ListedLink } from '@/lib/domain/listed-link'
import { leadAssessment } from '@/lib/domain/live-assessment'
import { describeRepetition, REPETITION_WORDS, repetitionOf } from '@/lib/domain/repetition'
import type { Strength } from '@/lib/domain/strength'
import { VERDICT_WORDS, type Verdict } from '@/lib/domain/verdict'

/** The ways a link, or one verdict, is announced. PRODUCT.md, "The look". */
export type Badge =
  | 'CORROBORATES'
  | 'LIKELY_REPETITION'
  | 'REPETITION'
  | 'CONTRADICTS'
  | 'APPARENT'
  | 'NEITHER'
  | 'CANNOT_TELL'
  | 'DISPUTED'
  | 'PROPOSED_CORROBORATION'
  | 'PROPOSED_CONTRADICTION'
  | 'PROPOSED'
  | 'RETRACTED'

export type Tone = 'cor' | 'con' | 'plain' | 'soft'
export type Line = 'solid' | 'dashed' | 'dotted' | 'double'

const { CORROBORATES, CONTRADICTS, NEITHER, CANNOT_TELL } = VERDICT_WORDS

/** `struck`: it no longer holds. */
export type BadgeLook = { word: string; sign: string; tone: Tone; line: Line; struck?: true }

export const BADGES: Record<Badge, BadgeLook> = {
  CORROBORATES: { word: CORROBORATES.label, sign: CORROBORATES.sign, tone: 'cor', line: 'solid' },
  LIKELY_REPETITION: { word: REPETITION_WORDS.LIKELY_REPETITION, sign: '≈₁', tone: 'cor', line: 'solid' },
  REPETITION: { word: REPETITION_WORDS.REPETITION, sign: '≈₁', tone: 'cor', line: 'solid' },
  CONTRADICTS: { word: CONTRADICTS.label, sign: CONTRADICTS.sign, tone: 'con', line: 'dashed' },
  APPARENT: { word: 'Apparent contradiction', sign: '≠?', tone: 'con', line: 'dashed' },
  NEITHER: { word: NEITHER.label, sign: NEITHER.sign, tone: 'soft', line: 'solid' },
  CANNOT_TELL: { word: CANNOT_TELL.label, sign: CANNOT_TELL.sign, tone: 'soft', line: 'dotted' },
  DISPUTED: { word: 'Disputed', sign: '≈≠', tone: 'plain', line: 'double' },
  PROPOSED_CORROBORATION: { word: 'Proposed corroboration', sign: '≈…', tone: 'cor', line: 'dotted' },
  PROPOSED_CONTRADICTION: { word: 'Proposed contradiction', sign: '≠…', tone: 'con', line: 'dotted' },
  PROPOSED: { word: 'Proposed', sign: '…', tone: 'soft', line: 'dotted' },
  RETRACTED: { word: 'Retracted', sign: '∅', tone: 'soft', line: 'solid', struck: true },
}

/** How one verdict is announced, with what its assessment says of strength and independence. */
export function badgeOfVerdict(
  verdict: Verdict,
  strength: Strength | null,
  independence: Independence | null,
): Badge {
  if (verdict === 'CONTRADICTS') return strength === 'APPARENT' ? 'APPARENT' : 'CONTRADICTS'
  if (verdict !== 'CORROBORATES') return verdict
  return describeRepetition([independence]) ?? 'CORROBORATES'
}

/**
 * How a link is announced: by its state first, then by its kind. A contradiction is as its leading assessment puts it; a
 * corroboration as the most cautious of those that corroborate.
 */
export function badgeOf(
  link: Pick<ListedLink, 'state' | 'kind' | 'proposedKind' | 'assessments' | 'rulings'>,
): Badge {
  if (link.state === 'RETRACTED' || link.state === 'DISPUTED') return link.state
  if (link.state === 'PROPOSED') return badgeOfProposal(link.proposedKind)
  if (link.kind === null) return 'CANNOT_TELL'
  if (link.kind === 'CORROBORATES') return repetitionOf(link) ?? 'CORROBORATES'
  return badgeOfVerdict(link.kind, leadAssessment(link)?.strength ?? null, null)
}

function badgeOfProposal(kind: Verdict | null): Badge {
  if (kind === 'CORROBORATES') return 'PROPOSED_CORROBORATION'
  return kind === 'CONTRADICTS' ? 'PROPOSED_CONTRADICTION' : 'PROPOSED'
}
