import type { DrawnMap } from './drawn-map'
import type { MapAddress } from './map-address'

/** What the drawing needs, and nothing of the record besides. */
export type DrawingProps = { path: string; address: MapAddress; drawn: DrawnMap; label: string }
