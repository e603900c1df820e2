import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originFacts } from '@/lib/testing/domain-factories'
import { relateOrigins } from '../independence-preset'
import type { Membership } from '../origin-words'
import type { OriginFacts } from '../record'
import { type ClaimColumns, CONTRADICTS, CORROBORATES, type LinkColumns, STRENGTH_BITS } from './columns'
import { discount, findSupport } from './discount'
import { findFallenOrigins } from './fallen-origins'
import { tieOrigins } from './origin-ties'

type OneClaim = { source: number; origin: number }
type OneLink = { a: number; b: number; kind: number; strengths: number }

const ORIGINS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, identified: id !== 'e' }))

const columns = (claims: OneClaim[], links: OneLink[]): [ClaimColumns, LinkColumns] => [
  {
    source: Int32Array.from(claims, ({ source }) => source),
    article: Int32Array.from(claims, ({ source }) => source),
    origin: Int32Array.from(claims, ({ origin }) => origin),
  },
  {
    a: Int32Array.from(links, ({ a }) => a),
    b: Int32Array.from(links, ({ b }) => b),
    kind: Uint8Array.from(links, ({ kind }) => kind),
    strengths: Uint8Array.from(links, ({ strengths }) => strengths),
  },
]

function weigh(
  claims: OneClaim[],
  links: OneLink[],
  facts: OriginFacts,
  gone: { sources?: number[]; origins?: string[]; clusters?: string[] },
  countLikely = false,
) {
  const [ofClaims, ofLinks] = columns(claims, links)
  const ties = tieOrigins(ORIGINS, facts)
  const { fallen } = findFallenOrigins(
    facts,
    { origins: gone.origins ?? [], clusters: gone.clusters ?? [] },
    countLikely,
  )
  const taken = {
    sources: new Set(gone.sources ?? []),
    origins: Uint8Array.from(ORIGINS, ({ id }) => Number(fallen.has(id))),
  }
  return discount(ofClaims, ofLinks, findSupport(ofClaims, ofLinks, ties), taken)
}

const says = (originId: string, source = 0): OneClaim => ({
  source,
  origin: ORIGINS.findIndex(({ id }) => id === originId),
})
const link = (kind: number, a: number, b: number, strengths = STRENGTH_BITS.DIRECT): OneLink => ({
  a,
  b,
  kind,
  strengths,
})

describe('what falls with what is taken away', () => {
  const facts = originFacts({ members: cluster('CERTAIN', 'a', 'b') })

  it('a claim that one other voice supports loses all support with that voice', () => {
    const found = weigh([says('a'), says('c')], [link(CORROBORATES, 0, 1)], facts, { origins: ['c'] })
    expect(found).toMatchObject({ lost: [0], weakened: [], fallen: 1, corroborations: 1 })
  })

  it('a claim that two other voices support is only weakened', () => {
    const links = [link(CORROBORATES, 0, 1), link(CORROBORATES, 0, 2)]
    const found = weigh([says('a'), says('c'), says('d')], links, facts, { origins: ['c'] })
    expect(found).toMatchObject({ lost: [], weakened: [0] })
  })

  it('its own voice is no independent support, and what it leaves is repetition', () => {
    const links = [link(CORROBORATES, 0, 1), link(CORROBORATES, 0, 2)]
    const found = weigh([says('a'), says('c'), says('b')], links, facts, { origins: ['c'] })
    expect(found).toMatchObject({ lost: [0], repeated: [0] })
  })

  it('background and an unidentified origin support nothing', () => {
    const links = [link(CORROBORATES, 0, 1, STRENGTH_BITS.BACKGROUND), link(CORROBORATES, 0, 2)]
    const found = weigh([says('a'), says('c'), says('e')], links, facts, { origins: ['c', 'e'] })
    expect(found).toMatchObject({ lost: [], weakened: [], corroborations: 2 })
  })

  it('a source takes its own claims away, and no other claim of their origins', () => {
    const links = [link(CORROBORATES, 0, 1), link(CORROBORATES, 0, 2)]
    const found = weigh([says('a'), says('c', 1), says('c', 2)], links, facts, { sources: [1] })
    expect(found).toMatchObject({ fallen: 1, lost: [], weakened: [0] })
  })

  it('a contradiction dissolves where a side falls away, and is told apart where both do', () => {
    const links = [link(CONTRADICTS, 0, 1), link(CONTRADICTS, 1, 2), link(CONTRADICTS, 0, 3)]
    const found = weigh([says('a'), says('c'), says('c'), says('d')], links, facts, { origins: ['c'] })
    expect(found).toMatchObject({ dissolved: [0, 1], dissolvedWhole: 1 })
  })

  it('a cluster takes its certain members, and its likely ones where asked', () => {
    const likely = originFacts({
      members: [...cluster('CERTAIN', 'a'), ...cluster('LIKELY', 'b')].map((member) => ({
        ...member,
        clusterId: 'k',
      })),
    })
    const claims = [says('a'), says('b'), says('c')]
    expect(weigh(claims, [], likely, { clusters: ['k'] }).fallen).toBe(1)
    expect(weigh(claims, [], likely, { clusters: ['k'] }, true).fallen).toBe(2)
  })
})

describe('origins that rest on what falls', () => {
  const facts = originFacts({
    rests: [
      { originId: 'b', onId: 'a', certainty: 'CERTAIN' },
      { originId: 'c', onId: 'b', certainty: 'CERTAIN' },
      { originId: 'c', onId: 'd', certainty: 'CERTAIN' },
      { originId: 'e', onId: 'c', certainty: 'LIKELY' },
    ],
  })

  it('fall with it, also through others; what likely rests on it is named apart', () => {
    const found = findFallenOrigins(facts, { origins: ['a'], clusters: [] }, false)
    expect([...found.fallen]).toEqual(['a', 'b', 'c'])
    expect(found).toMatchObject({ resting: ['b', 'c'], alsoElsewhere: ['c'], likely: ['e'] })
  })

  it('fall with it too where what is likely is counted as certain', () => {
    const found = findFallenOrigins(facts, { origins: ['a'], clusters: [] }, true)
    expect([...found.fallen]).toEqual(['a', 'b', 'c', 'e'])
    expect(found.likely).toEqual([])
  })

  it('circles end', () => {
    const circle = originFacts({
      rests: [
        { originId: 'a', onId: 'b', certainty: 'CERTAIN' },
        { originId: 'b', onId: 'a', certainty: 'CERTAIN' },
      ],
    })
    const found = findFallenOrigins(circle, { origins: ['a'], clusters: [] }, false)
    expect([...found.fallen]).toEqual(['a', 'b'])
  })
})

function cluster(certainty: Membership, ...ids: string[]): OriginFacts['members'] {
  return ids.map((originId) => ({ clusterId: `k-${ids.join()}`, originId, certainty }))
}

const CLAIMS = 7
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const certainty = fc.constantFrom<Membership>('CERTAIN', 'LIKELY')
const anyFacts = fc.record({
  members: fc.array(fc.record({ clusterId: fc.constantFrom('k', 'l'), originId: id, certainty }), {
    maxLength: 5,
  }),
  rests: fc.array(fc.record({ originId: id, onId: id, certainty }), { maxLength: 4 }),
})
const anyClaims = fc.array(fc.record({ source: fc.nat(3), origin: fc.integer({ min: -1, max: 4 }) }), {
  minLength: CLAIMS,
  maxLength: CLAIMS,
})
const anyLinks = fc.uniqueArray(
  fc
    .record({
      a: fc.nat(CLAIMS - 1),
      b: fc.nat(CLAIMS - 1),
      kind: fc.constantFrom(CORROBORATES, CONTRADICTS, 0),
      strengths: fc.constantFrom(1, 2, 8, 9, 16),
    })
    .filter(({ a, b }) => a < b),
  { selector: ({ a, b }) => `${a}-${b}`, maxLength: 15 },
)
const anyGone = fc.record({
  sources: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  origins: fc.uniqueArray(id, { maxLength: 2 }),
  clusters: fc.uniqueArray(fc.constantFrom('k', 'l'), { maxLength: 1 }),
})

describe('against a count by hand, on any record', () => {
  it('the same claims fall, lose all support or some, and the same contradictions dissolve', () => {
    fc.assert(
      fc.property(
        anyClaims,
        anyLinks,
        anyFacts,
        anyGone,
        fc.boolean(),
        (claims, links, facts, gone, likely) => {
          const expected = weighByHand(claims, links, facts, gone, likely)
          const { falls, ...found } = weigh(claims, links, facts, gone, likely)
          expect({ falls: [...falls.keys()].filter((claim) => falls[claim] === 1), ...found }).toMatchObject(
            expected,
          )
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('taking more away leaves no more support', () => {
    fc.assert(
      fc.property(anyClaims, anyLinks, anyFacts, anyGone, anyGone, (claims, links, facts, gone, more) => {
        const both = {
          sources: [...gone.sources, ...more.sources],
          origins: [...gone.origins, ...more.origins],
          clusters: [...gone.clusters, ...more.clusters],
        }
        const [less, all] = [weigh(claims, links, facts, gone), weigh(claims, links, facts, both)]
        expect(all.fallen).toBeGreaterThanOrEqual(less.fallen)
        expect(all.dissolved).toEqual(expect.arrayContaining(less.dissolved))
        for (const claim of less.lost) expect(all.falls[claim] === 1 || all.lost.includes(claim)).toBe(true)
      }),
    )
  })
})

/** By the rules as they are written, claim by claim, with relateOrigins for the ties. */
function weighByHand(
  claims: OneClaim[],
  links: OneLink[],
  facts: OriginFacts,
  gone: { sources: number[]; origins: string[]; clusters: string[] },
  likely: boolean,
) {
  const counts = (certain: Membership) => likely || certain === 'CERTAIN'
  const fallen = new Set(gone.origins)
  for (const { clusterId, originId, certainty: sure } of facts.members)
    if (gone.clusters.includes(clusterId) && counts(sure)) fallen.add(originId)
  for (let round = 0; round < ORIGINS.length; round += 1)
    for (const { originId, onId, certainty: sure } of facts.rests)
      if (fallen.has(onId) && counts(sure)) fallen.add(originId)
  const idOf = (claim: OneClaim) => ORIGINS[claim.origin]?.id
  const falls = claims.map((claim) => gone.sources.includes(claim.source) || fallen.has(idOf(claim) ?? ''))
  const supporters = (of: number) =>
    links.flatMap(({ a, b, kind, strengths }) => {
      if (kind !== CORROBORATES || strengths === STRENGTH_BITS.BACKGROUND || (a !== of && b !== of)) return []
      const [own, other] = a === of ? [claims[a], claims[b]] : [claims[b], claims[a]]
      const [x, y] = [own && ORIGINS[own.origin], other && ORIGINS[other.origin]]
      const isTwoVoices = x?.identified && y?.identified && relateOrigins(x.id, y.id, facts) === 'APART'
      return isTwoVoices ? [a === of ? b : a] : []
    })
  const before = claims.map((_, claim) => supporters(claim))
  const after = before.map((others) => others.filter((other) => !falls[other]))
  const standing = [...claims.keys()].filter((claim) => !falls[claim])
  const left = (claim: number) => after[claim]?.length ?? 0
  const had = (claim: number) => before[claim]?.length ?? 0
  const contradictions = [...links.keys()].filter((one) => links[one]?.kind === CONTRADICTS)
  const loses = (one: number, sides: 1 | 2) =>
    Number(falls[links[one]?.a ?? -1]) + Number(falls[links[one]?.b ?? -1]) >= sides
  return {
    falls: [...falls.keys()].filter((claim) => falls[claim]),
    lost: standing.filter((claim) => had(claim) > 0 && left(claim) === 0),
    weakened: standing.filter((claim) => left(claim) > 0 && left(claim) < had(claim)),
    dissolved: contradictions.filter((one) => loses(one, 1)),
    dissolvedWhole: contradictions.filter((one) => loses(one, 2)).length,
  }
}
