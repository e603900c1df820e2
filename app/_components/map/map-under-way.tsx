'use client'

import dynamic from 'next/dynamic'
import type { DrawingProps } from './drawing-props'

/** The drawing, whose library is loaded with this page alone; on the server it would write styles that the policy refuses. */
export const MapUnderWay = dynamic<DrawingProps>(async () => (await import('./map-drawing')).MapDrawing, {
  ssr: false,
  loading: () => <p className="map-waiting text-soft">The drawing needs JavaScript; the table does not.</p>,
})
