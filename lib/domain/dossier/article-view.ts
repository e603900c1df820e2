import { compareArticles, compareText } from '../reading-order'
import type { Article, ArticleRef, Claim } from '../record'
import type { Placements, Texts } from './claim-view'
import type { DossierArticle, DossierVersion } from './dossier-shape'

/**
 * The articles of the claims shown, with the hashes of the versions they stand on, were read in, and were asked about.
 */
export function describeArticles(claims: Claim[], texts: Texts, placements: Placements): DossierArticle[] {
  const byArticle = new Map<string, { ref: ArticleRef; claims: Claim[] }>()
  for (const claim of claims) {
    const entry = byArticle.get(claim.article.id) ?? { ref: claim.article, claims: [] }
    entry.claims.push(claim)
    byArticle.set(claim.article.id, entry)
  }
  const articles = [...byArticle.values()]
    .sort((x, y) => compareArticles(x.ref, y.ref))
    .map(({ ref, claims: its }) => describeArticle(ref, its, texts, placements))
  return articles.map((article) => ({ ...article, sameTextAs: listSameText(article, articles) }))
}

function describeArticle(
  ref: ArticleRef,
  claims: Claim[],
  texts: Texts,
  placements: Placements,
): DossierArticle {
  const versionIds = listVersionIds(ref, claims, texts, placements)
  const article = [...texts.values()].find(({ id }) => id === ref.id)
  return {
    id: ref.id,
    title: ref.title,
    author: ref.author,
    authorNote: article?.authorNote ?? null,
    source: ref.source.name,
    sourceNote: article?.sourceNote ?? null,
    url: ref.url,
    language: article?.language ?? null,
    genre: article?.genre ?? null,
    published: {
      edtf: ref.publishedEdtf,
      basis: ref.publishedBasis,
      note: article?.publishedNote ?? null,
    },
    note: article?.note ?? null,
    claims: claims.map(({ id }) => id),
    versions: versionIds
      .map((id) => describeVersion(id, texts.get(id)))
      .sort((x, y) => (x.number ?? 0) - (y.number ?? 0) || compareText(x.versionId, y.versionId)),
    sameTextAs: [],
  }
}

/** From the first version that a claim stands on or was read in to the last that one stands on, or that asks about one. */
function listVersionIds({ id }: ArticleRef, claims: Claim[], texts: Texts, placements: Placements): string[] {
  const own = new Set(claims.map(({ versionId }) => versionId))
  const numbers = claims.flatMap((claim): number[] => {
    const stands = texts.get(claim.versionId)?.text.number
    const readIn = placements.get(claim.id)?.readIn
    const asked = claim.standing === null ? undefined : Infinity
    return [stands, readIn, asked].filter((number) => number !== undefined)
  })
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  for (const { id: articleId, text } of texts.values())
    if (articleId === id && text.number >= first && text.number <= last) own.add(text.versionId)
  return [...own]
}

function describeVersion(versionId: string, article: Article | undefined): DossierVersion {
  const text = article?.text
  return {
    versionId,
    number: text?.number ?? null,
    bytesSha256: text?.bytesSha256 ?? null,
    textSha256: text?.textSha256 ?? null,
    capturedAt: text?.capturedAt ?? null,
    capturedHow: text?.capturedHow ?? null,
    stripped: (text?.stripped ?? [])
      .map(({ start, end, what, proposedBy }) => ({ start, end, what, proposedBy }))
      .sort((x, y) => x.start - y.start || x.end - y.end),
  }
}

function listSameText(article: DossierArticle, articles: DossierArticle[]): string[] {
  const hashes = new Set(article.versions.flatMap(({ textSha256 }) => textSha256 ?? []))
  return articles
    .filter((other) => other.id !== article.id)
    .filter((other) => other.versions.some(({ textSha256 }) => textSha256 !== null && hashes.has(textSha256)))
    .map(({ id }) => id)
}
