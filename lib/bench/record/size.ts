/** How much a record of the benchmark holds. */
export type Size = {
  articles: number
  claims: number
  links: number
  sources: number
  topics: number
  origins: number
  clusters: number
  entities: number
}

/** The record the goals are about. */
export const FULL: Size = {
  articles: 20_000,
  claims: 200_000,
  links: 400_000,
  sources: 400,
  topics: 300,
  origins: 2_000,
  clusters: 200,
  entities: 1_500,
}

/** A tenth of everything. */
export const TENTH: Size = {
  articles: 2_000,
  claims: 20_000,
  links: 40_000,
  sources: 40,
  topics: 30,
  origins: 200,
  clusters: 20,
  entities: 150,
}
