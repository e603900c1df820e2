import 'server-only'
import type { Db } from '@/lib/db/client'
import { getLinks } from '@/lib/db/links'
import { findTopicNamed } from '@/lib/db/topics'
import type {
  Also,
  ConsistencyAnswer,
  ConsistencyList,
  SearchState,
} from '@/lib/domain/consistency/consistency-question'
import { arrangeTriple, type Triple } from '@/lib/domain/consistency/triple'
import type { LinkPage } from '@/lib/domain/link-filter'
import type { Link, TopicRef } from '@/lib/domain/record'
import { work } from '@/lib/work/ask'
import { readSearch } from './consistency-search'
import { loadLinks } from './links'
import { openRecord } from './record'
import { noteSeen } from './seen'

export type ConsistencyAsked = {
  also: Also[]
  list: ConsistencyList
  /** From 1. */
  page: number
}

/** How many triples, and how many pairs, a page shows. */
const SIZE = { triples: 10, pairs: 25 }

export type LoadedConsistency = {
  /** Nothing is told to who works blind. */
  blind: boolean
  topic: TopicRef | null
  /** How the search of the whole record stands; of a topic it is done at once. */
  search: SearchState
  /** How many of each were found, and how many of them are listed; null before the search. */
  totals: Record<'triples' | 'hardening' | 'chain', { total: number; listed: number }> | null
  triples: Triple[]
  /** Pairs that harden. */
  pairs: Link[]
  /** Contradictions within one article; read only where they are asked for. */
  within: LinkPage | null
  pages: number
}

/** What does not hold together in the whole record, as far as somebody had it searched since it last changed. */
export async function loadConsistency(asked: ConsistencyAsked): Promise<LoadedConsistency> {
  const { search, answer } = await readSearch(asked.also)
  return load(asked, search, answer, null)
}

/** The same of one topic, at once; null where there is none. */
export async function loadTopicConsistency(
  slug: string,
  asked: ConsistencyAsked,
): Promise<LoadedConsistency | null> {
  const { db, actor } = await openRecord()
  const topic = await findTopicNamed(db, slug)
  if (!topic) return null
  const answer = actor?.blind
    ? null
    : await work().ask('consistency', { also: asked.also, topicId: topic.id })
  return load(asked, { state: 'DONE' }, answer, topic)
}

async function load(
  { list, page }: ConsistencyAsked,
  search: SearchState,
  answer: ConsistencyAnswer | null,
  topic: TopicRef | null,
): Promise<LoadedConsistency> {
  const { db, actor } = await openRecord()
  const empty = { triples: [], pairs: [], within: null, pages: 0, totals: null }
  if (actor?.blind) return { blind: true, topic, search, ...empty }
  const within =
    list === 'within'
      ? await loadLinks(
          'contradictions',
          { scope: 'within', ...(topic && { topic: [topic.id] }) },
          'assessed',
          null,
        )
      : null
  if (!answer) return { ...empty, blind: false, topic, search, within }
  const cut = <T>(listed: readonly T[], size: number) => listed.slice((page - 1) * size, page * size)
  const triples = list === 'triples' ? await readTriples(db, cut(answer.triples.listed, SIZE.triples)) : []
  const hardened = list === 'hardening' ? answer.within : list === 'chain' ? answer.along : null
  const pairs = hardened ? await readInOrder(db, cut(hardened.listed, SIZE.pairs)) : []
  noteSeen(actor, [...pairs, ...triples.flatMap(({ ab, bc, ac }) => [ab, bc, ac])])
  const count = ({ listed, total }: { listed: readonly unknown[]; total: number }) => ({
    total,
    listed: listed.length,
  })
  const [length, size] = hardened
    ? [hardened.listed.length, SIZE.pairs]
    : [answer.triples.listed.length, SIZE.triples]
  return {
    blind: false,
    topic,
    search,
    totals: { triples: count(answer.triples), hardening: count(answer.within), chain: count(answer.along) },
    triples,
    pairs,
    within,
    pages: list === 'within' ? 0 : Math.ceil(length / size),
  }
}

async function readTriples(db: Db, ids: readonly (readonly [string, string, string])[]): Promise<Triple[]> {
  const links = new Map((await getLinks(db, [...new Set(ids.flat())])).map((link) => [link.id, link]))
  return ids.flatMap((triple) => {
    const [ac, ab, bc] = triple.map((id) => links.get(id))
    return (ac && ab && bc && arrangeTriple(ac, ab, bc)) ?? []
  })
}

async function readInOrder(db: Db, ids: readonly string[]): Promise<Link[]> {
  const links = new Map((await getLinks(db, [...ids])).map((link) => [link.id, link]))
  return ids.flatMap((id) => links.get(id) ?? [])
}
