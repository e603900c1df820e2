import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { addAnalyst } from '@/lib/commands/add-analyst'
import { addArticle } from '@/lib/commands/add-article'
import { addClaim } from '@/lib/commands/add-claim'
import { addCluster } from '@/lib/commands/add-cluster'
import { addEntity } from '@/lib/commands/add-entity'
import { addOrigin } from '@/lib/commands/add-origin'
import { addSource } from '@/lib/commands/add-source'
import { addTopic } from '@/lib/commands/add-topic'
import { addVersion } from '@/lib/commands/add-version'
import { type Assessed, assessLink } from '@/lib/commands/assess-link'
import type { Changed } from '@/lib/commands/change-assessment'
import type { Added } from '@/lib/commands/change-record'
import type { Command } from '@/lib/commands/context'
import { newId } from '@/lib/commands/new-id'
import { ruleLink } from '@/lib/commands/rule-link'
import { inTransaction, type PrismaClient } from '@/lib/db/client'
import { getAnalyst } from '@/lib/db/write-analyst'
import {
  addArticleInput,
  addClusterInput,
  addEntityInput,
  addOriginInput,
  addSourceInput,
  addTopicInput,
} from '@/lib/domain/add-input'
import { assessLinkInput, ruleLinkInput } from '@/lib/domain/assess-link-input'
import { addClaimInput } from '@/lib/domain/claim-input'
import type { Actor } from '@/lib/domain/policy'

/** Who acts and when, where a test says it; otherwise the local analyst, a minute after the last command. */
export type By = { by?: Actor; now?: Date }

let number = 0
const nextNumber = () => ++number

const nextMinute = () => new Date(Date.UTC(2026, 10, 1, 12, nextNumber()))

/** Runs a command the way the door does: in a transaction of its own, by an analyst of the record. */
export async function run<Input, Value>(
  db: PrismaClient,
  command: Command<Input, Value>,
  input: Input,
  { by, now = nextMinute() }: By = {},
): Promise<Value> {
  const actor = by ?? (await localAnalyst(db))
  return inTransaction(db, (tx) => command({ db: tx, actor, now, newId }, input))
}

/** The analyst `local`, made where the record has none yet; in one transaction, so that two factories at once make one. */
export async function localAnalyst(db: PrismaClient): Promise<Actor> {
  const actor = { id: 'local', name: 'Local analyst' }
  return inTransaction(db, async (tx) => {
    const there = await getAnalyst(tx, actor.id)
    if (there) return { id: there.id, name: there.name }
    await addAnalyst({ db: tx, actor, now: nextMinute(), newId }, actor)
    return actor
  })
}

export async function makeAnalyst(
  db: PrismaClient,
  said: { id?: string; name?: string } = {},
): Promise<Actor> {
  const actor = { id: said.id ?? newId(), name: said.name ?? `Analyst ${nextNumber()}` }
  await run(db, addAnalyst, actor, { by: actor })
  return actor
}

/** What a factory takes: any part of the input, and by whom. */
type Said<Schema extends z.ZodType> = Partial<z.input<Schema>> & By

/** Parts the command's input from who acts and when. */
function split<Input extends object>(said: Partial<Input> & By): { by: By; input: Partial<Input> } {
  const { by, now, ...input } = said
  return { by: { by, now }, input: input as Partial<Input> }
}

export async function makeSource(
  db: PrismaClient,
  said: Said<typeof addSourceInput> = {},
): Promise<{ id: string }> {
  const { by, input } = split(said)
  return run(db, addSource, addSourceInput.parse({ name: `Source ${newId()}`, ...input }), by)
}

export async function makeTopic(
  db: PrismaClient,
  said: Said<typeof addTopicInput> = {},
): Promise<{ id: string }> {
  const { by, input } = split(said)
  const preset = { label: `Topic ${nextNumber()}`, question: 'What is so?' }
  return run(db, addTopic, addTopicInput.parse({ ...preset, ...input }), by)
}

export async function makeOrigin(
  db: PrismaClient,
  said: Said<typeof addOriginInput> = {},
): Promise<{ id: string }> {
  const { by, input } = split(said)
  const preset = { label: `Origin ${nextNumber()}`, kind: 'REMARK', identified: true }
  return run(db, addOrigin, addOriginInput.parse({ ...preset, ...input }), by)
}

export async function makeCluster(
  db: PrismaClient,
  said: Said<typeof addClusterInput>,
): Promise<{ id: string }> {
  const { by, input } = split(said)
  return run(db, addCluster, addClusterInput.parse({ note: 'One voice.', ...input }), by)
}

export async function makeEntity(
  db: PrismaClient,
  said: Said<typeof addEntityInput> = {},
): Promise<{ id: string }> {
  const { by, input } = split(said)
  return run(db, addEntity, addEntityInput.parse({ label: `Entity ${nextNumber()}`, ...input }), by)
}

/** Text of an article made without one: no other article has the same, and its first sentence is a claim's quote. */
const newText = () =>
  `The minister said on Monday that ${nextNumber()} men crossed.\n\nNobody else saw them.\n`

/** An article, of a new source unless told which; its SHA-256 follows from its text. */
export async function makeArticle(
  db: PrismaClient,
  said: Said<typeof addArticleInput> = {},
): Promise<{ id: string }> {
  const { by, input } = split(said)
  const text = input.text ?? newText()
  const preset = {
    sourceId: input.sourceId ?? (await makeSource(db, by)).id,
    title: `Article ${nextNumber()}`,
    language: 'en',
    publishedEdtf: '2016-05-15',
    publishedBasis: 'STATED',
    text,
    bytesSha256: createHash('sha256').update(text).digest('hex'),
    capturedHow: 'typed in a test',
  }
  return run(db, addArticle, addArticleInput.parse({ ...preset, ...input }), by)
}

/** A corrected text of an article, as its next version. */
export async function makeCorrection(db: PrismaClient, articleId: string, text: string) {
  const { version } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { version: true },
  })
  const bytesSha256 = createHash('sha256').update(text).digest('hex')
  const read = { text, bytesSha256, encoding: 'utf-8' as const, encodingBasis: 'VALID' as const }
  return run(db, addVersion, { articleId, version, read, capturedHow: 'Pasted', stripped: [] })
}

/** A claim, of a new article unless told which, with the article's first sentence as its quote unless told where. */
export async function makeClaim(db: PrismaClient, said: Said<typeof addClaimInput> = {}): Promise<Added> {
  const { by, input } = split(said)
  const articleId = input.articleId ?? (await makeArticle(db, by)).id
  const spans = input.spans ?? [await firstSentence(db, articleId)]
  const preset = { statement: `Statement ${nextNumber()}.`, mode: 'ASSERTED' }
  return run(db, addClaim, addClaimInput.parse({ ...preset, ...input, articleId, spans }), by)
}

async function firstSentence(db: PrismaClient, articleId: string): Promise<{ start: number; quote: string }> {
  const version = await db.articleVersion.findFirstOrThrow({
    where: { articleId },
    orderBy: { number: 'desc' },
  })
  return { start: 0, quote: version.text.slice(0, version.text.indexOf('.') + 1) || version.text }
}

/** An assessment, of two new claims unless told which: a contradiction on place. */
export async function makeAssessment(
  db: PrismaClient,
  said: Said<typeof assessLinkInput> = {},
): Promise<Assessed> {
  const { by, input } = split(said)
  const preset = {
    claimId: input.claimId ?? (await makeClaim(db, by)).id,
    otherClaimId: input.otherClaimId ?? (await makeClaim(db, by)).id,
    verdict: 'CONTRADICTS',
    aspects: input.verdict === undefined ? { place: 'CONFLICT' } : {},
    rationale: 'They name different places.',
  }
  return run(db, assessLink, assessLinkInput.parse({ ...preset, ...input }), by)
}

/** A ruling on a link. */
export async function makeRuling(
  db: PrismaClient,
  said: Said<typeof ruleLinkInput> & { linkId: string },
): Promise<Changed> {
  const { by, input } = split(said)
  const seen = await db.link.findUnique({ where: { id: said.linkId }, select: { version: true } })
  const preset = {
    verdict: 'CONTRADICTS',
    reason: 'The places cannot be one.',
    linkVersion: seen?.version ?? 1,
  }
  return run(db, ruleLink, ruleLinkInput.parse({ ...preset, ...input }), by)
}
