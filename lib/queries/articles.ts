import 'server-only'
import { cache } from 'react'
import { getArticle, listArticles } from '@/lib/db/articles'
import { listClaimsOfArticle } from '@/lib/db/claims'
import { listLinksOfClaims } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import type { Article, Claim, Link, OriginFacts } from '@/lib/domain/record'
import type { ArticleInList } from '@/lib/domain/record-lists'
import { openRecord } from './record'

/** Every article, by date of publication. */
export async function loadArticles(): Promise<ArticleInList[]> {
  const { db } = await openRecord()
  return listArticles(db)
}

type ArticleInFull = { article: Article; claims: Claim[]; links: Link[]; facts: OriginFacts }

/**
 * One article with its text, its claims in order, and every link that touches one of them; null where there is none.
 * Read once a request, though page and title both ask.
 */
export const loadArticle = cache(async (id: string): Promise<ArticleInFull | null> => {
  const { db } = await openRecord()
  const article = await getArticle(db, id)
  if (!article) return null
  const claims = await listClaimsOfArticle(db, id)
  const links = await listLinksOfClaims(
    db,
    claims.map((claim) => claim.id),
  )
  return { article, claims, links, facts: await getOriginFacts(db) }
})
