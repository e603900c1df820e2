import { getArticle } from '@/lib/db/articles'
import { listEntityNames, listOriginRefs } from '@/lib/db/claim-choices'
import { listClaimsOfArticle } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { listTopicLabels } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { type ClaimChoices, type EntityNames, offerFitting } from '@/lib/domain/claim-choices'
import type { OfferChoicesInput, ProposeClaimInput } from '@/lib/domain/claim-input'
import type { Claim, OriginRef, TopicRef } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { checkSpan } from '@/lib/domain/span'
import type { QuestionContext } from './context'

/** A passage of an article with what the record knows that may be said of it. Offsets count in `text`. */
export type GatheredPassage = {
  text: string
  language: string
  published: { edtf: string }
  spans: { start: number; end: number }[]
  sourceName: string
  author: string | null
  entities: EntityNames[]
  origins: OriginRef[]
  topics: TopicRef[]
  neighbours: Claim[]
}

/**
 * What rules need to read a passage by.
 * @throws Refusal CHANGED_MEANWHILE where the article has another text by now; QUOTE_NOT_IN_TEXT, SPAN_OUT_OF_TEXT
 */
export async function gatherPassage(
  ctx: QuestionContext,
  { articleId, textVersionId, spans }: ProposeClaimInput,
): Promise<GatheredPassage> {
  const article = await getArticle(ctx.db, articleId)
  if (!article) throw new Refusal('NOT_FOUND')
  if (article.text.versionId !== textVersionId) throw new Refusal('CHANGED_MEANWHILE')
  const { text } = article.text
  for (const [index, { start, quote }] of spans.entries()) {
    const code = checkSpan(text, start, quote)
    if (code) throw new Refusal(code, `spans.${index}`)
  }
  const [entities, origins, topics, neighbours] = await Promise.all([
    // The rules keep what they make of the names with the array itself.
    whileUnchanged(ctx.db, listEntityNames),
    whileUnchanged(ctx.db, listOriginRefs),
    whileUnchanged(ctx.db, listAllTopics),
    listClaimsOfArticle(ctx.db, articleId),
  ])
  return {
    text,
    language: article.language,
    published: { edtf: article.publishedEdtf },
    spans: spans.map(({ start, quote }) => ({ start, end: start + quote.length })),
    sourceName: article.source.name,
    author: article.author,
    ...{ entities, origins, topics, neighbours },
  }
}

/** Always the same function, as whileUnchanged asks. */
const listAllTopics = (db: Db) => listTopicLabels(db)

/** What the form of a claim offers for what is typed: origins, topics, and the names the record knows; never all of many. */
export async function offerChoices(
  ctx: QuestionContext,
  { typed }: OfferChoicesInput,
): Promise<ClaimChoices> {
  return offerFitting(await whileUnchanged(ctx.db, listChoices), typed.toWellFormed())
}

async function listChoices(db: Db): Promise<Omit<ClaimChoices, 'whole'>> {
  const [origins, topics, entities] = await Promise.all([
    whileUnchanged(db, listOriginRefs),
    whileUnchanged(db, listAllTopics),
    whileUnchanged(db, listEntityNames),
  ])
  const names = [...new Set(entities.flatMap(({ label, aliases }) => [label, ...aliases]))]
  return { origins, topics, names }
}
