import { compareArticles, compareText } from '../reading-order'
import type { Article, ArticleRef, Claim } from '../record'
import type { Texts } from './claim-view'
import type { DossierArticle, DossierVersion } from './dossier-shape'

/** The articles of the claims shown, with the hashes of every version that one of them stands on. */
export function describeArticles(claims: Claim[], texts: Texts): DossierArticle[] {
  const byArticle = new Map<string, { ref: ArticleRef; claims: Claim[] }>()
  for (const claim of claims) {
    const entry = byArticle.get(claim.article.id) ?? { ref: claim.article, claims: [] }
    entry.claims.push(claim)
    byArticle.set(claim.article.id, entry)
  }
  const articles = [...byArticle.values()]
    .sort((x, y) => compareArticles(x.ref, y.ref))
    .map(({ ref, claims: its }) => describeArticle(ref, its, texts))
  return articles.map((article) => ({ ...article, sameTextAs: listSameText(article, articles) }))
}

function describeArticle(ref: ArticleRef, claims: Claim[], texts: Texts): DossierArticle {
  const versionIds = [...new Set(claims.map(({ versionId }) => versionId))]
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
