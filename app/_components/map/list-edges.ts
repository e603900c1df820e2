import type { Edge } from '@xyflow/react'
import { BADGES, type BadgeLook } from '@/app/_components/link-badge'
import type { DrawnLine } from '@/lib/domain/map/draw-links'
import type { DrawnMap } from './drawn-map'

export type LineData = { line: DrawnLine; look: BadgeLook; isDim: boolean }
export type TieData = { path: string; isDim: boolean }

/** The lines of a map for the library; while a claim is selected, only its own stand out. */
export function listEdges({ layout, links, claims, voices }: DrawnMap, selected: string | null): Edge[] {
  const drawn = new Map(layout.links.map((line) => [line.id, line]))
  const sourceOf = (id: string) => claims.find((claim) => claim.id === id)?.source ?? id
  const isAside = (...ends: string[]) => selected !== null && !ends.includes(selected)
  const lines = links.flatMap(({ id, a, b, badge }): Edge[] => {
    const line = drawn.get(id)
    if (!line) return []
    const look = BADGES[badge]
    const data = { line, look, isDim: isAside(a, b) } satisfies LineData
    const ariaLabel = `${look.word}: ${sourceOf(a)} and ${sourceOf(b)}`
    return [{ id, type: 'line', source: `claim ${a}`, target: `claim ${b}`, ariaLabel, data }]
  })
  const ties = layout.ties.map(({ id, voice, claim, path }): Edge => {
    const data = { path, isDim: isAside(claim) } satisfies TieData
    const ariaLabel = `Voice ${voices.findIndex((one) => one.id === voice) + 1}, behind ${sourceOf(claim)}`
    return { id, type: 'tie', source: `voice ${voice}`, target: `claim ${claim}`, ariaLabel, data }
  })
  // Later ones lie above: what is selected over what steps back.
  return [...ties, ...lines].sort((x, y) => Number(y.data?.isDim ?? 0) - Number(x.data?.isDim ?? 0))
}
