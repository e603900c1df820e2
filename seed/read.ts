import type {
  AddArticleInput,
  AddClusterInput,
  AddEntityInput,
  AddOriginInput,
  AddSourceInput,
  AddTopicInput,
} from '@/lib/domain/add-input'
import type { AssessLinkInput } from '@/lib/domain/assess-link-input'
import type { AddClaimInput } from '@/lib/domain/claim-input'
import { checkAnchors, checkMentions } from './check-anchors'
import { checkReferences } from './check-references'
import { readCorpusText } from './corpus-text'
import { SeedRefused } from './faults'
import { readAnnotationFiles } from './files'
import type { ArticleRecord, ClaimRecord, LinkRecord } from './schema'

type WithId<T> = T & { id: string }

/** What the files hold, as inputs of the commands, in an order in which each finds what it names. */
export type Seed = {
  sources: WithId<AddSourceInput>[]
  articles: WithId<AddArticleInput>[]
  origins: WithId<AddOriginInput>[]
  clusters: WithId<AddClusterInput>[]
  topics: WithId<AddTopicInput>[]
  entities: WithId<AddEntityInput>[]
  claims: WithId<AddClaimInput>[]
  links: WithId<AssessLinkInput>[]
}

/**
 * Reads and checks a seed folder (corpus/ and annotations/).
 * @throws {SeedRefused} with every fault found, one line each: file, record, rule
 */
export async function readSeed(folder: string): Promise<Seed> {
  const faults: string[] = []
  const files = await readAnnotationFiles(folder, faults)
  // A record that could not be read would make others seem to name nothing.
  if (faults.length === 0) faults.push(...checkReferences(files))
  const articles: Seed['articles'] = []
  for (const { file, article, claims } of files.articles) {
    const text = await readCorpusText(folder, file, article, faults)
    if (text === null) continue
    faults.push(...checkAnchors(file, article, claims, text))
    articles.push(articleInput(article, text))
  }
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  faults.push(...checkMentions(files.entities, texts))
  if (faults.length > 0) throw new SeedRefused(faults)
  return {
    sources: files.sources,
    articles,
    origins: files.origins,
    clusters: files.clusters,
    topics: files.topics,
    entities: files.entities,
    claims: files.articles.flatMap(({ article, claims }) =>
      claims.map((claim) => claimInput(article.id, claim)),
    ),
    links: files.links.map(linkInput),
  }
}

function articleInput({ file: _, note, ...article }: ArticleRecord, text: string): WithId<AddArticleInput> {
  // The corpus is read as UTF-8 and nothing else.
  return { ...article, note: note.join('\n') || null, text, encoding: 'utf-8' }
}

function claimInput(articleId: string, { start, quote, ...claim }: ClaimRecord): WithId<AddClaimInput> {
  return { ...claim, articleId, spans: [{ start, quote }] }
}

function linkInput({ a, b, ...link }: LinkRecord): WithId<AssessLinkInput> {
  return { ...link, claimId: a, otherClaimId: b }
}
