import type { Claim, Link } from '../record'

/** A corroborates B, B corroborates C, A contradicts C. */
export type Triple = { a: Claim; b: Claim; c: Claim; ab: Link; bc: Link; ac: Link }

/** The edges of a triple as they are spoken of. */
export const EDGES = ['ab', 'bc', 'ac'] as const
export type Edge = (typeof EDGES)[number]

export const EDGE_WORDS: Record<Edge, string> = { ab: 'A and B', bc: 'B and C', ac: 'A and C' }

/**
 * Puts three links in the order of a triple; null where they do not meet in three claims.
 * @param ac the one that contradicts
 */
export function arrangeTriple(ac: Link, one: Link, other: Link): Triple | null {
  const [ab, bc] = touches(one, ac.a.id) ? [one, other] : [other, one]
  const b = otherEnd(ab, ac.a.id)
  if (!b || otherEnd(bc, ac.b.id)?.id !== b.id) return null
  return { a: ac.a, b, c: ac.b, ab, bc, ac }
}

const touches = ({ a, b }: Link, claimId: string) => a.id === claimId || b.id === claimId

function otherEnd({ a, b }: Link, claimId: string): Claim | null {
  if (a.id === claimId) return b
  return b.id === claimId ? a : null
}
