import 'server-only'
import type { Db } from '@/lib/db/client'
import { countTopics } from '@/lib/db/count-topics'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listActivity } from '@/lib/db/history'
import { countLinks, listLinks } from '@/lib/db/links'
import { getOverview } from '@/lib/db/overview'
import { listMostContradicted, listSupport } from '@/lib/db/rank-topics'
import { countUnassessed } from '@/lib/db/review-counts'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { LINK_VIEWS, type LinkView } from '@/lib/domain/link-filter'
import type { ListedLink } from '@/lib/domain/listed-link'
import { compareText } from '@/lib/domain/reading-order'
import type { AuditEntry } from '@/lib/domain/record'
import type { Overview, SupportedTopic, TopicInList } from '@/lib/domain/record-lists'
import type { Counted } from '@/lib/domain/review-queue'
import { countVoices } from '@/lib/domain/voice-count'
import { openRecord } from './record'
import { noteSeen, noteSeenEntries } from './seen'

/** How many links of a list, topics and changes the first page shows. */
const SHOWN = { links: 3, contradicted: 8, supported: 6, changes: 12 }

export type Home = {
  overview: Overview
  /** Those with most contradictions, with the pairs of each that nobody assessed; null where nobody annotates. */
  contradicted: (TopicInList & { unassessed: Counted | null })[]
  /** Those with most corroborations that are no repetition. */
  supported: SupportedTopic[]
  contradictions: ListedLink[]
  disputed: ListedLink[]
  activity: AuditEntry[]
  /** Links to be looked at again, by the lists they stand in; a disputed one may stand in several. */
  rechecks: { view: LinkView; count: number }[]
  /** Works blind: then the links counted and listed are the analyst's own alone, and not how the work stands. */
  blind: boolean
}

/** Where the work stands. */
export async function loadHome(): Promise<Home> {
  const { db, actor } = await openRecord()
  const [overview, topics, supported, contradictions, disputed, activity, rechecks] = await Promise.all([
    whileUnchanged(db, getOverview),
    whileUnchanged(db, listContradicted),
    whileUnchanged(db, listSupported),
    // What analysts agree on or a ruling settled; disputes have their own list beside it.
    Promise.all(
      (['ASSESSED', 'SETTLED'] as const).map((state) =>
        listLinks(db, 'contradictions', { scope: 'across', state }, null, SHOWN.links),
      ),
    ),
    listLinks(db, 'disputed', {}, null, SHOWN.links),
    listActivity(db, SHOWN.changes),
    Promise.all(
      LINK_VIEWS.map(async (view) => ({ view, count: await countLinks(db, view, { recheck: 'open' }) })),
    ),
  ])
  return {
    overview,
    contradicted: await withUnassessed(db, actor?.id ?? null, topics),
    supported,
    contradictions: noteSeen(actor, newestFirst(contradictions.flatMap(({ links }) => links))),
    disputed: noteSeen(actor, disputed.links),
    activity: noteSeenEntries(actor, activity),
    rechecks: rechecks.filter(({ count }) => count > 0),
    blind: actor?.blind ?? false,
  }
}

async function listContradicted(db: Db): Promise<TopicInList[]> {
  return countTopics(db, await listMostContradicted(db, SHOWN.contradicted))
}

async function listSupported(db: Db): Promise<SupportedTopic[]> {
  const [topics, facts] = await Promise.all([listSupport(db), whileUnchanged(db, getCountingFacts)])
  return topics
    .filter(({ independent }) => independent > 0)
    .map(({ claims, ...topic }) => ({ ...topic, voices: countVoices(claims, facts) }))
    .sort(
      (x, y) =>
        y.independent - x.independent ||
        y.voices.voices - x.voices.voices ||
        compareText(x.label, y.label) ||
        compareText(x.id, y.id),
    )
    .slice(0, SHOWN.supported)
}

async function withUnassessed(
  db: Db,
  analystId: string | null,
  topics: TopicInList[],
): Promise<Home['contradicted']> {
  if (analystId === null) return topics.map((topic) => ({ ...topic, unassessed: null }))
  const ids = topics.map(({ id }) => id)
  const counts = await countUnassessed(db, analystId, ids)
  return topics.map((topic) => ({ ...topic, unassessed: counts.get(topic.id) ?? null }))
}

function newestFirst(links: ListedLink[]): ListedLink[] {
  const order = (x: ListedLink, y: ListedLink) =>
    compareText(y.assessedAt, x.assessedAt) || compareText(x.id, y.id)
  return links.sort(order).slice(0, SHOWN.links)
}
