/** A topic, a source or an origin by its name. */
export type NamedRecord = { id: string; label: string }

/** Topics, sources and origins whose name fits what was typed. */
export type FittingNames = Record<'topic' | 'source' | 'origin', NamedRecord[]>

/** One word or phrase of a search that found nothing, and what it finds alone, at most ALONE_LIMIT of each. */
export type TermAlone = { term: string; claims: number; articles: number }

/** Most of what a word finds alone is counted. */
export const ALONE_LIMIT = 100
