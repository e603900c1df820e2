import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Membership } from '../origin-words'
import type { OriginFacts } from '../record'
import { edgesOf, restEdges, type SourceOf, sourcesOf, walkChain } from './chain-graph'
import type { ChainInRecord, ChainNode, HopPointer } from './chain-path'
import { findCircles } from './find-circles'

const hop = (points: Partial<HopPointer>): HopPointer => ({
  ...{ sourceId: null, originId: null, articleId: null, inferred: false },
  ...points,
})
const article = (articleId: string) => hop({ articleId })
const origin = (originId: string) => hop({ originId })
const source = (sourceId: string) => hop({ sourceId })
const nobody = hop({})

/** A claim of an article, which is its source's only one. */
const chain = (articleId: string, hops: HopPointer[], more: Partial<ChainInRecord> = {}): ChainInRecord => ({
  claimId: `claim of ${articleId}`,
  articleId,
  sourceId: `source of ${articleId}`,
  originId: null,
  topics: ['topic'],
  proposed: false,
  hops,
  ...more,
})

const wayOf = (circles: ReturnType<typeof findCircles>) =>
  circles.map(({ way }) => [...way.map(({ from }) => from), way.at(-1)?.to])
const baseless = (circles: ReturnType<typeof findCircles>) =>
  Object.fromEntries(circles.flatMap(({ claims }) => claims).map((one) => [one.claimId, one.baseless]))

describe('two articles that have it from each other', () => {
  const quotingB = chain('A', [article('B'), article('A')])
  const quotingA = chain('B', [article('A'), nobody])

  it('are a certain circle, and neither claim counts', () => {
    const circles = findCircles([quotingB, quotingA], [])
    expect(circles).toMatchObject([{ topicId: 'topic', certainty: 'CERTAIN' }])
    expect(wayOf(circles)).toEqual([['article:A', 'article:B', 'article:A']])
    expect(circles[0]?.way.map(({ by }) => by)).toEqual(['claim of B', 'claim of A'])
    expect(baseless(circles)).toEqual({ 'claim of A': 'CERTAIN', 'claim of B': 'CERTAIN' })
  })

  it('are none where they speak of different topics', () => {
    expect(findCircles([quotingB, { ...quotingA, topics: ['another'] }], [])).toEqual([])
  })

  it('are likely one where neither stands under a topic', () => {
    const circles = findCircles(
      [quotingB, quotingA].map((one) => ({ ...one, topics: [] })),
      [],
    )
    expect(circles).toMatchObject([{ topicId: null, certainty: 'LIKELY' }])
  })

  it('keep the one that names who said it first outside', () => {
    const circles = findCircles(
      [quotingB, chain('B', [origin('svr'), article('A')], { originId: 'svr' })],
      [],
    )
    expect(baseless(circles)).toEqual({ 'claim of A': 'CERTAIN', 'claim of B': null })
  })

  it('count for nothing where an origin is recorded but its chain goes round', () => {
    const circles = findCircles([{ ...quotingB, originId: 'svr' }, quotingA], [])
    expect(baseless(circles)).toEqual({ 'claim of A': 'CERTAIN', 'claim of B': 'CERTAIN' })
  })

  it('leave out an article outside that has it from an origin, and name one that has it from them', () => {
    const fromThem = chain('C', [article('B')])
    const other = chain('D', [origin('svr')], { originId: 'svr' })
    const circles = findCircles([quotingB, quotingA, fromThem, other], [])
    expect(baseless(circles)).toEqual({
      'claim of A': 'CERTAIN',
      'claim of B': 'CERTAIN',
      'claim of C': 'CERTAIN',
    })
  })
})

describe('what makes a circle likely', () => {
  const back = chain('B', [article('A')])
  test.each<[string, ChainInRecord[]]>([
    ['an inferred hop', [chain('A', [{ ...article('B'), inferred: true }]), back]],
    ['a chain that a rule proposed', [chain('A', [article('B')], { proposed: true }), back]],
    ['a source named at large', [chain('A', [source('source of B')]), back]],
    [
      'two sources named at large',
      [chain('A', [source('source of B')]), chain('B', [source('source of A')])],
    ],
  ])('%s', (_what, chains) => {
    expect(findCircles(chains, [])).toMatchObject([{ certainty: 'LIKELY' }])
  })
})

describe('through origins', () => {
  it('that rest on what has it from them', () => {
    const chains = [
      chain('A', [origin('agency')], { originId: 'agency' }),
      chain('C', [article('A'), origin('desk')], { originId: 'desk' }),
    ]
    const rests = [{ originId: 'agency', onId: 'desk', certainty: 'CERTAIN' as const }]
    const circles = findCircles(chains, rests)
    expect(wayOf(circles)).toEqual([['article:A', 'origin:desk', 'origin:agency', 'article:A']])
    expect(baseless(circles)).toEqual({ 'claim of A': 'CERTAIN', 'claim of C': 'CERTAIN' })
    expect(findCircles(chains, [])).toEqual([])
  })

  it('that rest on each other, told without any claim', () => {
    const rests = [
      { originId: 'x', onId: 'y', certainty: 'LIKELY' as const },
      { originId: 'y', onId: 'x', certainty: 'CERTAIN' as const },
    ]
    const circles = findCircles([chain('A', [origin('x')], { originId: 'x' })], rests)
    expect(circles).toMatchObject([{ topicId: null, certainty: 'LIKELY', claims: [] }])
    expect(wayOf(circles)).toEqual([['origin:x', 'origin:y', 'origin:x']])
  })
})

test.each<[string, ChainInRecord[]]>([
  ['the article as its own last hops', [chain('A', [origin('o'), source('source of A'), article('A')])]],
  ['who said it before its source, named nowhere', [chain('A', [nobody, source('source of A'), nobody])]],
  [
    'an author’s own voice',
    [
      chain('A', [origin('author')], { originId: 'author' }),
      chain('A', [origin('o'), origin('author')], { originId: 'author' }),
    ],
  ],
  ['a source and then its article', [chain('A', [source('source of B'), article('B')]), chain('B', [])]],
  ['an article that two others quote', [chain('A', [article('B')]), chain('C', [article('B')])]],
])('no circle: %s', (_what, chains) => {
  expect(findCircles(chains, [])).toEqual([])
})

const id = fc.constantFrom('a', 'b', 'c')
const anyHop = fc.oneof(id.map(article), id.map(origin), id.map(source), fc.constant(nobody))
const anyChain = fc
  .record({
    articleId: id,
    originId: fc.option(id),
    topics: fc.subarray(['t', 'u']),
    proposed: fc.boolean(),
    hops: fc.array(anyHop, { maxLength: 3 }),
  })
  .map(
    (said): Omit<ChainInRecord, 'claimId'> => ({
      ...said,
      sourceId: said.articleId === 'c' ? 'b' : said.articleId,
    }),
  )
const anyChains = fc
  .array(anyChain, { maxLength: 7 })
  .map((chains) => chains.map((one, at): ChainInRecord => ({ ...one, claimId: `claim-${at}` })))
const anyRests: fc.Arbitrary<OriginFacts['rests']> = fc.array(
  fc.record({ originId: id, onId: id, certainty: fc.constantFrom<Membership>('CERTAIN', 'LIKELY') }),
  { maxLength: 3 },
)

/** Places of one topic that a way leads back to and which chains go round, by going every way (Warshall). */
function placesOnCircles(
  chains: ChainInRecord[],
  rests: OriginFacts['rests'],
  sourceOf: SourceOf,
  sureOnly: boolean,
): string[] {
  const edges = [...edgesOf(chains.map(walkChain), sourceOf), ...restEdges(rests)].filter(
    ({ certainty }) => !sureOnly || certainty === 'CERTAIN',
  )
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  const reach = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  for (const via of nodes)
    for (const from of nodes)
      for (const to of nodes)
        if (reach.has(`${from} ${via}`) && reach.has(`${via} ${to}`)) reach.add(`${from} ${to}`)
  const together = (x: ChainNode, y: ChainNode) => reach.has(`${x} ${y}`) && reach.has(`${y} ${x}`)
  const byChains = edges.filter(({ from, to, by }) => by !== null && together(from, to))
  return nodes.filter((node) => byChains.some(({ from }) => from === node || together(from, node))).sort()
}

test('the circles of every topic are those that going every way finds', () => {
  fc.assert(
    fc.property(anyChains, anyRests, (chains, rests) => {
      const circles = findCircles(chains, rests).filter(({ claims }) => claims.length > 0)
      for (const topic of ['t', 'u']) {
        const own = chains.filter(({ topics }) => topics.includes(topic))
        const found = circles.filter(({ topicId }) => topicId === topic)
        const places = found.flatMap((circle) => circle.places).sort()
        expect(places).toEqual(placesOnCircles(own, rests, sourcesOf(chains), false))
        const sure = found.filter(({ certainty }) => certainty === 'CERTAIN').length > 0
        expect(sure).toBe(placesOnCircles(own, rests, sourcesOf(chains), true).length > 0)
        for (const { way } of found) {
          expect(way.at(-1)?.to).toBe(way[0]?.from)
          for (const [at, { to }] of way.slice(0, -1).entries()) expect(way[at + 1]?.from).toBe(to)
        }
      }
    }),
    { numRuns: 1_000 },
  )
})

test('a circle of twenty thousand articles is found', () => {
  const many = 20_000
  const chains = Array.from({ length: many }, (_, at) =>
    chain(String(at), [article(String((at + 1) % many))]),
  )
  expect(findCircles(chains, [])[0]?.way).toHaveLength(many)
}, 60_000)
