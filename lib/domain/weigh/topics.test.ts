import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originFacts } from '@/lib/testing/domain-factories'
import { type ClaimColumns, CONTRADICTS, CORROBORATES, type LinkColumns } from './columns'
import { discount, findSupport } from './discount'
import { tieOrigins } from './origin-ties'
import { countTopicVoices, isLeftBare, weighTopics } from './topic-effects'
import { weighGrounds } from './topic-grounds'

const ORIGINS = ['a', 'b', 'c', 'd'].map((id) => ({ id, identified: id !== 'd' }))
const ties = tieOrigins(
  ORIGINS,
  originFacts({
    members: ['a', 'b'].map((originId) => ({ clusterId: 'k', originId, certainty: 'CERTAIN' })),
  }),
)
/** Origin c is the articles' own voice. */
const OWN = Uint8Array.of(0, 0, 1, 0)

const claimsOf = (origins: number[]): ClaimColumns => ({
  source: new Int32Array(origins.length),
  article: new Int32Array(origins.length),
  origin: Int32Array.from(origins),
})
const linksOf = (links: [kind: number, a: number, b: number][]): LinkColumns => ({
  a: Int32Array.from(links, ([, a]) => a),
  b: Int32Array.from(links, ([, , b]) => b),
  kind: Uint8Array.from(links, ([kind]) => kind),
  strengths: new Uint8Array(links.length).fill(1),
})
const without = (...origins: number[]) => ({
  sources: new Set<number>(),
  origins: Uint8Array.from(ORIGINS, (_, number) => Number(origins.includes(number))),
})

describe('what is left of a topic', () => {
  const claims = claimsOf([0, 1, 2, 3, 0])
  const links = linksOf([])
  const topicsOf = (claim: number) => [[7], [7], [7], [7], [8]][claim] ?? []

  it('voices are counted once, those not identified not at all, and the articles’ own apart', () => {
    const found = discount(claims, links, findSupport(claims, links, ties), without(0, 1))
    const effects = weighTopics(countTopicVoices(claims, ties, topicsOf), claims, ties, OWN, found, topicsOf)
    expect(effects).toEqual([
      { topic: 8, claims: 1, fallen: 1, lost: 0, voices: 1, voicesLeft: 0, own: 0, ownLeft: 0 },
      { topic: 7, claims: 4, fallen: 2, lost: 0, voices: 2, voicesLeft: 1, own: 1, ownLeft: 1 },
    ])
    expect(effects.map(isLeftBare)).toEqual([true, true])
  })

  it('a topic that nothing falls of is not told of, and one that only its own voice leaves is not left bare', () => {
    const found = discount(claims, links, findSupport(claims, links, ties), without(2))
    const effects = weighTopics(countTopicVoices(claims, ties, topicsOf), claims, ties, OWN, found, topicsOf)
    expect(effects.map(({ topic }) => topic)).toEqual([7])
    expect(effects.map(isLeftBare)).toEqual([false])
  })

  it('a claim that stands and loses its support is counted in its topic', () => {
    const supported = linksOf([[CORROBORATES, 2, 4]])
    const found = discount(claims, supported, findSupport(claims, supported, ties), without(0, 1))
    expect(
      weighTopics(countTopicVoices(claims, ties, topicsOf), claims, ties, OWN, found, topicsOf).find(
        ({ topic }) => topic === 7,
      ),
    ).toMatchObject({
      lost: 1,
    })
  })
})

describe('what a topic rests on', () => {
  it('each voice falls whole, and what falls is what a discount of it makes fall, on any record', () => {
    const anyLinks = fc.uniqueArray(
      fc.tuple(fc.constantFrom(CORROBORATES, CONTRADICTS), fc.nat(5), fc.nat(5)).filter(([, a, b]) => a < b),
      { selector: ([, a, b]) => `${a} ${b}`, maxLength: 12 },
    )
    const anyOrigins = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 6, maxLength: 6 })
    const anyTopic = fc.uniqueArray(fc.nat(5), { maxLength: 6 }).map((list) => list.sort((x, y) => x - y))
    fc.assert(
      fc.property(anyOrigins, anyLinks, anyTopic, (origins, drawn, inTopic) => {
        const [claims, links] = [claimsOf(origins), linksOf(drawn)]
        const support = findSupport(claims, links, ties)
        const ofVoice = (voice: number) => Uint8Array.from(ties.voice, (one) => Number(one === voice))
        const grounds = weighGrounds(claims, links, support, ties, inTopic, (origin) => [
          ties.voice[origin] ?? -1,
        ])
        const voices = new Set(
          inTopic.flatMap((claim) => (origins[claim] === -1 ? [] : [ties.voice[origins[claim] ?? 0]])),
        )
        expect(new Set(grounds.map(({ voice }) => voice))).toEqual(voices)
        for (const ground of grounds) {
          const whole = discount(claims, links, support, {
            sources: new Set(),
            origins: ofVoice(ground.voice),
          })
          const isIn = (claim: number | undefined) => inTopic.includes(claim ?? -1)
          expect(ground).toMatchObject({
            fallen: inTopic.filter((claim) => whole.falls[claim] === 1).length,
            lost: whole.lost.filter(isIn).length,
            dissolved: whole.dissolved.filter((link) => isIn(links.a[link]) && isIn(links.b[link])).length,
          })
        }
        const weights = grounds.map(({ fallen, lost }) => fallen + lost)
        expect(weights).toEqual([...weights].sort((x, y) => y - x))
      }),
      { numRuns: 300 },
    )
  })
})
