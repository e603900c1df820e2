import type { ChainNode } from './chain-path'
import type { ChainCircle } from './find-circles'

/** What the places of chains are called: an article by its title, with its source apart. */
export type PlaceName = { node: ChainNode; label: string; of: string | null }

export type NamedCircle = ChainCircle & { topic: string | null; names: PlaceName[] }

/** Chains that lead back to themselves, with what their places are called, and how many there are in all. */
export type CirclesShown = { circles: NamedCircle[]; total: number }
