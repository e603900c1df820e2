import 'server-only'
import { countAgreement, listDiffering } from '@/lib/db/agreement'
import { findTopicNamed, listTopicLabels } from '@/lib/db/topics'
import { listAnalysts } from '@/lib/db/write-analyst'
import { type Agreement, measureAgreement, type PairAgreement } from '@/lib/domain/agreement'
import { CHOICES_LISTED } from '@/lib/domain/link-filter'
import type { Link, TopicRef } from '@/lib/domain/record'
import { offer } from './links'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** How many links on which two analysts differ are shown. */
const SHOWN = 25

type Asked = { topic?: string; one?: string; other?: string }

type LoadedAgreement = {
  agreement: Agreement
  topics: { all: boolean; choices: TopicRef[]; chosen: TopicRef | null }
  /** The two whose differences are asked for, with the links on which they differ; null where nobody asks. */
  differing: { pair: PairAgreement; links: Link[] } | null
}

/** How far analysts agree, of all links or of a topic's, and of two of them the links on which they do not. */
export async function loadAgreement(asked: Asked): Promise<LoadedAgreement> {
  const { db, actor } = await openRecord()
  const labels = await listTopicLabels(db, CHOICES_LISTED + 1)
  const topics = await offer(labels, asked.topic, (named) => findTopicNamed(db, named))
  // What is asked for and the record does not hold has no links.
  const topicId = asked.topic ? (topics.chosen?.id ?? asked.topic) : null
  const [facts, analysts] = await Promise.all([countAgreement(db, topicId), listAnalysts(db)])
  const agreement = measureAgreement(facts, analysts)
  const pair = agreement.pairs.find(({ one, other }) => one.id === asked.one && other.id === asked.other)
  if (!pair) return { agreement, topics, differing: null }
  const links = await listDiffering(db, { one: pair.one.id, other: pair.other.id, topicId }, SHOWN)
  return { agreement, topics, differing: { pair, links: noteSeen(actor, links) } }
}
