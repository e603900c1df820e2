import type { Manner } from '../claim-words'
import { foldName } from '../fold-name'
import type { Claim } from '../record'
import { type ChainNode, isOwnArticle, nodeOf } from './chain-path'

/** One step of the way of a claim from who said it first to its article, as it is shown. */
export type ChainStep = {
  /** The same for steps of several claims that are one: by what it points at, or else by name within an article. */
  key: string
  by: string
  /** Null where nobody recorded it: of an origin that the chain does not name, and of the article itself. */
  manner: Manner | null
  note: string | null
  inferred: boolean
  /** What it is in the record; null of somebody the record does not hold. */
  at: ChainNode | null
  role: 'ORIGIN' | 'HOP' | 'ARTICLE'
}

export type ChainOfClaim = Pick<Claim, 'id' | 'origin' | 'chain' | 'article'>

/**
 * The way of a claim in order: its origin first, also where the chain does not name it, and its article last. The last
 * hops of a chain are the article itself where they point at it or at its source; it takes their manner and note.
 */
export function stepsOf({ origin, chain, article }: ChainOfClaim): ChainStep[] {
  const own = { articleId: article.id, sourceId: article.source.id }
  const end = chain.findLastIndex((hop) => !isOwnArticle(hop, own)) + 1
  const steps = chain.slice(0, end).map((hop): ChainStep => {
    const { by, manner, note, inferred } = hop
    const at = nodeOf(hop)
    const role = origin && hop.originId === origin.id ? 'ORIGIN' : 'HOP'
    return { key: at ?? `by:${article.id} ${foldName(by)}`, by, manner, note, inferred, at, role }
  })
  const isNamed = steps.some(({ role }) => role === 'ORIGIN')
  const at = `origin:${origin?.id ?? ''}` as const
  if (origin && !isNamed)
    steps.unshift({
      ...{ key: at, by: origin.label, manner: null, note: null, inferred: false, at, role: 'ORIGIN' },
    })
  const last = chain.slice(end).at(-1)
  steps.push({
    ...{
      key: `article:${article.id}`,
      by: article.source.name,
      at: `article:${article.id}`,
      role: 'ARTICLE',
    },
    ...{ manner: last?.manner ?? null, note: last?.note ?? null, inferred: last?.inferred ?? false },
  })
  return steps
}
