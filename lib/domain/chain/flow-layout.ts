import { groupOrigins } from '../origin-group'
import type { OriginFacts } from '../record'
import type { Flow, FlowEdge, FlowNode } from './flow'
import { orderColumns, type Slot } from './flow-order'
import { rankFlow } from './flow-ranks'

/** Units of the drawing, about CSS pixels. */
export const BOX = { width: 196, height: 62 }
const GAP = { across: 52, down: 14, frame: 8, caption: 18, line: 10 }

export type PlacedNode = FlowNode & { x: number; y: number }
export type PlacedEdge = FlowEdge & { path: string; back: boolean }
/** Around origins that count as one voice: certainly, or with some of them likely so. */
export type VoiceFrame = { x: number; y: number; width: number; height: number; certain: boolean }
export type FlowLayout = {
  width: number
  height: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  frames: VoiceFrame[]
}

/**
 * Places the steps of merged chains in columns from origins on the left to articles on the right. Origins of one voice
 * stand together in their column; those of a cluster that has others in view are framed.
 */
export function layOutFlow(flow: Flow, facts: OriginFacts): FlowLayout {
  const ranked = rankFlow(flow)
  const voiceOf = readVoices(flow, facts)
  const { columns, waysOf } = orderColumns(flow, ranked, (key) => voiceOf(key)?.group ?? null)
  const spots = new Map<string, { x: number; y: number }>()
  const frames: VoiceFrame[] = []
  const stacks = columns.map((column) => stack(column, voiceOf))
  const height = Math.max(0, ...stacks.map((one) => one.height))
  for (const [rank, one] of stacks.entries()) {
    const x = rank * (BOX.width + GAP.across) + GAP.frame
    const top = (height - one.height) / 2
    for (const { key, y } of one.spots) spots.set(key, { x, y: top + y })
    for (const { y, height: tall, certain } of one.frames)
      frames.push({
        ...{ x: x - GAP.frame, y: top + y, width: BOX.width + 2 * GAP.frame, height: tall, certain },
      })
  }
  const nodes = flow.nodes.map((node) => ({ ...node, ...(spots.get(node.key) ?? { x: 0, y: 0 }) }))
  const edges = flow.edges.map((edge) => {
    const back = ranked.back.has(edge)
    const way = [edge.from, ...(waysOf.get(edge) ?? []), edge.to].map(
      (key) => spots.get(key) ?? { x: 0, y: 0 },
    )
    const isBox = (at: number) => at === 0 || at === way.length - 1
    const middles = way.map(({ x, y }, at) => ({ x, y: y + (isBox(at) ? BOX.height : GAP.line) / 2 }))
    return { ...edge, back, path: back ? pathBack(middles) : pathAlong(middles) }
  })
  const width = columns.length * (BOX.width + GAP.across) - GAP.across + 2 * GAP.frame
  // An edge that leads back passes below what it ties.
  const foot = ranked.back.size > 0 ? 2 * GAP.down : 0
  return { width, height: height + foot, nodes, edges, frames }
}

/** `sure`: others in view are certainly of it. */
type Voice = { group: string; certain: string; sure: boolean }

/** The voice of each origin that has others of its voice in view. */
function readVoices({ nodes }: Flow, facts: OriginFacts): (key: string) => Voice | null {
  const [certain, likely] = [groupOrigins(facts, 'CERTAIN'), groupOrigins(facts, 'LIKELY')]
  const voices = new Map<string, Omit<Voice, 'sure'>>()
  for (const { key, at } of nodes)
    if (at?.startsWith('origin:')) {
      const id = at.slice('origin:'.length)
      voices.set(key, { group: likely(id), certain: certain(id) })
    }
  const all = [...voices.values()]
  return (key) => {
    const voice = voices.get(key)
    if (!voice || all.filter(({ group }) => group === voice.group).length < 2) return null
    return { ...voice, sure: all.filter(({ certain }) => certain === voice.certain).length > 1 }
  }
}

/** One column from its top: where each slot stands, and the frames around runs of one voice. */
function stack(column: readonly Slot[], voiceOf: (key: string) => Voice | null) {
  const spots: { key: string; y: number }[] = []
  const frames: { y: number; height: number; certain: boolean }[] = []
  let y = 0
  let run: { start: number; voice: Voice; certain: boolean } | null = null
  const close = () => {
    if (!run) return
    y += GAP.frame - GAP.down
    frames.push({ y: run.start, height: y - run.start, certain: run.certain })
    y += GAP.down
    run = null
  }
  for (const slot of column) {
    const voice = slot.isBox ? voiceOf(slot.key) : null
    if (run && run.voice.group !== voice?.group) close()
    if (voice && !run) {
      run = { start: y, voice, certain: voice.sure }
      y += GAP.caption
    }
    if (run && voice && run.voice.certain !== voice.certain) run.certain = false
    spots.push({ key: slot.key, y })
    y += (slot.isBox ? BOX.height : GAP.line) + GAP.down
  }
  close()
  return { spots, frames, height: Math.max(0, y - GAP.down) }
}

type Point = { x: number; y: number }

/** Curves from the right side of each to the left side of the next, straight through columns in between. */
function pathAlong(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  let path = `M${first.x + BOX.width} ${round(first.y)}`
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) continue
    const from = points[at - 1] ?? first
    const bend = x - GAP.across / 2
    path += `C${bend} ${round(from.y)} ${bend} ${round(y)} ${x} ${round(y)}`
    if (at < points.length - 1) path += `H${x + BOX.width}`
  }
  return path
}

/** An edge that closes a circle leaves and comes in from below. */
function pathBack(points: readonly Point[]): string {
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to) return ''
  const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2]
  const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2]
  const low = Math.max(y1, y2) + GAP.down * 2
  return `M${x1} ${round(y1)}C${x1} ${round(low)} ${x2} ${round(low)} ${x2} ${round(y2)}`
}

const round = (value: number) => Math.round(value * 10) / 10
