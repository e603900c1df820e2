'use client'

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import type { ArticleData, VoiceData } from './list-nodes'

/** The frame around the claims of one article. */
export function ArticleFrame({ data }: NodeProps<Node<ArticleData>>) {
  return (
    <div className="map-frame">
      <b className="block truncate">{data.source}</b>
      <span className="text-soft">{data.published}</span>
    </div>
  )
}

/** One voice, with the origins that count as it. */
export function VoiceBox({ data }: NodeProps<Node<VoiceData>>) {
  return (
    <div className="map-voice" data-dim={data.isDim || undefined}>
      <b>{data.title}</b>
      {data.origins.map((label) => (
        <span key={label} className="block truncate">
          {label}
        </span>
      ))}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  )
}
