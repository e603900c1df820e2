/** Which list of a discount is shown. */
export const WEIGH_LISTS = ['lost', 'dissolved', 'weakened', 'fallen'] as const
export type WeighList = (typeof WEIGH_LISTS)[number]

/** What is taken away, by id: sources, and every origin that falls (findFallenOrigins); and which page of which list. */
export type WeighQuestion = {
  sources: readonly string[]
  origins: readonly string[]
  /** Null for the first that is not empty. */
  list: WeighList | null
  /** How many of the list come before the page. */
  from: number
  size: number
  /** How many topics are told of. */
  topics: number
}

/** See Discount; `bare`: topics of which nothing is left but the articles' own words (isLeftBare). */
export type WeighCounts = Record<
  'fallen' | 'lost' | 'repeated' | 'weakened' | 'dissolved' | 'dissolvedWhole' | 'corroborations' | 'bare',
  number
>

/** What is left of a topic, by its id; see weighTopics. */
export type WeighedTopic = Record<
  'claims' | 'fallen' | 'lost' | 'voices' | 'voicesLeft' | 'own' | 'ownLeft',
  number
> & {
  id: string
}

export type WeighAnswer = {
  counts: WeighCounts
  list: WeighList
  /** The page of a list of claims, by id, each with links of its support that fall. */
  claims: { id: string; links: string[] }[]
  /** The page of the list of contradictions, by id. */
  links: string[]
  /** Those touched most. */
  topics: WeighedTopic[]
  /** How many topics are touched. */
  touched: number
}

/**
 * What a topic rests on; see weighGrounds. By id the origins that its claims go back to, and every origin of that voice,
 * since they fall together.
 */
export type WeighedGround = Record<'fallen' | 'lost' | 'dissolved', number> & {
  origins: string[]
  voice: string[]
  isIdentified: boolean
}
export type TopicGroundsAnswer = { claims: number; withoutOrigin: number; grounds: WeighedGround[] }
