import type { Database } from 'better-sqlite3'
import {
  articlesSql,
  assessmentsSql,
  CHANGES_SQL,
  CLAIMS_OF_ARTICLE_SQL,
  claimsSql,
  claimTopicsSql,
  LAST_CHANGE_SQL,
  LINKS_OF_CLAIM_SQL,
  linksSql,
  linkTopicsSql,
} from '@/lib/db/held-sql'
import type { SubjectType } from '@/lib/db/write-audit'
import type { HeldRecord } from './held-record'
import { holdEntities, holdEntitiesOfClaim } from './hold-entities'
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
import { loadRecord } from './load-record'

/** From so many new entries on all is loaded again; one by one they would take longer. */
const MANY = 20_000

/** What of the held record an audit entry tells is to be read again. */
type Touched = { articles: Set<string>; claims: Set<string>; links: Set<string>; names: boolean }
type Entry = { subjectType: string; subjectId: string; linkId: string | null }

const nothing = () => {}
const linkOf = ({ links }: Touched, { linkId }: Entry) => linkId !== null && links.add(linkId)

/**
 * What a change of each kind of record touches. Labels are not held, so what only has a label touches nothing; claims and
 * links say which topics and origins they stand under, and a change of those is told of them. By which names an entity
 * is known decides which claims name it. A new kind of record does not compile before it stands here.
 */
const TOUCHES: Record<SubjectType, (touched: Touched, entry: Entry) => unknown> = {
  analyst: nothing,
  source: nothing,
  article: ({ articles }, { subjectId }) => articles.add(subjectId),
  origin: nothing,
  cluster: nothing,
  topic: nothing,
  entity: (touched) => {
    touched.names = true
  },
  claim: ({ claims }, { subjectId }) => claims.add(subjectId),
  link: ({ links }, { subjectId }) => links.add(subjectId),
  assessment: linkOf,
  ruling: linkOf,
  sourceGrade: nothing,
  claimGrade: nothing,
  silence: nothing,
}

/**
 * Brings what is held in step with the record: every change is audited in its own transaction, so whoever asks after a
 * change was committed is answered with it. Expects a transaction to be open, of which the answer is then a part.
 * @returns the held record, or another where all was loaded again
 */
export function followChanges(record: Database, held: HeldRecord): HeldRecord {
  const change = Number(record.prepare(LAST_CHANGE_SQL).pluck().get())
  if (change === held.change) return held
  const entries = record.prepare<[number, number], Entry>(CHANGES_SQL).all(held.change, MANY)
  // Fewer than before: another record stands at this place.
  if (change < held.change || entries.length === MANY) return loadRecord(record)
  const touched: Touched = { articles: new Set(), claims: new Set(), links: new Set(), names: false }
  // A newer Crossread may have written of what this one does not know.
  for (const entry of entries) TOUCHES[entry.subjectType as SubjectType]?.(touched, entry)
  readAgain(record, held, touched)
  held.change = change
  return held
}

function readAgain(record: Database, held: HeldRecord, { articles, claims, links, names }: Touched): void {
  const rows = <Row>(sql: string, id: string) => record.prepare<[string], Row>(sql).raw().all(id)
  for (const id of articles) {
    for (const row of rows<ArticleRow>(articlesSql('one'), id)) holdArticle(held, row)
    for (const [claim] of rows<[string]>(CLAIMS_OF_ARTICLE_SQL, id)) claims.add(claim)
  }
  const linksOf = record.prepare<[{ id: string }], string>(LINKS_OF_CLAIM_SQL).pluck()
  for (const id of claims) {
    for (const row of rows<ClaimRow>(claimsSql('one'), id)) {
      holdClaim(held, row)
      const [claim] = row
      const topics = rows<[number, number]>(claimTopicsSql('one'), id)
      held.claims.topics.set(
        claim,
        topics.map(([, topic]) => topic),
      )
      holdEntitiesOfClaim(record, held, claim, id)
    }
    for (const link of linksOf.all({ id })) links.add(link)
  }
  for (const id of links) readLink(record, held, id)
  // Rare, and takes about a second where claims are hundreds of thousands.
  if (names) holdEntities(record, held)
}

type PlacedLinkRow = [...LinkRow, assessedAt: string]

function readLink(record: Database, held: HeldRecord, id: string): void {
  const row = record.prepare<[string], PlacedLinkRow>(linksSql('one')).raw().get(id)
  if (!row) return
  const [link, , , , , , , , assessedAt] = row
  const { order } = held
  const isKnown = (held.links.a[link] ?? 0) !== 0
  if (isKnown) order.remove(link, { at: held.links.instants[link] ?? 0, id })
  const [number, a, b, state, kind, recheck, inContradictions, inCorroborations] = row
  holdLink(held, [number, a, b, state, kind, recheck, inContradictions, inCorroborations])
  const at = Date.parse(assessedAt)
  order.insert(link, { at, id })
  held.links.instants[link] = at
  const topics = record.prepare<[string], [number, number]>(linkTopicsSql('one')).raw().all(id)
  holdTopics(
    held,
    link,
    topics.map(([, topic]) => topic),
  )
  held.judgements.clear(link)
  for (const judged of record.prepare<[string], JudgementRow>(assessmentsSql('one')).raw().all(id))
    holdJudgement(held, judged)
}
