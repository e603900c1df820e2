import type { ArticleRef } from '@/lib/domain/record'
import type { ArticleHit, ClaimFound, ClaimHit, Excerpt } from '@/lib/domain/record-lists'
import { ARTICLE_REF_JSON, foundClaimJson } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'

/** Most hits shown of each sort. */
export const SEARCH_PAGE = 20

// Control characters that no one types; a text that holds them is only marked oddly.
const OPEN = '\u0002'
const CLOSE = '\u0003'

const CLAIM = foundClaimJson('c')

/**
 * How many matches are ranked, those added last: so that a word that stands in half the record answers as fast as any
 * other. What fewer match is ranked whole.
 */
export const RANKED = 500

// Few, and found by indexes that hold nothing else (prisma/search.sql): hundreds of matches are not each looked up.
const RETRACTED_CLAIMS =
  Prisma.raw(`SELECT s.id FROM Claim c CROSS JOIN claim_search s ON s.claimId = c.id WHERE c.retractedAt IS NOT NULL
  UNION ALL SELECT s.id FROM Article ar CROSS JOIN Claim c ON c.articleId = ar.id CROSS JOIN claim_search s ON s.claimId = c.id
    WHERE ar.retractedAt IS NOT NULL`)
const RETRACTED_ARTICLES =
  Prisma.raw(`SELECT s.id FROM Article ar CROSS JOIN article_search s ON s.articleId = ar.id
  WHERE ar.retractedAt IS NOT NULL`)

/**
 * Live claims of live articles that match, best first, of equals those added last. The best are found first: an
 * excerpt is dear, and only what is shown needs one.
 * @param expression an FTS5 expression from searchExpression
 */
export async function searchClaims(db: Db, expression: string, limit = SEARCH_PAGE): Promise<ClaimHit[]> {
  const rows = await db.$queryRaw<{ json: string; excerpt: string }[]>`
    WITH hits AS MATERIALIZED (
      SELECT id, score
      FROM (SELECT rowid AS id, bm25(claim_fts, 4.0, 2.0, 1.0) AS score FROM claim_fts
          WHERE claim_fts MATCH ${expression} ORDER BY rowid DESC LIMIT ${RANKED})
      WHERE id NOT IN (${RETRACTED_CLAIMS})
      ORDER BY score, id DESC LIMIT ${limit})
    SELECT ${CLAIM} AS json, snippet(claim_fts, -1, ${OPEN}, ${CLOSE}, '…', 24) AS excerpt
    FROM hits CROSS JOIN claim_fts ON claim_fts.rowid = hits.id CROSS JOIN claim_search s ON s.id = hits.id
      CROSS JOIN Claim c ON c.id = s.claimId
    WHERE claim_fts MATCH ${expression} ORDER BY hits.score, hits.id DESC`
  return rows.map((row) => ({ claim: JSON.parse(row.json) as ClaimFound, excerpt: readExcerpt(row.excerpt) }))
}

/** Live articles whose title or latest text matches, best first; as for claims, the best are found first. */
export async function searchArticles(db: Db, expression: string, limit = SEARCH_PAGE): Promise<ArticleHit[]> {
  const rows = await db.$queryRaw<{ json: string; excerpt: string }[]>`
    WITH hits AS MATERIALIZED (
      SELECT id, score
      FROM (SELECT rowid AS id, bm25(article_fts, 4.0, 1.0) AS score FROM article_fts
          WHERE article_fts MATCH ${expression} ORDER BY rowid DESC LIMIT ${RANKED})
      WHERE id NOT IN (${RETRACTED_ARTICLES})
      ORDER BY score, id DESC LIMIT ${limit})
    SELECT ${Prisma.raw(ARTICLE_REF_JSON)} AS json, snippet(article_fts, -1, ${OPEN}, ${CLOSE}, '…', 40) AS excerpt
    FROM hits CROSS JOIN article_fts ON article_fts.rowid = hits.id CROSS JOIN article_search s ON s.id = hits.id
      CROSS JOIN Article ar ON ar.id = s.articleId CROSS JOIN Source so ON so.id = ar.sourceId
    WHERE article_fts MATCH ${expression} ORDER BY hits.score, hits.id DESC`
  return rows.map((row) => ({
    article: JSON.parse(row.json) as ArticleRef,
    excerpt: readExcerpt(row.excerpt),
  }))
}

function readExcerpt(marked: string): Excerpt {
  return marked.split(OPEN).flatMap((part, i) => {
    if (i === 0) return part ? [{ text: part, hit: false }] : []
    const [hit = '', after = ''] = part.split(CLOSE)
    const found = { text: hit, hit: true }
    return after ? [found, { text: after, hit: false }] : [found]
  })
}
