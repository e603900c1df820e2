import { compareText } from '../reading-order'
import { type ChainOfClaim, type ChainStep, stepsOf } from './chain-steps'

/** Claims that came to one article the same way. */
export type DistinctChain<Of> = { key: string; steps: ChainStep[]; claims: Of[] }

/** The chains of some claims, each once, those that most claims came by first. */
export function listDistinctChains<Of extends ChainOfClaim>(claims: readonly Of[]): DistinctChain<Of>[] {
  const chains = new Map<string, DistinctChain<Of>>()
  for (const claim of claims) {
    const steps = stepsOf(claim)
    const key = JSON.stringify([claim.origin?.id ?? null, ...steps.map((step) => step.key)])
    const there = chains.get(key)
    if (there) there.claims.push(claim)
    else chains.set(key, { key, steps, claims: [claim] })
  }
  return [...chains.values()].sort((x, y) => y.claims.length - x.claims.length || compareText(x.key, y.key))
}

/**
 * As many chains as a drawing holds, those that most claims came by first.
 * @param most steps, those that chains share counted once
 */
export function boundChains<Of>(chains: readonly DistinctChain<Of>[], most: number): DistinctChain<Of>[] {
  const steps = new Set<string>()
  return chains.filter((chain) => {
    const added = chain.steps.filter(({ key }) => !steps.has(key))
    if (steps.size + added.length > most) return false
    for (const { key } of added) steps.add(key)
    return true
  })
}
