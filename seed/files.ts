import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { faultLine, issueWords } from './faults'
import {
  type ArticleRecord,
  articleFile,
  articleRecord,
  type ClaimRecord,
  claimRecord,
  clusterRecord,
  entityRecord,
  type LinkRecord,
  linkRecord,
  originRecord,
  originsFile,
  recordList,
  sourceRecord,
  topicRecord,
} from './schema'

/** The records of the annotation files, each of the right shape, in the order of the files. */
export type AnnotationFiles = {
  sources: z.infer<typeof sourceRecord>[]
  articles: { file: string; article: ArticleRecord; claims: ClaimRecord[] }[]
  origins: z.infer<typeof originRecord>[]
  clusters: z.infer<typeof clusterRecord>[]
  topics: z.infer<typeof topicRecord>[]
  entities: z.infer<typeof entityRecord>[]
  links: LinkRecord[]
}

/** The files that are not an article's, as they are named in faults. */
export const FILES = {
  sources: 'seed/annotations/sources.json',
  origins: 'seed/annotations/origins.json',
  topics: 'seed/annotations/topics.json',
  entities: 'seed/annotations/entities.json',
  links: 'seed/annotations/links.json',
} as const

/** An article's file, as it is named in faults. */
export const articleFileName = (articleId: string) => `seed/annotations/${articleId}.json`

/**
 * Reads every annotation file of a seed folder. Records of the wrong shape are left out and told of in `faults`, all
 * of them at once; the caller refuses.
 */
export async function readAnnotationFiles(folder: string, faults: string[]): Promise<AnnotationFiles> {
  const readJson = async (file: string): Promise<unknown> => {
    try {
      return JSON.parse(await readFile(path.join(folder, file.replace(/^seed\//, '')), 'utf8'))
    } catch (error) {
      faults.push(faultLine(file, null, unreadable(error)))
      return undefined
    }
  }
  const parse = <T>(file: string, schema: z.ZodType<T>, value: unknown, name: string | null = null) => {
    // Who writes these files reads what the library says; the plain sentences are for forms.
    const read = schema.safeParse(value, { error: z.locales.en().localeError })
    if (read.success) return read.data
    for (const words of issueWords(read.error)) faults.push(faultLine(file, idOf(value) ?? name, words))
    return null
  }
  const parseAll = <T>(file: string, schema: z.ZodType<T>, values: unknown[] | undefined): T[] =>
    (values ?? [])
      .map((value, index) => parse(file, schema, value, `record ${index + 1}`))
      .filter((record) => record !== null)
  const readShape = async <T>(file: string, schema: z.ZodType<T>): Promise<T | null> => {
    const value = await readJson(file)
    return value === undefined ? null : parse(file, schema, value)
  }
  const readList = async <T>(file: string, schema: z.ZodType<T>): Promise<T[]> =>
    parseAll(file, schema, (await readShape(file, recordList)) ?? [])

  const articles: AnnotationFiles['articles'] = []
  for (const file of await listArticleFiles(folder)) {
    const shape = await readShape(file, articleFile)
    const article = shape && parse(file, articleRecord, shape.article, 'article')
    const claims = parseAll(file, claimRecord, shape?.claims)
    if (article) articles.push({ file, article, claims })
  }
  const origins = await readShape(FILES.origins, originsFile)
  return {
    sources: await readList(FILES.sources, sourceRecord),
    articles,
    origins: parseAll(FILES.origins, originRecord, origins?.origins),
    clusters: parseAll(FILES.origins, clusterRecord, origins?.clusters),
    topics: await readList(FILES.topics, topicRecord),
    entities: await readList(FILES.entities, entityRecord),
    links: await readList(FILES.links, linkRecord),
  }
}

async function listArticleFiles(folder: string): Promise<string[]> {
  const others = new Set<string>(Object.values(FILES))
  const names = await readdir(path.join(folder, 'annotations'))
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `seed/annotations/${name}`)
    .filter((file) => !others.has(file))
    .sort()
}

function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return `this is not JSON: ${error.message}`
  return `this file cannot be read: ${error instanceof Error ? error.message : String(error)}`
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : null
}
