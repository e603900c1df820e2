import type { Strength } from '../strength'

export type Numbers = Int32Array | Uint32Array

/**
 * Claims as columns: what stands at one index of each is one claim. Sources, articles and origins are numbers of the
 * caller's own; the origin is -1 where none is recorded, and source and origin are at an index that no live claim has.
 */
export type ClaimColumns = { source: Int32Array; article: Numbers; origin: Int32Array }

/**
 * Links as columns. Ends are indices of ClaimColumns; `kind` is CORROBORATES or CONTRADICTS of those that count (assessed or
 * settled so, both claims standing), else 0; `strengths` holds a bit for each strength that a live assessment of the
 * link's kind gives it.
 */
export type LinkColumns = {
  a: Numbers
  b: Numbers
  kind: Uint8Array
  strengths: Uint8Array
}

/** What a link says, in LinkColumns. */
export const CORROBORATES = 1
export const CONTRADICTS = 2

/** The bits of `strengths`; UNSAID where an assessment gives none. */
export const STRENGTH_BITS: Record<Strength | 'UNSAID', number> = {
  DIRECT: 1,
  PARTIAL: 2,
  APPARENT: 4,
  BACKGROUND: 8,
  UNSAID: 16,
}

/** Several strengths as one number. */
export function strengthMask(strengths: readonly (Strength | 'UNSAID')[]): number {
  return strengths.reduce((mask, strength) => mask | STRENGTH_BITS[strength], 0)
}

/** A corroboration supports a claim itself only where it is more than background (PRODUCT.md, strengths). */
export const MORE_THAN_BACKGROUND = 0xff & ~STRENGTH_BITS.BACKGROUND
