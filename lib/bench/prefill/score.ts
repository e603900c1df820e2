import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import type { Claim } from '@/lib/domain/record'
import { baselineKey, type Measure } from './read-fields'

/** What the rules did for one field over all claims. Single values: claims; lists: values. */
export type Score = {
  field: string
  isList: boolean
  /** Claims for which a value is annotated, and for which one was proposed. */
  annotated: number
  proposed: number
  /** Values annotated, and proposed ones that are, and are not, among the claim's annotated. */
  values: number
  right: number
  wrong: number
  /** Annotated values that a proposed one meets. */
  found: number
  /** Always the most frequent value, or set of values: share right, or F1. */
  baseline: number
  baselineValue: string
}

export type Proposed = { claim: Claim; proposal: ClaimProposal }

export function scoreField(measure: Measure, claims: Proposed[]): Score {
  const score = { annotated: 0, proposed: 0, values: 0, right: 0, wrong: 0, found: 0 }
  for (const { claim, proposal } of claims) {
    const gold = measure.gold(claim)
    const proposed = measure.proposed(proposal)
    if (gold.length > 0) score.annotated += 1
    score.values += gold.length
    if (proposed === null) continue
    score.proposed += 1
    for (const value of proposed)
      if (gold.some((one) => measure.same(value, one))) score.right += 1
      else score.wrong += 1
    score.found += gold.filter((one) => proposed.some((value) => measure.same(value, one))).length
  }
  return { field: measure.field, isList: measure.isList, ...score, ...baselineOf(measure, claims) }
}

/**
 * Always the most frequent value, on the claims it was counted on: more than it could know. Of lists the best set of the
 * k most frequent values, by F1.
 */
function baselineOf(measure: Measure, claims: Proposed[]): { baseline: number; baselineValue: string } {
  const lists = claims.map(({ claim }) => [
    ...new Set(measure.gold(claim).map((value) => baselineKey(measure, value))),
  ])
  const counts = new Map<string, number>()
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort((x, y) => y[1] - x[1])
  const values = lists.reduce((sum, list) => sum + list.length, 0)
  const [top] = ranked
  if (!top) return { baseline: 0, baselineValue: 'nothing' }
  if (!measure.isList) return { baseline: top[1] / claims.length, baselineValue: top[0] }
  let best = { baseline: 0, baselineValue: '' }
  let hits = 0
  for (const [index, [, count]] of ranked.slice(0, 5).entries()) {
    hits += count
    const f1 = (2 * hits) / ((index + 1) * claims.length + values)
    if (f1 > best.baseline)
      best = {
        baseline: f1,
        baselineValue: ranked
          .slice(0, index + 1)
          .map(([value]) => value)
          .join(', '),
      }
  }
  return best
}

export const ratio = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole)
export const precisionOf = ({ right, wrong }: Pick<Score, 'right' | 'wrong'>) => ratio(right, right + wrong)
export const recallOf = ({ found, values }: Score) => ratio(found, values)
export function f1Of(score: Score): number {
  const [precision, recall] = [precisionOf(score), recallOf(score)]
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}
