import 'server-only'
import { cache } from 'react'
import { getArticle, getArticleVersions } from '@/lib/db/articles'
import { listClaimsOfArticle } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { listLinksOfClaims } from '@/lib/db/links'
import { getVersionId, listVersions } from '@/lib/db/versions'
import { compareTexts } from '@/lib/domain/difference'
import { foldDifference, type ShownBlock } from '@/lib/domain/fold-difference'
import type { Article, Claim, Link } from '@/lib/domain/record'
import type { VersionInList } from '@/lib/domain/record-lists'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** The versions of an article, the latest first; none where there is no such article. */
export async function loadVersions(articleId: string): Promise<VersionInList[]> {
  const { db } = await openRecord()
  return listVersions(db, articleId)
}

/** An article to be corrected, in its latest version; null where there is none. */
export const loadArticleToCorrect = cache(async (id: string): Promise<Article | null> => {
  const { db } = await openRecord()
  return getArticle(db, id)
})

type VersionInFull = { article: Article; versions: VersionInList[]; claims: Claim[]; links: Link[] }

/**
 * An article in one of its versions, with the live claims anchored in that and their links; null where there is none.
 * Read once a request, though page and title both ask.
 */
export const loadVersion = cache(async (id: string, number: string): Promise<VersionInFull | null> => {
  const { db, actor } = await openRecord()
  const article = await readVersion(db, id, Number(number))
  if (!article) return null
  const [versions, all] = await Promise.all([listVersions(db, id), listClaimsOfArticle(db, id)])
  const claims = all.filter(({ versionId }) => versionId === article.text.versionId)
  const links = await listLinksOfClaims(
    db,
    claims.map((claim) => claim.id),
  )
  return { article, versions, claims, links: noteSeen(actor, links) }
})

type DifferenceInFull = { article: Article; before: Article; latest: number; difference: ShownBlock[] | null }

/**
 * What was changed from the version before, long unchanged runs folded; null where there is no such version or none
 * before it. The difference itself is null where a takedown removed one of the texts.
 */
export const loadDifference = cache(async (id: string, number: string): Promise<DifferenceInFull | null> => {
  const { db } = await openRecord()
  const [article, before] = await Promise.all([
    readVersion(db, id, Number(number)),
    readVersion(db, id, Number(number) - 1),
  ])
  if (!article || !before) return null
  const [latest] = await listVersions(db, id)
  const held = before.text.text !== '' && article.text.text !== ''
  return {
    article,
    before,
    latest: latest?.number ?? article.text.number,
    difference: held ? foldDifference(compareTexts(before.text.text, article.text.text)) : null,
  }
})

async function readVersion(db: Db, id: string, number: number): Promise<Article | null> {
  const versionId = Number.isSafeInteger(number) ? await getVersionId(db, id, number) : null
  return versionId === null ? null : ((await getArticleVersions(db, [versionId]))[0] ?? null)
}
