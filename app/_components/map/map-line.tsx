'use client'

import type { Edge, EdgeProps } from '@xyflow/react'
import { SignIn } from '@/app/_components/sign'
import type { LineData, TieData } from './list-edges'

const SIGN = { width: 34, height: 24 }

/** A link: kind by line and tone, and by its sign. */
export function MapLine({ data }: EdgeProps<Edge<LineData>>) {
  if (!data) return null
  const { line, look, isDim } = data
  const { x, y } = line.sign
  return (
    <g className="map-line" data-tone={look.tone} data-line={look.line} data-dim={isDim || undefined}>
      <path d={line.path} className="map-stroke" />
      {look.line === 'double' && <path d={line.path} className="map-stroke-inner" />}
      <rect x={x - SIGN.width / 2} y={y - SIGN.height / 2} {...SIGN} rx={3} className="map-sign" />
      <SignIn sign={look.sign} x={x} y={y} height={16} />
    </g>
  )
}

/** From a voice to a claim that goes back to it. */
export function MapTie({ data }: EdgeProps<Edge<TieData>>) {
  return data ? <path d={data.path} className="map-tie" data-dim={data.isDim || undefined} /> : null
}
