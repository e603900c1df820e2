import 'server-only'
import { listActivity } from '@/lib/db/history'
import { countLinks, listLinks } from '@/lib/db/links'
import { getOverview } from '@/lib/db/overview'
import { listTopics } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { LINK_VIEWS, type LinkView } from '@/lib/domain/link-filter'
import type { ListedLink } from '@/lib/domain/listed-link'
import { compareText } from '@/lib/domain/reading-order'
import type { AuditEntry } from '@/lib/domain/record'
import type { Overview, TopicInList } from '@/lib/domain/record-lists'
import { openRecord } from './record'
import { noteSeen, noteSeenEntries } from './seen'

/** How many links of a list the first page shows. */
const SHOWN = 3

/** Where the work stands. */
export async function loadHome(): Promise<{
  overview: Overview
  topics: TopicInList[]
  contradictions: ListedLink[]
  disputed: ListedLink[]
  activity: AuditEntry[]
  /** Links to be looked at again, by the lists they stand in; a disputed one may stand in several. */
  rechecks: { view: LinkView; count: number }[]
  /** Works blind: then the links counted and listed are the analyst's own alone, and not how the work stands. */
  blind: boolean
}> {
  const { db, actor } = await openRecord()
  const [overview, topics, contradictions, disputed, activity, rechecks] = await Promise.all([
    whileUnchanged(db, getOverview),
    whileUnchanged(db, listTopics),
    // What analysts agree on or a ruling settled; disputes have their own list beside it.
    Promise.all(
      (['ASSESSED', 'SETTLED'] as const).map((state) =>
        listLinks(db, 'contradictions', { scope: 'across', state }, null, SHOWN),
      ),
    ),
    listLinks(db, 'disputed', {}, null, SHOWN),
    listActivity(db, 12),
    Promise.all(
      LINK_VIEWS.map(async (view) => ({ view, count: await countLinks(db, view, { recheck: 'open' }) })),
    ),
  ])
  return {
    overview,
    topics,
    contradictions: noteSeen(actor, newestFirst(contradictions.flatMap(({ links }) => links))),
    disputed: noteSeen(actor, disputed.links),
    activity: noteSeenEntries(actor, activity),
    rechecks: rechecks.filter(({ count }) => count > 0),
    blind: actor?.blind ?? false,
  }
}

function newestFirst(links: ListedLink[]): ListedLink[] {
  const order = (x: ListedLink, y: ListedLink) =>
    compareText(y.assessedAt, x.assessedAt) || compareText(x.id, y.id)
  return links.sort(order).slice(0, SHOWN)
}
