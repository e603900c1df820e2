'use client'

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { useRef } from 'react'
import type { ClaimData } from './list-nodes'
import { useSelectedClaim } from './map-selection'

/**
 * A claim as a card. Focus selects it; Enter opens it. A first press selects, a second opens, so that a pointer can select
 * too. Tab reaches one card alone, the selected one or else the first, and arrows reach the others.
 */
export function ClaimCard({ id: nodeId, data }: NodeProps<Node<ClaimData>>) {
  const { selected, first, select } = useSelectedClaim()
  const wasSelected = useRef(false)
  const id = nodeId.slice('claim '.length)
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <a
        href={`/claims/${id}`}
        className="map-card"
        data-claim={id}
        data-dim={data.isDim || undefined}
        data-selected={data.isSelected || undefined}
        aria-current={data.isSelected || undefined}
        tabIndex={id === (selected ?? first) ? 0 : -1}
        draggable={false}
        onFocus={() => select(id)}
        onPointerDown={() => {
          wasSelected.current = data.isSelected
        }}
        onClick={(event) => {
          // 0: pressed by a key.
          if (event.detail > 0 && !wasSelected.current) event.preventDefault()
        }}
      >
        <span className="map-words">{data.words}</span>
        <span className="sr-only">. {data.about}</span>
      </a>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  )
}
