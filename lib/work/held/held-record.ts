import { LINK_VIEWS } from '@/lib/domain/link-filter'
import { Judgements } from './judgements'
import { LinkOrder } from './link-order'
import { NumberLists } from './number-lists'

/** A day as the number YYYYMMDD; these stand for an open beginning, an open end, and where no day is known at all. */
export const OPEN_FROM = 0
export const OPEN_TO = 99_999_999
export const NO_DAY = 2_000_000_000

/** By article. The days are those it may have been published on. */
type Articles = { sources: Uint32Array; from: Int32Array; to: Int32Array }

/** By claim. The days are those it may speak of: NO_DAY and -1 where it names none. `origins` has 0 for none. */
type Claims = {
  articles: Uint32Array
  retracted: Uint8Array
  from: Int32Array
  to: Int32Array
  origins: Uint32Array
  topics: NumberLists
  /** Those that its places and actors are names of, each once. */
  entities: NumberLists
}

/** By link; `a` and `b` are 0 where there is none. */
type Links = {
  a: Uint32Array
  b: Uint32Array
  /** A bit for each of LINK_VIEWS that it is found in; none where it is retracted or leads to a retracted claim. */
  views: Uint8Array
  /** Its place in LINK_STATES. */
  states: Uint8Array
  /** Its place in VERDICTS, 255 for none. */
  kinds: Uint8Array
  rechecks: Uint8Array
  /** When it was last assessed, in milliseconds. */
  instants: Float64Array
  /** It is found in these: those it was drawn under, and those that both its claims stand under. */
  topics: NumberLists
}

/** How many there are of each, for the room they take. */
export type Sizes = {
  articles: number
  claims: number
  links: number
  assessments: number
  claimTopics: number
  claimEntities: number
  linkTopics: number
}

/**
 * What questions about many links need of the record, in columns by number (lib/db/held-sql.ts): about 90 bytes a link,
 * all in all. Kept in step with the record by follow-changes.ts.
 */
export type HeldRecord = {
  /** The last audit entry that it knows of. */
  change: number
  /** The entities that each name belongs to, as foldName writes it. */
  named: ReadonlyMap<string, readonly number[]>
  articles: Articles
  claims: Claims
  links: Links
  judgements: Judgements
  order: LinkOrder
}

/** @param idOf the id of a link by its number */
export function emptyRecord(sizes: Sizes, idOf: (link: number) => string): HeldRecord {
  const links = sizes.links + 1
  const claims = sizes.claims + 1
  const articles = sizes.articles + 1
  const held: HeldRecord = {
    change: 0,
    named: new Map(),
    articles: {
      sources: new Uint32Array(articles),
      from: new Int32Array(articles),
      to: new Int32Array(articles),
    },
    claims: {
      articles: new Uint32Array(claims),
      retracted: new Uint8Array(claims),
      from: new Int32Array(claims),
      to: new Int32Array(claims),
      origins: new Uint32Array(claims),
      topics: new NumberLists(claims, sizes.claimTopics),
      entities: new NumberLists(claims, sizes.claimEntities),
    },
    links: {
      a: new Uint32Array(links),
      b: new Uint32Array(links),
      views: new Uint8Array(links),
      states: new Uint8Array(links),
      kinds: new Uint8Array(links),
      rechecks: new Uint8Array(links),
      instants: new Float64Array(links),
      topics: new NumberLists(links, sizes.linkTopics),
    },
    judgements: new Judgements(links, sizes.assessments),
    order: new LinkOrder(links, () => held.links.instants, idOf),
  }
  return held
}

/** The bit of a view in `views`. */
export const viewBit = (view: (typeof LINK_VIEWS)[number]) => 1 << LINK_VIEWS.indexOf(view)
