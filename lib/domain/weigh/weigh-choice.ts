/** What can be taken away. */
export const TAKEABLE = ['source', 'origin', 'cluster'] as const
export type Takeable = (typeof TAKEABLE)[number]

/** A source, an origin or a cluster by its name; a cluster is also found by the names of its members. */
export type WeighChoice = { kind: Takeable; id: string; label: string; members: string[] }

export const TAKEABLE_WORDS: Record<Takeable, string> = {
  source: 'source',
  origin: 'origin',
  cluster: 'cluster',
}

/** Most of one kind that an address takes away; nobody chooses more, and an address may hold thousands. */
export const MOST_TAKEN = 50
