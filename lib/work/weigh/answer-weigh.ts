import type { Database } from 'better-sqlite3'
import { LINK_ID_SQL } from '@/lib/db/held-sql'
import { CLAIM_ID_SQL } from '@/lib/db/weigh-sql'
import { type Discount, discount } from '@/lib/domain/weigh/discount'
import { isLeftBare, weighTopics } from '@/lib/domain/weigh/topic-effects'
import {
  WEIGH_LISTS,
  type WeighAnswer,
  type WeighList,
  type WeighQuestion,
} from '@/lib/domain/weigh/weigh-question'
import type { HeldRecord } from '../held/held-record'
import { namesIn, numbersIn } from '../links/names'
import { type Weighable, weighableOf } from './weighable'

/** Most links that are named for one claim. */
const NAMED_LINKS = 5

/** What falls with sources and origins: counts, one page of one list, and what is left of topics. */
export function answerWeigh(record: Database, held: HeldRecord, question: WeighQuestion): WeighAnswer {
  const weighable = weighableOf(record, held)
  const { claims, links, support, origins } = weighable
  const numberOf = numbersIn(record)
  const taken = {
    sources: new Set(question.sources.flatMap((id) => numberOf('source', id) ?? [])),
    origins: new Uint8Array(origins.ids.length),
  }
  for (const id of question.origins) taken.origins[origins.numbers.get(id) ?? 0] = 1
  const found = discount(claims, links, support, taken)
  const topics = weighTopics(weighable.topics, claims, origins.ties, origins.ownVoice, found, (claim) =>
    held.claims.topics.get(claim),
  )
  const { from, size } = question
  const list = question.list ?? WEIGH_LISTS.find((one) => lengthOf(found, one) > 0) ?? 'lost'
  const page = listOf(found, list).slice(from, from + size)
  const claimId = record.prepare<[number], string>(CLAIM_ID_SQL).pluck()
  const linkId = record.prepare<[number], string>(LINK_ID_SQL).pluck()
  const names = namesIn(record)
  const fallenSupport = list === 'dissolved' ? new Map() : findFallenSupport(weighable, found, page)
  return {
    list,
    counts: {
      bare: topics.filter(isLeftBare).length,
      fallen: found.fallen,
      lost: found.lost.length,
      repeated: found.repeated.length,
      weakened: found.weakened.length,
      dissolved: found.dissolved.length,
      dissolvedWhole: found.dissolvedWhole,
      corroborations: found.corroborations,
    },
    claims:
      list === 'dissolved'
        ? []
        : page.flatMap((claim) => {
            const id = claimId.get(claim)
            const supporting: number[] = fallenSupport.get(claim) ?? []
            return id ? [{ id, links: supporting.flatMap((link) => linkId.get(link) ?? []) }] : []
          }),
    links: list === 'dissolved' ? page.flatMap((link) => linkId.get(link) ?? []) : [],
    touched: topics.length,
    topics: topics.slice(0, question.topics).flatMap(({ topic, ...effect }) => {
      const id = names('topic', topic)?.id
      return id === undefined ? [] : [{ id, ...effect }]
    }),
  }
}

const lengthOf = (found: Discount, list: WeighList) => (list === 'fallen' ? found.fallen : found[list].length)

/** A list in the order in which it is shown: who had most support first. */
function listOf(found: Discount, list: WeighList): number[] {
  if (list === 'dissolved') return found.dissolved
  if (list === 'fallen') return Array.from(found.falls.keys()).filter((claim) => found.falls[claim] === 1)
  return found[list].toSorted((x, y) => (found.support[y] ?? 0) - (found.support[x] ?? 0) || x - y)
}

/** Of some claims the links of their support that fall. */
function findFallenSupport(
  { links, support }: Weighable,
  { falls }: Discount,
  claims: readonly number[],
): Map<number, number[]> {
  const found = new Map(claims.map((claim): [number, number[]] => [claim, []]))
  const note = (claim: number, other: number, link: number) => {
    const of = found.get(claim)
    if (of && falls[claim] === 0 && falls[other] === 1 && of.length < NAMED_LINKS) of.push(link)
  }
  for (let link = 0; link < support.length; link += 1) {
    if (support[link] !== 1) continue
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    note(a, b, link)
    note(b, a, link)
  }
  return found
}
