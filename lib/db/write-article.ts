import type { AddArticleInput } from '@/lib/domain/add-input'
import type { Instant } from '@/lib/domain/record'
import type { Db, Transaction } from './client'

/** The text that spans of a new claim are counted in: the latest version's. Null for an unknown or retracted article. */
export async function getLatestText(
  db: Db,
  articleId: string,
): Promise<{ versionId: string; text: string } | null> {
  const version = await db.articleVersion.findFirst({
    where: { articleId, article: { retractedAt: null } },
    orderBy: { number: 'desc' },
    select: { id: true, text: true },
  })
  return version && { versionId: version.id, text: version.text }
}

export type ArticleFollows = {
  versionId: string
  /** The earliest day of publication, for order. */
  publishedFrom: string
  /** Of the text as UTF-8. */
  textSha256: string
  capturedAt: Instant
}

/** An article with its first version. */
export async function insertArticle(
  db: Transaction,
  id: string,
  input: AddArticleInput,
  follows: ArticleFollows,
): Promise<void> {
  await db.article.create({
    data: {
      id,
      sourceId: input.sourceId,
      sourceNote: input.sourceNote,
      title: input.title,
      author: input.author,
      authorNote: input.authorNote,
      url: input.url ?? null,
      language: input.language,
      languageProposedBy: input.languageProposedBy,
      genre: input.genre,
      publishedEdtf: input.publishedEdtf,
      publishedBasis: input.publishedBasis,
      publishedNote: input.publishedNote,
      publishedFrom: follows.publishedFrom,
      note: input.note,
    },
    select: { id: true },
  })
  const { versionId } = follows
  await db.articleVersion.create({
    data: {
      id: versionId,
      articleId: id,
      sourceId: input.sourceId,
      number: 1,
      bytesSha256: input.bytesSha256,
      text: input.text,
      textSha256: follows.textSha256,
      capturedAt: follows.capturedAt,
      capturedHow: input.capturedHow,
      encoding: input.encoding ?? null,
    },
    select: { id: true },
  })
  await insertStripped(db, versionId, input.stripped)
}

type Stripped = AddArticleInput['stripped']

async function insertStripped(db: Transaction, versionId: string, stripped: Stripped): Promise<void> {
  await db.strippedRange.createMany({ data: stripped.map((range) => ({ versionId, ...range })) })
}

/** Puts other ranges of page furniture in place of a version's. */
export async function replaceStripped(db: Transaction, versionId: string, stripped: Stripped): Promise<void> {
  await db.strippedRange.deleteMany({ where: { versionId } })
  await insertStripped(db, versionId, stripped)
}

export type ArticleParticulars = {
  title: string
  author: string | null
  url: string | null
  language: string
  languageProposedBy: string | null
  genre: string | null
  publishedEdtf: string
  publishedBasis: string
  publishedNote: string | null
  publishedFrom: string
  note: string | null
}

/** Writes over an article's particulars; false, and nothing is written, where it is of another version by now. */
export async function updateArticle(
  db: Transaction,
  id: string,
  version: number,
  particulars: ArticleParticulars,
): Promise<boolean> {
  const { count } = await db.article.updateMany({
    where: { id, version, retractedAt: null },
    data: { ...particulars, version: version + 1 },
  })
  return count === 1
}
