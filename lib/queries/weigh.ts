import 'server-only'
import { getClaims } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { getLinks } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { findTopicNamed, listTopicLabels } from '@/lib/db/topics'
import { listWeighChoices } from '@/lib/db/weigh-choices'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { pickFitting, wordsOf } from '@/lib/domain/found-record'
import type { Claim, Link, TopicRef } from '@/lib/domain/record'
import { type FallenOrigins, findFallenOrigins } from '@/lib/domain/weigh/fallen-origins'
import type { Takeable, WeighChoice } from '@/lib/domain/weigh/weigh-choice'
import type { WeighAnswer, WeighedGround, WeighedTopic, WeighList } from '@/lib/domain/weigh/weigh-question'
import { work } from '@/lib/work/ask'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** What the address asks to be weighed. */
export type WeighAsked = Record<Takeable, string[]> & {
  likely: boolean
  /** Null for the first that is not empty. */
  list: WeighList | null
  /** From 1. */
  page: number
  /** Words that look for something else to take away. */
  q: string
  topic: string | null
}

/** How many claims or contradictions a page lists, how many names are offered, and how many topics are told of. */
const SIZE = { page: 25, found: 12, topics: 20 }

type Named = { id: string; label: string }

export type Weighed = Pick<WeighAnswer, 'counts' | 'touched' | 'list'> & {
  origins: Record<'resting' | 'alsoElsewhere' | 'likely', Named[]>
  claims: { claim: Claim; links: Link[] }[]
  contradictions: Link[]
  topics: (Named & Omit<WeighedTopic, 'id'>)[]
  pages: number
}

export type LoadedGrounds = {
  /** Null for the whole record. */
  topic: TopicRef | null
  claims: number
  withoutOrigin: number
  grounds: (Omit<WeighedGround, 'origins'> & { origins: Named[] })[]
}

export type LoadedWeigh = {
  /** Nothing is counted for who works blind: what rests on what follows from everybody's judgements. */
  blind: boolean
  chosen: WeighChoice[]
  found: WeighChoice[]
  /** Null while nothing is taken away. */
  weighed: Weighed | null
  /** What the topic asked for rests on; while nothing is asked for, the whole record. Null where there is no such topic. */
  grounds: LoadedGrounds | null
}

/** What falls with what an address takes away, what else can be taken, and what a topic rests on. */
export async function loadWeigh(asked: WeighAsked): Promise<LoadedWeigh> {
  const { db, actor } = await openRecord()
  const all = await whileUnchanged(db, listWeighChoices)
  const isChosen = ({ kind, id }: WeighChoice) => asked[kind].includes(id)
  const chosen = all.filter(isChosen)
  const rest = all.filter((choice) => !isChosen(choice))
  const found = pickFitting(
    rest,
    ({ label, members }) => [label, ...members].join(' '),
    wordsOf(asked.q),
    SIZE.found,
  )
  if (actor?.blind) return { blind: true, chosen, found, weighed: null, grounds: null }
  const weighed = chosen.length > 0 ? await weigh(db, chosen, asked, all) : null
  noteSeen(actor, weighed ? [...weighed.contradictions, ...weighed.claims.flatMap(({ links }) => links)] : [])
  const grounds = asked.topic === null && weighed ? null : await loadGrounds(db, asked.topic, all)
  return { blind: false, chosen, found, weighed, grounds }
}

async function weigh(
  db: Db,
  chosen: readonly WeighChoice[],
  { likely, list, page }: WeighAsked,
  all: readonly WeighChoice[],
): Promise<Weighed> {
  const facts = await whileUnchanged(db, getOriginFacts)
  const ids = (kind: Takeable) => chosen.filter((choice) => choice.kind === kind).map(({ id }) => id)
  const falling = findFallenOrigins(facts, { origins: ids('origin'), clusters: ids('cluster') }, likely)
  const answer = await work().ask('weigh', {
    sources: ids('source'),
    origins: [...falling.fallen],
    list,
    from: (page - 1) * SIZE.page,
    size: SIZE.page,
    topics: SIZE.topics,
  })
  const [claims, links, topics] = await Promise.all([
    getClaims(
      db,
      answer.claims.map(({ id }) => id),
    ),
    getLinks(db, [...answer.links, ...answer.claims.flatMap(({ links: ofClaim }) => ofClaim)]),
    whileUnchanged(db, listAllTopics),
  ])
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const linkOf = new Map(links.map((link) => [link.id, link]))
  return {
    counts: answer.counts,
    list: answer.list,
    touched: answer.touched,
    origins: nameOrigins(falling, all),
    claims: answer.claims.flatMap(({ id, links: ofClaim }) => {
      const claim = claimOf.get(id)
      return claim ? [{ claim, links: ofClaim.flatMap((linkId) => linkOf.get(linkId) ?? []) }] : []
    }),
    contradictions: answer.links.flatMap((id) => linkOf.get(id) ?? []),
    topics: answer.topics.flatMap(({ id, ...effect }) => {
      const label = topics.get(id)
      return label === undefined ? [] : [{ id, label, ...effect }]
    }),
    pages: Math.ceil(answer.counts[answer.list] / SIZE.page),
  }
}

async function listAllTopics(db: Db): Promise<Map<string, string>> {
  return new Map((await listTopicLabels(db)).map(({ id, label }) => [id, label]))
}

function nameOrigins(
  { resting, alsoElsewhere, likely }: FallenOrigins,
  all: readonly WeighChoice[],
): Weighed['origins'] {
  const names = originNames(all)
  const name = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? [])
  return { resting: name(resting), alsoElsewhere: name(alsoElsewhere), likely: name(likely) }
}

function originNames(all: readonly WeighChoice[]): Map<string, Named> {
  return new Map(all.filter(({ kind }) => kind === 'origin').map(({ id, label }) => [id, { id, label }]))
}

async function loadGrounds(
  db: Db,
  named: string | null,
  all: readonly WeighChoice[],
): Promise<LoadedGrounds | null> {
  const topic = named === null ? null : await findTopicNamed(db, named)
  if (named !== null && !topic) return null
  const { claims, withoutOrigin, grounds } = topic
    ? await work().ask('topicGrounds', { topicId: topic.id })
    : await whileUnchanged(db, askHeaviest)
  const names = originNames(all)
  return {
    topic,
    claims,
    withoutOrigin,
    grounds: grounds.map(({ origins, ...ground }) => ({
      ...ground,
      origins: origins.flatMap((id) => names.get(id) ?? []),
    })),
  }
}

const askHeaviest = () => work().ask('heaviest', null)
