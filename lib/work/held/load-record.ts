import type { Database } from 'better-sqlite3'
import {
  articlesSql,
  assessmentsSql,
  claimsSql,
  claimTopicsSql,
  LAST_CHANGE_SQL,
  LINK_ID_SQL,
  LINK_ORDER_SQL,
  linksSql,
  linkTopicsSql,
} from '@/lib/db/held-sql'
import { grouped } from './grouped'
import { emptyRecord, type HeldRecord, type Sizes } from './held-record'
import { holdEntities } from './hold-entities'
import {
  type ArticleRow,
  type ClaimRow,
  holdArticle,
  holdClaim,
  holdJudgement,
  holdLink,
  holdTopics,
  type JudgementRow,
  type LinkRow,
} from './hold-rows'

/** Reads all that is held, in one snapshot of the record. Takes seconds on a record of hundreds of thousands of links. */
export function loadRecord(record: Database): HeldRecord {
  return record.transaction(() => {
    const idOf = record.prepare<[number], string>(LINK_ID_SQL).pluck()
    const held = emptyRecord(readSizes(record), (link) => idOf.get(link) ?? '')
    held.change = Number(record.prepare(LAST_CHANGE_SQL).pluck().get())
    const rows = <Row>(sql: string) => record.prepare<[], Row>(sql).raw().iterate()
    for (const row of rows<ArticleRow>(articlesSql('all'))) holdArticle(held, row)
    for (const row of rows<ClaimRow>(claimsSql('all'))) holdClaim(held, row)
    for (const [claim, topics] of grouped(rows<Entry>(claimTopicsSql('all'))))
      held.claims.topics.set(claim, topics)
    holdEntities(record, held)
    for (const row of rows<LinkRow>(linksSql('all'))) holdLink(held, row)
    for (const [link, drawnUnder] of grouped(rows<Entry>(linkTopicsSql('all'))))
      holdTopics(held, link, drawnUnder)
    for (let link = 1; link < held.links.a.length; link++)
      if (held.links.topics.lengths[link] === 0) holdTopics(held, link, [])
    for (const row of rows<JudgementRow>(assessmentsSql('all'))) holdJudgement(held, row)
    loadOrder(record, held)
    return held
  })()
}

/** What a list of a number holds. */
type Entry = [of: number, number: number]

/** How much room each takes, so that no column has to be copied while it is filled. */
function readSizes(record: Database): Sizes {
  const most = (table: string, number = 'rowid') =>
    Number(record.prepare(`SELECT ifnull(max(${number}), 0) FROM ${table}`).pluck().get())
  return {
    articles: most('Article'),
    claims: most('claim_search', 'id'),
    links: most('Link'),
    assessments: most('Assessment'),
    claimTopics: most('ClaimTopic'),
    claimEntities: most('ClaimPlace') + most('ClaimActor'),
    linkTopics: most('LinkTopic'),
  }
}

type Ordered = [link: number, assessedAt: string, id: string]

/** Two runs of one index, merged: to sort them all takes SQLite more memory than what is held. */
function loadOrder(record: Database, { order, links }: HeldRecord): void {
  const run = (inContradictions: number) =>
    record.prepare<[number], Ordered>(LINK_ORDER_SQL).raw().iterate(inContradictions)
  const [ones, others] = [run(1), run(0)]
  let [one, other] = [ones.next(), others.next()]
  const push = ([link, assessedAt]: Ordered) => {
    links.instants[link] = Date.parse(assessedAt)
    order.push(link)
  }
  while (!one.done || !other.done) {
    if (!one.done && (other.done || comesFirst(one.value, other.value))) {
      push(one.value)
      one = ones.next()
    } else if (!other.done) {
      push(other.value)
      other = others.next()
    }
  }
}

function comesFirst([, at, id]: Ordered, [, otherAt, otherId]: Ordered): boolean {
  return at === otherAt ? id < otherId : at > otherAt
}
