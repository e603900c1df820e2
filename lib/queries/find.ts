import 'server-only'
import { getClaim } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { listEntityLabels } from '@/lib/db/entities'
import { getLink } from '@/lib/db/links'
import { listSavedViews } from '@/lib/db/saved-views'
import { searchArticles, searchClaims } from '@/lib/db/search'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { type FoundRecord, pickFitting, wordsOf } from '@/lib/domain/found-record'
import { LINK_VIEW_WORDS } from '@/lib/domain/link-filter'
import type { ArticleRef, Claim } from '@/lib/domain/record'
import { SEARCH_LENGTH, searchExpression } from '@/lib/domain/search-query'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import { findNames } from './names'
import { openRecord } from './record'

/** Most of each kind: a person reads a screenful, and types one more letter for the rest. */
const MOST = { name: 4, claim: 8, article: 6 }

/**
 * What whatever was typed leads to: records by their id, topics, sources and origins by name, claims and articles by their
 * words; best first within a kind.
 */
export async function loadFound(typed: string): Promise<FoundRecord[]> {
  const { db } = await openRecord()
  const asked = typed.slice(0, SEARCH_LENGTH).toWellFormed().trim()
  const found = await Promise.all([findById(db, asked), findNamed(db, asked), findByWords(db, asked)])
  const known = new Set<string>()
  return found.flat().filter(({ kind, id }) => !known.has(`${kind} ${id}`) && known.add(`${kind} ${id}`))
}

/** Ids hold no white space; nothing else is looked up. */
async function findById(db: Db, asked: string): Promise<FoundRecord[]> {
  if (!/^[\w-]{1,80}$/.test(asked)) return []
  const [link, claim] = await Promise.all([getLink(db, asked), getClaim(db, asked)])
  const found: FoundRecord[] = []
  if (link) {
    const detail = [link.a, link.b].map((one) => one.statement ?? `Claim ${one.id}`).join(' · ')
    found.push({ kind: 'link', id: link.id, label: `Link ${link.id}`, detail, published: null })
  }
  if (claim) found.push(describeClaim(claim, ''))
  return found
}

async function findNamed(db: Db, asked: string): Promise<FoundRecord[]> {
  const names = await findNames(db, asked, MOST.name)
  const [views, entities] = await Promise.all([
    whileUnchanged(db, listSavedViews),
    whileUnchanged(db, listEntityLabels),
  ])
  const words = wordsOf(asked)
  return [
    ...pickFitting(views, ({ name }) => name, words, MOST.name).map(describeView),
    ...(['topic', 'source', 'origin'] as const).flatMap((kind) =>
      names[kind].map((one) => ({ ...one, kind, detail: null, published: null })),
    ),
    ...pickFitting(entities, ({ label }) => label, words, MOST.name).map((one) => ({
      ...one,
      kind: 'entity' as const,
      detail: null,
      published: null,
    })),
  ]
}

function describeView({ id, name, list, analyst }: SavedViewRecord): FoundRecord {
  const detail = `${LINK_VIEW_WORDS[list]}, saved by ${analyst.name}`
  return { kind: 'view', id, label: name, detail, published: null }
}

async function findByWords(db: Db, asked: string): Promise<FoundRecord[]> {
  const expression = searchExpression(asked)
  if (!expression) return []
  const [claims, articles] = await Promise.all([
    searchClaims(db, expression, { limit: MOST.claim }),
    searchArticles(db, expression, { limit: MOST.article }),
  ])
  return [
    ...claims.map(({ claim, excerpt }) => describeClaim(claim, excerpt.map(({ text }) => text).join(''))),
    ...articles.map(({ article }) => ({
      kind: 'article' as const,
      id: article.id,
      label: article.title,
      ...describeArticle(article),
    })),
  ]
}

/** @param words of the claim, for one that nobody has stated yet */
function describeClaim(
  { id, statement, article }: Pick<Claim, 'id' | 'statement' | 'article'>,
  words: string,
): FoundRecord {
  const label = statement ?? (words === '' ? `Claim ${id}` : `“${words}”`)
  return { kind: 'claim', id, label, ...describeArticle(article) }
}

const describeArticle = ({ source, publishedEdtf }: ArticleRef) => ({
  detail: source.name,
  published: publishedEdtf,
})
