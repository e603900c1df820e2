import 'server-only'
import { listActivity } from '@/lib/db/history'
import { listLinks } from '@/lib/db/links'
import { getOverview } from '@/lib/db/overview'
import { listTopics } from '@/lib/db/topics'
import { compareText } from '@/lib/domain/reading-order'
import type { AuditEntry, Link } from '@/lib/domain/record'
import type { Overview, TopicInList } from '@/lib/domain/record-lists'
import { openRecord } from './record'

/** How many links of a list the first page shows. */
const SHOWN = 3

/** Where the work stands. */
export async function loadHome(): Promise<{
  overview: Overview
  topics: TopicInList[]
  contradictions: Link[]
  disputed: Link[]
  activity: AuditEntry[]
}> {
  const { db } = await openRecord()
  const [overview, topics, contradictions, disputed, activity] = await Promise.all([
    getOverview(db),
    listTopics(db),
    // What analysts agree on or a ruling settled; disputes have their own list beside it.
    Promise.all(
      (['ASSESSED', 'SETTLED'] as const).map((state) =>
        listLinks(db, 'contradictions', { scope: 'across', state }, null, SHOWN),
      ),
    ),
    listLinks(db, 'disputed', {}, null, SHOWN),
    listActivity(db, 12),
  ])
  return {
    overview,
    topics,
    contradictions: newestFirst(contradictions.flatMap(({ links }) => links)),
    disputed: disputed.links,
    activity,
  }
}

function newestFirst(links: Link[]): Link[] {
  const order = (x: Link, y: Link) => compareText(y.assessedAt, x.assessedAt) || compareText(x.id, y.id)
  return links.sort(order).slice(0, SHOWN)
}
