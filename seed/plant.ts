import { fileURLToPath } from 'node:url'
import { addAnalyst } from '@/lib/commands/add-analyst'
import { addArticle } from '@/lib/commands/add-article'
import { addClaim } from '@/lib/commands/add-claim'
import { addCluster } from '@/lib/commands/add-cluster'
import { addEntity } from '@/lib/commands/add-entity'
import { addOrigin } from '@/lib/commands/add-origin'
import { addSource } from '@/lib/commands/add-source'
import { addTopic } from '@/lib/commands/add-topic'
import { assessLink } from '@/lib/commands/assess-link'
import type { Context } from '@/lib/commands/context'
import { inTransaction, type PrismaClient, type Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/policy'
import { Refusal } from '@/lib/domain/refusal'
import { readEnvironment } from '@/lib/environment.mjs'
import { faultLine, SeedRefused } from './faults'
import { articleFileName, FILES } from './files'
import { readSeed, type Seed } from './read'

/** Under whose name the annotations stand. */
export const READER: Actor = { id: 'corpus-reader', name: 'Corpus annotator' }
/** Who annotates on this machine. */
export const LOCAL_ID = 'local'
/** When all of it is said to have been written, so that the same files make the same record. */
const PLANTED_AT = new Date('2026-11-01T12:00:00.000Z')
/** The whole seed is one transaction; on a slow disk it takes longer than a command may. */
const LIMITS = { timeout: 300_000, maxWait: 60_000 }

const KINDS = [
  'analyst',
  'source',
  'article',
  'origin',
  'cluster',
  'topic',
  'entity',
  'claim',
  'link',
  'neither',
] as const
export type Kind = (typeof KINDS)[number]
/** How many records of each kind were not there before. */
export type Added = Record<Kind, number>

export type PlantOptions = {
  /** The folder that holds corpus/ and annotations/. */
  folder?: string
  /** The local analyst's name, where there is none yet. */
  analystName?: string
}

/**
 * Writes what the seed's files hold and the record lacks, through the commands, in one transaction. What is there
 * already, by id, is left as it is, whatever was done with it since.
 * @throws {SeedRefused} with file, record and rule; then nothing was written
 */
export async function plantSeed(client: PrismaClient, options: PlantOptions = {}): Promise<{ added: Added }> {
  const seed = await readSeed(options.folder ?? fileURLToPath(new URL('.', import.meta.url)))
  const local = { id: LOCAL_ID, name: options.analystName ?? readEnvironment().analystName }
  return inTransaction(client, (tx) => plant(tx, seed, local), LIMITS)
}

async function plant(tx: Transaction, seed: Seed, local: Actor): Promise<{ added: Added }> {
  const added = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Added
  for (const step of listSteps(seed, local)) {
    try {
      const written = await step.write(contextOf(tx, step))
      if (written !== null) added[step.kind] += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'ALREADY_EXISTS' && error.field === 'id') continue
      const rule = error.field ? `${error.field}: ${error.message}` : error.message
      throw new SeedRefused([faultLine(step.file, step.id, rule)])
    }
  }
  return { added }
}

/** One record: the file it stands in, and the command that writes it (null: it is there already). */
type Step = { kind: Kind; file: string; id: string; write: (ctx: Context) => Promise<unknown> }

/** In an order in which each record finds those it names. */
function listSteps(seed: Seed, local: Actor): Step[] {
  const steps = <R extends { id: string }>(
    kind: Kind,
    file: string | ((record: R) => string),
    records: R[],
    write: (ctx: Context, record: R) => Promise<unknown>,
  ): Step[] =>
    records.map((record) => ({
      kind,
      file: typeof file === 'string' ? file : file(record),
      id: record.id,
      write: (ctx) => write(ctx, record),
    }))
  const isNeither = (link: Seed['links'][number]) => link.verdict === 'NEITHER'
  return [
    ...steps('analyst', 'analysts', [READER, local], (ctx, analyst) =>
      addAnalyst({ ...ctx, actor: analyst }, analyst),
    ),
    ...steps('source', FILES.sources, seed.sources, addSource),
    ...steps('article', (article) => articleFileName(article.id), seed.articles, addArticle),
    ...steps('origin', FILES.origins, seed.origins, addOrigin),
    ...steps('cluster', FILES.origins, seed.clusters, addCluster),
    ...steps('topic', FILES.topics, seed.topics, addTopic),
    ...steps('entity', FILES.entities, seed.entities, addEntity),
    ...steps('claim', (claim) => articleFileName(claim.articleId), seed.claims, addClaim),
    ...steps(
      'link',
      FILES.links,
      seed.links.filter((link) => !isNeither(link)),
      assessUnlessThere,
    ),
    ...steps('neither', FILES.links, seed.links.filter(isNeither), assessUnlessThere),
  ]
}

/**
 * Unlike the other commands, assessing what is assessed already changes it. The link is no sign of that: somebody else
 * may have linked the pair before, under another id.
 */
async function assessUnlessThere(ctx: Context, { id, ...pair }: Seed['links'][number]): Promise<unknown> {
  const there = await ctx.db.assessment.findUnique({ where: { id: assessmentOf(id) }, select: { id: true } })
  return there ? null : assessLink(ctx, pair)
}

/** The annotator's assessment of a link of the seed. */
const assessmentOf = (linkId: string) => `${linkId}-${READER.id}`

function contextOf(db: Transaction, { kind, id }: Step): Context {
  const newId: Context['newId'] = (of) => {
    if (of === 'audit') return `seed-${kind}-${id}`
    if (of === 'assessment') return assessmentOf(id)
    if (of === 'version') return `${id}-v1`
    return id
  }
  return { db, actor: READER, now: PLANTED_AT, newId }
}
