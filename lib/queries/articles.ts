import 'server-only'
import { cache } from 'react'
import { listArticles } from '@/lib/db/article-list'
import { getArticle } from '@/lib/db/articles'
import { listClaimsOfArticle } from '@/lib/db/claims'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listLinksOfClaims } from '@/lib/db/links'
import { listNearCopies } from '@/lib/db/near-copies'
import { getSourceName } from '@/lib/db/sources'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { NearCopy } from '@/lib/domain/article-draft'
import type { Article, Claim, Link, OriginFacts } from '@/lib/domain/record'
import type { ArticleCursor, ArticleFilter, ArticlePage } from '@/lib/domain/record-lists'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** One page of the articles under a filter, newest first. */
export async function loadArticles(filter: ArticleFilter, after: ArticleCursor | null): Promise<ArticlePage> {
  const { db } = await openRecord()
  const [page, source] = await Promise.all([
    listArticles(db, filter, after),
    filter.source ? getSourceName(db, filter.source) : null,
  ])
  return { ...page, source }
}

type ArticleInFull = { article: Article; claims: Claim[]; links: Link[]; facts: OriginFacts }

/**
 * One article with its text, its claims in order, and every link that touches one of them; null where there is none.
 * Read once a request, though page and title both ask.
 */
export const loadArticle = cache(async (id: string): Promise<ArticleInFull | null> => {
  const { db, actor } = await openRecord()
  const article = await getArticle(db, id)
  if (!article) return null
  const claims = await listClaimsOfArticle(db, id)
  const links = await listLinksOfClaims(
    db,
    claims.map((claim) => claim.id),
  )
  return { article, claims, links: noteSeen(actor, links), facts: await whileUnchanged(db, getCountingFacts) }
})

/** Other articles whose text is this version's, or much like it, best first. */
export async function loadCopies(versionId: string): Promise<NearCopy[]> {
  const { db } = await openRecord()
  return listNearCopies(db, { versionId })
}

/** One article with its text alone, as a form corrects it; null where there is none. */
export const loadArticleToEdit = cache(async (id: string): Promise<Article | null> => {
  const { db } = await openRecord()
  return getArticle(db, id)
})
