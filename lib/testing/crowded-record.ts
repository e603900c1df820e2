import type { PrismaClient } from '@/lib/db/client'
import { ASPECTS, RELATIONS } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import { STRENGTHS_OF } from '@/lib/domain/strength'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeEntity,
  makeRuling,
  makeSource,
  makeTopic,
} from './factories'

export const SOURCES = ['s-one', 's-two', 's-three']
export const TOPICS = ['t-one', 't-two', 't-three']
export const ENTITIES = ['e-one', 'e-two']
export const ANALYSTS = ['local', 'an-two', 'an-three']
export const ARTICLES = ['ar-0', 'ar-1', 'ar-2', 'ar-3', 'ar-4']
/** Words that stand in some claims each. */
export const WORDS = ['harbour', 'minister', 'militants']

const PUBLISHED = ['2016-05-15', '2016-06', '2015', '2016-05-20/2016-06-02', '2017-01-01']
const TIMES = [
  undefined,
  '2016-05-06',
  '2016-05~',
  '2015',
  '../2014',
  '2016-01/2016-03',
  '201X',
  undefined,
  '2016-04/..',
]

/** Draws the same numbers each time. */
function draws(): (below: number) => number {
  let state = 7
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/**
 * A record in which every part of a filter finds some links and not others: three sources, five articles, twenty claims,
 * and pairs of them that three analysts judged in all ways.
 * @returns the ids of its links
 */
export async function makeCrowd(db: PrismaClient, pairs = 45): Promise<string[]> {
  const draw = draws()
  const pick = <One>(from: readonly One[]): One => from[draw(from.length)] as One
  const some = <One>(from: readonly One[]): One[] => from.filter(() => draw(3) === 0)
  const others = [await makeAnalyst(db, { id: 'an-two' }), await makeAnalyst(db, { id: 'an-three' })]
  for (const id of SOURCES) await makeSource(db, { id, name: `Source ${id}` })
  for (const id of TOPICS) await makeTopic(db, { id, label: `Topic ${id}` })
  for (const id of ENTITIES) await makeEntity(db, { id, label: `Entity ${id}`, aliases: [`Alias of ${id}`] })
  for (const [n, id] of ARTICLES.entries())
    await makeArticle(db, { id, sourceId: SOURCES[n % 3], publishedEdtf: PUBLISHED[n] })
  const claims: string[] = []
  for (let n = 0; n < 20; n++) {
    const edtf = pick(TIMES)
    const { id } = await makeClaim(db, {
      id: `c-${String(n).padStart(2, '0')}`,
      articleId: pick(ARTICLES),
      statement: `Of ${[...some(WORDS), 'this'].join(' and ')}.`,
      topics: some(TOPICS),
      places: [...some(ENTITIES).map((id) => `entity ${id}`), 'Nowhere'],
      actors: some(ENTITIES).map((id) => `ALIAS of ${id}`),
      ...(edtf && { time: { expression: 'then', edtf, basis: 'STATED' } }),
    })
    claims.push(id)
  }
  const links = new Set<string>()
  const drawn = new Set<string>()
  // One minute for several links, so that ids decide.
  const minute = (n: number) => new Date(Date.UTC(2026, 9, 1, 10, Math.floor(n / 3)))
  for (let n = 0; n < pairs; n++) {
    const [claimId, otherClaimId] = [pick(claims), pick(claims)]
    const pair = [claimId, otherClaimId].sort().join()
    if (claimId === otherClaimId || drawn.has(pair)) continue
    drawn.add(pair)
    for (const by of [undefined, ...some(others)]) {
      const verdict = pick(['CONTRADICTS', 'CONTRADICTS', 'CORROBORATES', 'CORROBORATES', 'NEITHER'] as const)
      const needed = verdict === 'CONTRADICTS' ? 'CONFLICT' : 'AGREE'
      const compared = Object.fromEntries([
        ...some(ASPECTS).map((aspect) => [aspect, pick(RELATIONS)]),
        [pick(ASPECTS), needed],
      ])
      const strength = verdict === 'NEITHER' ? undefined : pick(STRENGTHS_OF[verdict])
      const assessed = await makeAssessment(db, {
        claimId,
        otherClaimId,
        verdict,
        by,
        now: minute(n),
        ...(verdict !== 'NEITHER' && {
          strength,
          aspects: compared,
          independence: pick(INDEPENDENCES),
          topics: some(TOPICS),
        }),
        ...(strength === 'APPARENT' && { bothHoldIf: 'the times differ' }),
        confidence: pick(CONFIDENCES),
      })
      links.add(assessed.linkId)
    }
  }
  const ids = [...links]
  for (const linkId of ids.slice(0, 3)) await makeRuling(db, { linkId, verdict: 'CORROBORATES' })
  return ids
}
