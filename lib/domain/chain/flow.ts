import type { Manner } from '../claim-words'
import type { ArticleRef } from '../record'
import type { ChainNode } from './chain-path'
import { type ChainOfClaim, type ChainStep, stepsOf } from './chain-steps'

/** A step that the chains of several claims may share. */
export type FlowNode = {
  key: string
  by: string
  at: ChainNode | null
  role: ChainStep['role']
  /** Each manner in which claims come by here, the most frequent first. */
  manners: Manner[]
  /** Of an origin. */
  identified: boolean | null
  article: ArticleRef | null
  /** Ids of the claims that come by. */
  claims: string[]
}

/** From one step to the next; `inferred`: for every claim that takes it. */
export type FlowEdge = { from: string; to: string; claims: number; inferred: boolean }

export type Flow = { nodes: FlowNode[]; edges: FlowEdge[] }

/** The chains of some claims merged into one: from origins through the steps they share to their articles. */
export function mergeChains(claims: readonly ChainOfClaim[]): Flow {
  const nodes = new Map<string, FlowNode & { counts: Map<Manner, number> }>()
  const edges = new Map<string, FlowEdge>()
  for (const claim of claims) {
    const steps = stepsOf(claim)
    for (const [at, step] of steps.entries()) {
      const node = nodes.get(step.key) ?? startNode(step)
      nodes.set(step.key, node)
      if (node.claims.at(-1) !== claim.id) node.claims.push(claim.id)
      if (step.manner) node.counts.set(step.manner, (node.counts.get(step.manner) ?? 0) + 1)
      if (step.role === 'ORIGIN')
        Object.assign(node, { role: 'ORIGIN', identified: claim.origin?.identified ?? null })
      if (step.role === 'ARTICLE') Object.assign(node, { role: 'ARTICLE', article: claim.article })
      const before = steps[at - 1]
      if (!before || before.key === step.key) continue
      const inferred = before.inferred || step.inferred
      const key = JSON.stringify([before.key, step.key])
      const edge = edges.get(key) ?? { from: before.key, to: step.key, claims: 0, inferred }
      edges.set(key, { ...edge, claims: edge.claims + 1, inferred: edge.inferred && inferred })
    }
  }
  return {
    nodes: [...nodes.values()].map(({ counts, ...node }) => ({
      ...node,
      manners: [...counts].sort(([, x], [, y]) => y - x).map(([manner]) => manner),
    })),
    edges: [...edges.values()],
  }
}

function startNode({ key, by, at, role }: ChainStep) {
  return {
    ...{ key, by, at, role, manners: [], identified: null, article: null, claims: [] },
    counts: new Map<Manner, number>(),
  }
}
