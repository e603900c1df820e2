/** Where a hop of a chain points in the record; all null where it names somebody the record does not hold. */
export type HopPointer = {
  sourceId: string | null
  originId: string | null
  articleId: string | null
  inferred: boolean
}

/** The chain of one claim, as far as it points at the record. */
export type ChainInRecord = {
  claimId: string
  articleId: string
  /** The source of its article. */
  sourceId: string
  originId: string | null
  topics: readonly string[]
  /** Whether a rule proposed the chain or the origin and nobody has confirmed it. */
  proposed: boolean
  hops: readonly HopPointer[]
}

/** What a claim was had from, and its article: `origin:ID`, `source:ID` or `article:ID`. */
export type ChainNode = `${'origin' | 'source' | 'article'}:${string}`

/** One place on the way of a claim to its article. `sure` is false of a hop that was inferred, and of a source at large. */
export type PathPlace = { node: ChainNode; sure: boolean }

/** The way of a claim; `named`: whether its chain holds its origin, or else the origin is only said to be where it begins. */
export type ChainPath = { places: PathPlace[]; named: boolean }

/** What a hop points at: the article rather than the origin, and either rather than the source. */
export function nodeOf({ articleId, originId, sourceId }: Omit<HopPointer, 'inferred'>): ChainNode | null {
  if (articleId !== null) return `article:${articleId}`
  if (originId !== null) return `origin:${originId}`
  return sourceId === null ? null : `source:${sourceId}`
}

/** Is the hop the article itself, by its id or as what its source published? */
export function isOwnArticle(
  hop: Omit<HopPointer, 'inferred'>,
  claim: { articleId: string; sourceId: string },
): boolean {
  const node = nodeOf(hop)
  return node === `article:${claim.articleId}` || node === `source:${claim.sourceId}`
}

/**
 * The way of a claim from where it begins to its article, through what the record holds. Hops that point nowhere are
 * passed over; the last hops are the article itself where they point at it or at its source. An origin that the chain
 * does not name stands before it.
 */
export function pathOf(chain: ChainInRecord): ChainPath {
  const pointing = chain.hops.filter((hop) => nodeOf(hop) !== null)
  const end = pointing.findLastIndex((hop) => !isOwnArticle(hop, chain))
  const places: PathPlace[] = []
  const add = (node: ChainNode, sure: boolean) => {
    if (places.at(-1)?.node !== node) places.push({ node, sure: sure && !chain.proposed })
  }
  const origin: ChainNode | null = chain.originId === null ? null : `origin:${chain.originId}`
  const named = pointing.some((hop) => hop.originId !== null && hop.originId === chain.originId)
  if (origin && !named) add(origin, true)
  for (const hop of pointing.slice(0, end + 1)) {
    const node = nodeOf(hop)
    if (node) add(node, !hop.inferred && !node.startsWith('source:'))
  }
  add(`article:${chain.articleId}`, true)
  return { places, named }
}
