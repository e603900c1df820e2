'use client'

import { type Edge, type Node, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { useKeys } from '@/app/_components/use-keys'
import { bottom, type Direction, nearestBox, type Placed, right } from '@/lib/domain/map/box'
import type { MapLayout } from '@/lib/domain/map/layout'
import { ClaimCard } from './claim-card'
import type { DrawingProps } from './drawing-props'
import { listEdges } from './list-edges'
import { listNodes } from './list-nodes'
import { mapHref } from './map-address'
import { ArticleFrame, VoiceBox } from './map-frames'
import { MapLine, MapTie } from './map-line'
import { MapSelection, SelectedClaim } from './map-selection'

/** A map drawn: cards that arrows move between, lines, and beside them the links of the claim selected. */
export function MapDrawing(props: DrawingProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  )
}

const NODE_TYPES = { article: ArticleFrame, claim: ClaimCard, voice: VoiceBox }
const EDGE_TYPES = { line: MapLine, tie: MapTie }
const NO_KEY = null
/** A bow on the right of the last column needs room beyond its cards. */
const FIT = { padding: { x: '16px', right: '84px', y: '18px' }, maxZoom: 1 } as const
const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function Drawing({ path, address, drawn, label }: DrawingProps) {
  const root = useRef<HTMLDivElement>(null)
  const flow = useReactFlow()
  const [selected, setSelected] = useState(address.claim)
  const { claims: boxes } = drawn.layout

  const select = (id: string | null) => {
    setSelected(id)
    // The address says what is selected, so that it can be shared; nothing is asked of the server.
    window.history.replaceState(null, '', mapHref(path, { ...address, claim: id }))
  }
  const show = ({ id, x, y, width, height }: Placed) => {
    const zoom = Math.max(flow.getZoom(), READABLE)
    void flow.setCenter(x + width / 2, y + height / 2, { zoom })
    root.current
      ?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true })
  }
  // On a phone all of it at once would be too small to read.
  const showReadable = () => {
    if (flow.getZoom() >= SMALLEST) return
    const begin = boxes.find(({ id }) => id === selected)
    if (begin) void flow.setCenter(begin.x + begin.width / 2, begin.y + begin.height / 2, { zoom: READABLE })
    else void flow.setViewport({ x: 12, y: 12, zoom: READABLE })
  }
  const move = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key]
    const here = boxes.find(({ id }) => id === selected)
    if (!direction || !here || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    const next = nearestBox(boxes, here, direction)
    if (next) show(next)
  }
  useKeys(root, {
    'map.in': () => void flow.zoomIn(),
    'map.out': () => void flow.zoomOut(),
    'map.fit': () => void flow.fitView(FIT),
    'map.leave': () => (selected === null ? false : select(null)),
  })

  const nodes: Node[] = useMemo(() => listNodes(drawn, selected), [drawn, selected])
  const edges: Edge[] = useMemo(() => listEdges(drawn, selected), [drawn, selected])
  return (
    <SelectedClaim value={{ selected, first: boxes[0]?.id ?? null, select }}>
      <div className="map" ref={root}>
        <div>
          <div className="mb-2 flex flex-wrap gap-2">
            <Button onClick={() => void flow.zoomIn()}>Larger</Button>
            <Button onClick={() => void flow.zoomOut()}>Smaller</Button>
            <Button onClick={() => void flow.fitView(FIT)}>All of it</Button>
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards inside have focus; arrows go from one to the next */}
          <div className="map-canvas" data-height={heightOf(drawn.layout)} onKeyDown={move}>
            <ReactFlow
              nodes={nodes}
              edges={edges}
              nodeTypes={NODE_TYPES}
              edgeTypes={EDGE_TYPES}
              fitView
              onInit={showReadable}
              fitViewOptions={FIT}
              minZoom={0.08}
              maxZoom={2}
              nodesDraggable={false}
              nodesConnectable={false}
              nodesFocusable={false}
              edgesFocusable={false}
              elementsSelectable={false}
              // The page scrolls under a wheel; with Ctrl, or two fingers, the drawing grows.
              zoomOnScroll={false}
              preventScrolling={false}
              zoomOnDoubleClick={false}
              disableKeyboardA11y
              deleteKeyCode={NO_KEY}
              selectionKeyCode={NO_KEY}
              multiSelectionKeyCode={NO_KEY}
              panActivationKeyCode={NO_KEY}
              zoomActivationKeyCode={NO_KEY}
              proOptions={{ hideAttribution: true }}
              onPaneClick={() => select(null)}
              aria-label={label}
            />
          </div>
        </div>
        <MapSelection drawn={drawn} selected={selected} />
      </div>
    </SelectedClaim>
  )
}

/** Below this scale a card cannot be read well, and from here on not at all. */
const READABLE = 0.75
const SMALLEST = 0.35

/** How high the drawing is, at the scale at which its width fits. */
function heightOf({ articles, voices }: MapLayout): 'low' | 'middle' | 'upper' | 'high' {
  const boxes = [...articles, ...voices]
  const scale = Math.min(1, PAGE_WIDTH / Math.max(1, ...boxes.map(right)))
  const height = scale * Math.max(...boxes.map(bottom))
  return height < 300 ? 'low' : height < 430 ? 'middle' : height < 560 ? 'upper' : 'high'
}

/** In CSS pixels, of a wide window. */
const PAGE_WIDTH = 1_030
