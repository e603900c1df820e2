import type { Claim } from './record'

/** What a list of claims is narrowed to; absent means any. */
export type ClaimFilter = {
  /** Claims that nobody has put in neutral words yet, or that hold what rules proposed and nobody confirmed. */
  missing?: ClaimGap
  article?: string
  topic?: string
}

export const CLAIM_GAPS = ['statement', 'confirmation'] as const
export type ClaimGap = (typeof CLAIM_GAPS)[number]

export const CLAIM_GAP_WORDS: Record<ClaimGap, string> = {
  statement: 'without a statement',
  confirmation: 'with proposed values',
}

export type ClaimPage = { claims: Claim[]; next: string | null }
