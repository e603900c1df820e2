import type { Verdict } from './verdict'

export const STRENGTHS = ['DIRECT', 'PARTIAL', 'APPARENT', 'BACKGROUND'] as const
export type Strength = (typeof STRENGTHS)[number]

export const STRENGTH_WORDS: Record<Strength, { label: string; definition: string }> = {
  DIRECT: { label: 'Direct', definition: 'The same proposition.' },
  PARTIAL: { label: 'Partial', definition: 'On some aspects.' },
  APPARENT: {
    label: 'Apparent',
    definition: 'Dissolves once time, place, measure or purpose are aligned; says “both hold if …”.',
  },
  BACKGROUND: { label: 'Background', definition: 'Supports only what the other takes for granted.' },
}

/** Which strengths a verdict may take (the table verdict × strength of PRODUCT.md); none for neither and cannot tell. */
export const STRENGTHS_OF: Record<Verdict, readonly Strength[]> = {
  CORROBORATES: ['DIRECT', 'PARTIAL', 'BACKGROUND'],
  CONTRADICTS: ['DIRECT', 'PARTIAL', 'APPARENT'],
  NEITHER: [],
  CANNOT_TELL: [],
}

/** What a new assessment starts from: partial claims least while both kinds and all pairs of modes allow it. */
export function presetStrength(verdict: Verdict): Strength | null {
  return STRENGTHS_OF[verdict].length > 0 ? 'PARTIAL' : null
}
