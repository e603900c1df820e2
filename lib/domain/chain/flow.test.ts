import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { claim, originFacts, originRef } from '@/lib/testing/domain-factories'
import type { Hop } from '../record'
import { stepsOf } from './chain-steps'
import { boundChains, listDistinctChains } from './distinct-chains'
import { mergeChains } from './flow'
import { BOX, layOutFlow } from './flow-layout'

const hop = (by: string, more: Partial<Hop> = {}): Hop => ({
  ...{ by, manner: 'UNKNOWN', note: null, inferred: false, sourceId: null, originId: null, articleId: null },
  ...more,
})
const said = (id: string, articleId: string, originId: string | null, chain: Hop[]) =>
  claim({
    ...{ id, chain, article: { id: articleId, source: { id: `source-${articleId}`, name: 'Weekly' } } },
    origin: originId === null ? null : originRef({ id: originId, label: originId }),
  })

describe('the steps of one chain', () => {
  it('begin with the origin, named in the chain or not, and end with the article', () => {
    const own = hop('Weekly', { sourceId: 'source-a', manner: 'PARAPHRASED' })
    expect(stepsOf(said('1', 'a', 'svr', [hop('SVR', { originId: 'svr' }), own]))).toMatchObject([
      { by: 'SVR', at: 'origin:svr', role: 'ORIGIN', manner: 'UNKNOWN' },
      { by: 'Weekly', at: 'article:a', role: 'ARTICLE', manner: 'PARAPHRASED' },
    ])
    expect(stepsOf(said('1', 'a', 'svr', [hop('a reporter')]))).toMatchObject([
      { by: 'svr', role: 'ORIGIN', manner: null },
      { by: 'a reporter', at: null, role: 'HOP' },
      { role: 'ARTICLE', manner: null },
    ])
  })

  it('without origin and chain are the article alone', () => {
    expect(stepsOf(said('1', 'a', null, []))).toMatchObject([{ role: 'ARTICLE' }])
  })
})

describe('merged', () => {
  const fromSvr = ['a', 'b', 'c', 'd'].map((article) =>
    said(`claim of ${article}`, article, 'svr', [
      hop('SVR', { originId: 'svr', manner: 'ORIGINAL' }),
      hop('RT', { originId: 'rt', inferred: true }),
      hop('A desk'),
    ]),
  )

  it('four articles flow from one statement; who is named alike in two articles is not one', () => {
    const { nodes, edges } = mergeChains(fromSvr)
    expect(nodes.filter(({ at }) => at === 'origin:svr')).toMatchObject([
      { role: 'ORIGIN', claims: fromSvr.map(({ id }) => id), manners: ['ORIGINAL'] },
    ])
    expect(nodes.filter(({ role }) => role === 'ARTICLE')).toHaveLength(4)
    expect(nodes.filter(({ by }) => by === 'A desk')).toHaveLength(4)
    expect(edges.find(({ to }) => to === 'origin:rt')).toMatchObject({ claims: 4, inferred: true })
  })

  it('origins stand left of what has it from them, articles in the last column', () => {
    const { nodes } = layOutFlow(mergeChains(fromSvr), originFacts())
    const x = (key: string) => nodes.find((node) => node.key === key)?.x ?? Number.NaN
    expect(x('origin:svr')).toBeLessThan(x('origin:rt'))
    const articles = nodes.filter(({ role }) => role === 'ARTICLE').map((node) => node.x)
    expect(new Set(articles).size).toBe(1)
    expect(articles[0]).toBe(Math.max(...nodes.map((node) => node.x)))
  })

  it.each([
    ['CERTAIN', true],
    ['LIKELY', false],
  ] as const)('origins of one voice are framed: %s', (certainty, certain) => {
    const claims = [said('1', 'a', 'x', []), said('2', 'b', 'y', []), said('3', 'c', 'z', [])]
    const members = ['x', 'y'].map((originId) => ({ clusterId: 'k', originId, certainty }))
    const { frames, nodes } = layOutFlow(mergeChains(claims), originFacts({ members }))
    expect(frames).toMatchObject([{ certain }])
    const [frame] = frames
    const inside = nodes.filter(
      (node) =>
        frame && node.x < frame.x + frame.width && node.y > frame.y && node.y < frame.y + frame.height,
    )
    expect(inside.map(({ key }) => key).sort()).toEqual(['origin:x', 'origin:y'])
  })

  it('an origin that likely speaks with one of another column is no certain voice', () => {
    const claims = [
      said('1', 'a', 'x', []),
      said('2', 'b', 'y', [hop('z', { originId: 'z' }), hop('y', { originId: 'y' })]),
    ]
    const members = ['x', 'y'].map((originId) => ({ clusterId: 'k', originId, certainty: 'LIKELY' as const }))
    const { frames } = layOutFlow(mergeChains(claims), originFacts({ members }))
    expect(frames.map(({ certain }) => certain)).toEqual([false, false])
  })

  it('a chain that leads back is drawn against the others', () => {
    const round = [
      said('1', 'a', null, [hop('b', { articleId: 'b' })]),
      said('2', 'b', null, [hop('a', { articleId: 'a' })]),
    ]
    expect(
      layOutFlow(mergeChains(round), originFacts())
        .edges.map(({ back }) => back)
        .sort(),
    ).toEqual([false, true])
  })

  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const anyHop = fc.oneof(
    id.map((originId) => hop(originId, { originId })),
    id.map((articleId) => hop(articleId, { articleId })),
    id.map((by) => hop(by)),
  )
  const anyClaims = fc
    .array(fc.tuple(id, fc.option(id), fc.array(anyHop, { maxLength: 4 })), { minLength: 1, maxLength: 12 })
    .map((list) => list.map(([article, origin, chain], at) => said(`claim-${at}`, article, origin, chain)))

  test('whatever the chains, every step stands within the drawing and no two overlap', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { nodes, edges, width, height } = layOutFlow(mergeChains(claims), originFacts())
        for (const { x, y } of nodes) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + BOX.width).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y + BOX.height).toBeLessThanOrEqual(height)
        }
        for (const one of nodes)
          for (const other of nodes)
            if (one !== other && one.x === other.x)
              expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(BOX.height)
        for (const { path } of edges) expect(path).not.toMatch(/NaN|undefined/)
      }),
    )
  })

  test('of each claim the chain is told once, and a drawing holds no more steps than asked', () => {
    fc.assert(
      fc.property(anyClaims, fc.integer({ min: 1, max: 12 }), (claims, most) => {
        const chains = listDistinctChains(claims)
        expect(chains.flatMap((chain) => chain.claims.map((one) => one.id)).sort()).toEqual(
          claims.map((one) => one.id).sort(),
        )
        const drawn = boundChains(chains, most)
        expect(mergeChains(drawn.flatMap((chain) => chain.claims)).nodes.length).toBeLessThanOrEqual(most)
      }),
    )
  })
})
