import 'server-only'
import type { Db } from '@/lib/db/client'
import {
  getReferences,
  listClaimsInCells,
  listLinksOfPairs,
  listMapArticles,
  listMapTopics,
  listMarksInCells,
  listMostLinked,
  listReferenceChoices,
  listTopicsOfClaim,
} from '@/lib/db/silence-map'
import { findSourceNamed, listSourceNames } from '@/lib/db/sources'
import { findTopicNamed, listTopicLabels } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { CHOICES_LISTED } from '@/lib/domain/link-filter'
import type { Actor } from '@/lib/domain/policy'
import type { Named, TopicRef } from '@/lib/domain/record'
import {
  cellKey,
  MAP_SIDE,
  type MapArticle,
  type MapAsked,
  type MapCell,
  type MapTopic,
  type Reference,
  type SilenceMap,
} from '@/lib/domain/silence-map'
import { offer } from './links'
import { openRecord } from './record'
import { noteSeen } from './seen'

export type LoadedMap = SilenceMap & {
  asked: MapAsked
  topicFilter: { all: boolean; choices: TopicRef[] }
  sourceFilter: { all: boolean; choices: Named[] }
  /** Of a map of one topic: the claims it can be measured against. */
  references: Reference[]
  actor: Actor | null
}

/** How many claims of a topic are offered to measure it against; any other is named in the address. */
const REFERENCES_OFFERED = 100

/** One page of topics against one page of articles. */
export async function loadSilenceMap(wanted: MapAsked): Promise<LoadedMap> {
  const { db, actor } = await openRecord()
  const listed = await whileUnchanged(db, listChoices)
  const [topicFilter, sourceFilter] = await Promise.all([
    offer(listed.topics, wanted.topic, (named) => findTopicNamed(db, named)),
    offer(listed.sources, wanted.source, (named) => findSourceNamed(db, named)),
  ])
  const asked = {
    ...wanted,
    topic: topicFilter.chosen?.id ?? wanted.topic,
    source: sourceFilter.chosen?.id ?? wanted.source,
  }
  const [foundTopics, foundArticles] = await Promise.all([
    listMapTopics(db, asked),
    listMapArticles(db, asked),
  ])
  const [topicPage, articles] = [foundTopics.slice(0, MAP_SIDE), foundArticles.slice(0, MAP_SIDE)]
  const [topics, references] = await Promise.all([
    measure(db, topicPage, asked.claim),
    asked.topic ? listReferenceChoices(db, asked.topic, REFERENCES_OFFERED) : [],
  ])
  return {
    ...{ asked, topicFilter, sourceFilter, references, actor, topics, articles },
    nextTopic: foundTopics.length > MAP_SIDE ? (topics.at(-1)?.id ?? null) : null,
    nextArticle: foundArticles.length > MAP_SIDE ? (articles.at(-1)?.id ?? null) : null,
    cells: await readCells(db, actor, topics, articles),
  }
}

async function listChoices(db: Db) {
  const [topics, sources] = await Promise.all([
    listTopicLabels(db, CHOICES_LISTED + 1),
    listSourceNames(db, CHOICES_LISTED + 1),
  ])
  return { topics, sources }
}

/** Each topic with the claim it is measured against: the one asked for where it stands under it, else the most linked. */
async function measure(
  db: Db,
  topics: readonly Omit<MapTopic, 'reference'>[],
  claimId: string | undefined,
): Promise<MapTopic[]> {
  const ids = topics.map(({ id }) => id)
  const asked = claimId ? await listTopicsOfClaim(db, claimId, ids) : []
  const rest = ids.filter((id) => !asked.includes(id))
  const of = new Map((await listMostLinked(db, rest)).map((one) => [one.topicId, one.claimId]))
  for (const id of asked) if (claimId) of.set(id, claimId)
  const references = new Map((await getReferences(db, [...new Set(of.values())])).map((one) => [one.id, one]))
  return topics.map((topic) => ({ ...topic, reference: references.get(of.get(topic.id) ?? '') ?? null }))
}

async function readCells(
  db: Db,
  actor: Actor | null,
  topics: readonly MapTopic[],
  articles: readonly MapArticle[],
): Promise<ReadonlyMap<string, MapCell>> {
  const sides = [articles.map(({ id }) => id), topics.map(({ id }) => id)] as const
  const [claims, marks] = await Promise.all([listClaimsInCells(db, ...sides), listMarksInCells(db, ...sides)])
  const referenceOf = new Map(topics.map(({ id, reference }) => [id, reference?.id ?? null]))
  const cells = new Map<string, MapCell>()
  for (const { id: articleId, latest } of articles)
    for (const { id: topicId } of topics) {
      const reference = referenceOf.get(topicId) ?? null
      cells.set(cellKey(articleId, topicId), {
        ...{ claims: [], reference, links: [], marks: [], latest: latest.number },
      })
    }
  for (const mark of marks) cells.get(cellKey(mark.articleId, mark.topicId))?.marks.push(mark)
  for (const { articleId, topicId, claimId } of claims)
    cells.get(cellKey(articleId, topicId))?.claims.push(claimId)
  await addLinks(db, actor, cells)
  return cells
}

/** Adds to each cell the links of its claims with its reference. */
async function addLinks(db: Db, actor: Actor | null, cells: ReadonlyMap<string, MapCell>): Promise<void> {
  const pairs = new Map<string, { pair: readonly [string, string]; cells: MapCell[] }>()
  for (const cell of cells.values()) {
    const { reference } = cell
    if (reference === null) continue
    for (const claimId of cell.claims.filter((id) => id !== reference)) {
      const pair = claimId < reference ? ([claimId, reference] as const) : ([reference, claimId] as const)
      const among = pairs.get(pair.join(' ')) ?? { pair, cells: [] }
      among.cells.push(cell)
      pairs.set(pair.join(' '), among)
    }
  }
  if (pairs.size === 0) return
  const links = await listLinksOfPairs(
    db,
    [...pairs.values()].map(({ pair }) => pair),
  )
  for (const { pair, ...link } of noteSeen(actor, links))
    for (const cell of pairs.get(pair.join(' '))?.cells ?? []) cell.links.push(link)
}
