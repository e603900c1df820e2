import type { ArticleRef } from '@/lib/domain/record'
import type { ArticleHit, ClaimHit } from '@/lib/domain/record-lists'
import type { Hit } from './hits'

/** What the page shows of the claims found. */
export function describeClaimHits(hits: ClaimHit[]): Hit[] {
  return hits.map(({ claim, excerpt }) => ({
    id: claim.id,
    href: `/claims/${claim.id}`,
    title: claim.statement ?? `Claim ${claim.id}`,
    excerpt,
    from: claim.quotedFrom,
    ...describeSource(claim.article),
  }))
}

/** What the page shows of the articles found. */
export function describeArticleHits(hits: ArticleHit[]): Hit[] {
  return hits.map(({ article, excerpt }) => ({
    id: article.id,
    href: `/articles/${article.id}`,
    title: article.title,
    excerpt,
    ...describeSource(article),
  }))
}

function describeSource(article: ArticleRef) {
  return {
    articleId: article.id,
    source: article.source.name,
    published: { edtf: article.publishedEdtf, basis: article.publishedBasis },
  }
}
