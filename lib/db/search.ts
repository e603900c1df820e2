import { firstDayOf, lastDayOf } from '@/lib/domain/date-bounds'
import type { ArticleRef } from '@/lib/domain/record'
import type { ArticleHit, ClaimFound, ClaimHit, Excerpt } from '@/lib/domain/record-lists'
import { isNarrowed, type SearchNarrowing } from '@/lib/domain/search-narrowing'
import { ARTICLE_REF_JSON, foundClaimJson } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'

/** Most hits shown of each sort. */
export const SEARCH_PAGE = 20

// Control characters that no one types; a text that holds them is only marked oddly.
const OPEN = '\u0002'
const CLOSE = '\u0003'

const CLAIM = foundClaimJson('c')

// Few, and found by indexes that hold nothing else (prisma/search.sql): hundreds of matches are not each looked up.
const RETRACTED_CLAIMS =
  Prisma.raw(`SELECT s.id FROM Claim c CROSS JOIN claim_search s ON s.claimId = c.id WHERE c.retractedAt IS NOT NULL
  UNION ALL SELECT s.id FROM Article ar CROSS JOIN Claim c ON c.articleId = ar.id CROSS JOIN claim_search s ON s.claimId = c.id
    WHERE ar.retractedAt IS NOT NULL`)
const RETRACTED_ARTICLES =
  Prisma.raw(`SELECT s.id FROM Article ar CROSS JOIN article_search s ON s.articleId = ar.id
  WHERE ar.retractedAt IS NOT NULL`)

/** Of so many articles the matches are looked up among their rows; of more, the next match is soon one of them. */
const FEW_ARTICLES = 1_000

/** Which of the matches of a table are meant: whether few articles are, and how they and their rows are found. */
export type Narrowed = { few: boolean; where: Prisma.Sql }

/** Which articles a search is narrowed to; null where to none. Ask once for both lists of hits. */
export async function narrowSearch(db: Db, narrowing: SearchNarrowing): Promise<Narrowed | null> {
  if (!isNarrowed(narrowing)) return null
  const { source, publishedFrom, publishedTo } = narrowing
  const conditions = [
    ...(source ? [Prisma.sql`ar.sourceId = ${source}`] : []),
    ...(publishedFrom ? [Prisma.sql`ar.publishedFrom >= ${firstDayOf(publishedFrom)}`] : []),
    ...(publishedTo ? [Prisma.sql`ar.publishedFrom <= ${lastDayOf(publishedTo)}`] : []),
  ]
  const where = Prisma.join(conditions, ' AND ')
  const [counted] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM (SELECT 1 FROM Article ar WHERE ${where} LIMIT ${FEW_ARTICLES + 1})`
  return { few: Number(counted?.n ?? 0) <= FEW_ARTICLES, where }
}

// The plus keeps SQLite from asking the index once for every row: the matches are gone through, and each is looked up.
function isClaimOf(narrowed: Narrowed | null): Prisma.Sql {
  if (!narrowed) return Prisma.sql`1`
  return narrowed.few
    ? Prisma.sql`+rowid IN (SELECT s.id FROM Article ar CROSS JOIN Claim c ON c.articleId = ar.id
        CROSS JOIN claim_search s ON s.claimId = c.id WHERE ${narrowed.where})`
    : Prisma.sql`EXISTS (SELECT 1 FROM claim_search s CROSS JOIN Claim c ON c.id = s.claimId
        CROSS JOIN Article ar ON ar.id = c.articleId WHERE s.id = claim_fts.rowid AND ${narrowed.where})`
}
function isArticleOf(narrowed: Narrowed | null): Prisma.Sql {
  if (!narrowed) return Prisma.sql`1`
  return narrowed.few
    ? Prisma.sql`+rowid IN (SELECT s.id FROM Article ar CROSS JOIN article_search s ON s.articleId = ar.id WHERE ${narrowed.where})`
    : Prisma.sql`EXISTS (SELECT 1 FROM article_search s CROSS JOIN Article ar ON ar.id = s.articleId
        WHERE s.id = article_fts.rowid AND ${narrowed.where})`
}

/**
 * The matches shown: those that hold every word in their head, a statement or a title, and then the rest; of each those
 * added last first. Found by the index alone, so that a word that stands in half the record answers as fast as any
 * other: to weigh matches by how rare their words are, bm25 counts every match of every word.
 */
function selectHits(
  {
    table,
    head,
    retracted,
    meant,
  }: { table: string; head: string; retracted: Prisma.Sql; meant: Prisma.Sql },
  expression: string,
  limit: number,
): Prisma.Sql {
  const name = Prisma.raw(table)
  const matching = (words: string) =>
    Prisma.sql`SELECT rowid AS id FROM ${name} WHERE ${name} MATCH ${words} AND rowid NOT IN (${retracted})
      AND ${meant} ORDER BY rowid DESC`
  // The second time for words that must not be found: they may stand anywhere.
  const inHead = `(${head} : (${expression})) AND (${expression})`
  return Prisma.sql`first AS MATERIALIZED (${matching(inHead)} LIMIT ${limit}),
    rest AS MATERIALIZED (${matching(expression)} LIMIT ${2 * limit}),
    hits AS MATERIALIZED (
      SELECT id, 0 AS place FROM first UNION ALL SELECT id, 1 FROM rest WHERE id NOT IN (SELECT id FROM first)
      ORDER BY place, id DESC LIMIT ${limit})`
}

/** How many hits at most, and of which articles (narrowSearch). */
export type SearchOptions = { limit?: number; narrowed?: Narrowed | null }

/**
 * Live claims of live articles that match, first those that match in their statement. The hits are found first: an
 * excerpt is dear, and only what is shown needs one.
 * @param expression an FTS5 expression from searchExpression
 */
export async function searchClaims(
  db: Db,
  expression: string,
  { limit = SEARCH_PAGE, narrowed = null }: SearchOptions = {},
): Promise<ClaimHit[]> {
  const hits = selectHits(
    { table: 'claim_fts', head: 'statement', retracted: RETRACTED_CLAIMS, meant: isClaimOf(narrowed) },
    expression,
    limit,
  )
  const rows = await db.$queryRaw<{ json: string; excerpt: string }[]>`
    WITH ${hits}
    SELECT ${CLAIM} AS json, snippet(claim_fts, -1, ${OPEN}, ${CLOSE}, '…', 24) AS excerpt
    FROM hits CROSS JOIN claim_fts ON claim_fts.rowid = hits.id CROSS JOIN claim_search s ON s.id = hits.id
      CROSS JOIN Claim c ON c.id = s.claimId
    WHERE claim_fts MATCH ${expression} ORDER BY hits.place, hits.id DESC`
  return rows.map((row) => ({ claim: JSON.parse(row.json) as ClaimFound, excerpt: readExcerpt(row.excerpt) }))
}

/** Live articles whose title or latest text matches, first those that match in their title. */
export async function searchArticles(
  db: Db,
  expression: string,
  { limit = SEARCH_PAGE, narrowed = null }: SearchOptions = {},
): Promise<ArticleHit[]> {
  const hits = selectHits(
    { table: 'article_fts', head: 'title', retracted: RETRACTED_ARTICLES, meant: isArticleOf(narrowed) },
    expression,
    limit,
  )
  const rows = await db.$queryRaw<{ json: string; excerpt: string }[]>`
    WITH ${hits}
    SELECT ${Prisma.raw(ARTICLE_REF_JSON)} AS json, snippet(article_fts, -1, ${OPEN}, ${CLOSE}, '…', 40) AS excerpt
    FROM hits CROSS JOIN article_fts ON article_fts.rowid = hits.id CROSS JOIN article_search s ON s.id = hits.id
      CROSS JOIN Article ar ON ar.id = s.articleId CROSS JOIN Source so ON so.id = ar.sourceId
    WHERE article_fts MATCH ${expression} ORDER BY hits.place, hits.id DESC`
  return rows.map((row) => ({
    article: JSON.parse(row.json) as ArticleRef,
    excerpt: readExcerpt(row.excerpt),
  }))
}

/** How many live claims and articles match, at most so many each: what a search that finds nothing tells of each word. */
export async function countHits(
  db: Db,
  expression: string,
  most: number,
): Promise<{ claims: number; articles: number }> {
  const [found] = await db.$queryRaw<{ claims: bigint; articles: bigint }[]>`
    SELECT (SELECT count(*) FROM (SELECT 1 FROM claim_fts
        WHERE claim_fts MATCH ${expression} AND rowid NOT IN (${RETRACTED_CLAIMS}) LIMIT ${most})) AS claims,
      (SELECT count(*) FROM (SELECT 1 FROM article_fts
        WHERE article_fts MATCH ${expression} AND rowid NOT IN (${RETRACTED_ARTICLES}) LIMIT ${most})) AS articles`
  return { claims: Number(found?.claims ?? 0), articles: Number(found?.articles ?? 0) }
}

function readExcerpt(marked: string): Excerpt {
  return marked.split(OPEN).flatMap((part, i) => {
    if (i === 0) return part ? [{ text: part, hit: false }] : []
    const [hit = '', after = ''] = part.split(CLOSE)
    const found = { text: hit, hit: true }
    return after ? [found, { text: after, hit: false }] : [found]
  })
}
