import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim, mark, originRef } from '@/lib/testing/domain-factories'
import { ASPECTS, RELATIONS } from './aspect'
import { CERTAINTIES, MODES } from './claim-words'
import { type PairFacts, proposeAspects } from './propose-aspects'
import type { Claim, Quantity } from './record'

const NOTHING: PairFacts = { aliases: [], origins: { members: [], rests: [] } }
const ALIASES = [
  { entityId: 'port', alias: 'Port Authority' },
  { entityId: 'port', alias: 'Harbour Board' },
]

const time = (edtf: string | null): Partial<Claim> => ({
  time: { expression: null, edtf, basis: null, basisNote: null, note: null },
})
const figure = (
  value: number | null,
  unit: string | null,
  qualifier: string | null = null,
  scope: string | null = null,
): Quantity => ({
  text: value === null ? 'dozens' : String(value),
  value,
  unit,
  qualifier,
  scope,
})
const relation = (aspect: string, a: Partial<Claim>, b: Partial<Claim>, facts = NOTHING) =>
  proposeAspects(
    claim({ time: time(null).time, ...a }),
    claim({ id: 'c2', time: time(null).time, ...b }),
    facts,
  ).find((one) => one.aspect === aspect)?.relation

test.each([
  ['2022-05', '2022-05', 'AGREE'],
  ['2022-05', '2022-05-17', 'AGREE'],
  ['2022', '2022-05', 'AGREE'],
  ['../2014', '2013/2014', 'AGREE'],
  ['2010/2019', '2014-05', undefined],
  ['2014/..', '2019', undefined],
  ['2022-04', '2023-01', 'DIFFER'],
  ['2022-04~', '2022-05', undefined],
  ['2022-04/2022-06', '2022-05/2022-07', undefined],
  ['2022-04', null, 'SILENT'],
  [null, null, undefined],
])('times %s and %s: %s', (x, y, expected) => {
  expect(relation('time', time(x), time(y))).toBe(expected)
  expect(relation('time', time(y), time(x))).toBe(expected)
})

test.each<[Quantity, Quantity, string | undefined]>([
  [figure(200, 'dockers', 'about'), figure(180, 'dockers', 'at least'), 'AGREE'],
  [figure(200, 'dockers', 'about'), figure(210, 'striking dockers'), 'AGREE'],
  [figure(60, 'dockers'), figure(60, 'dockers'), 'AGREE'],
  [figure(60, 'dockers'), figure(90, 'dockers'), 'DIFFER'],
  [figure(60, 'dockers', null, 'at the gate'), figure(90, 'dockers', null, 'at the gate'), 'CONFLICT'],
  [figure(60, 'dockers', null, 'at the gate'), figure(90, 'dockers', null, 'in the city'), 'DIFFER'],
  [figure(60, 'dockers', 'up to'), figure(90, 'dockers', 'more than'), 'DIFFER'],
  [figure(60, 'dockers'), figure(60, 'ships'), 'DIFFER'],
  [figure(null, 'dockers'), figure(60, 'dockers'), undefined],
  // Nobody knows what these count.
  [figure(60, null), figure(90, 'ships'), undefined],
])('%j and %j: %s', (x, y, expected) => {
  expect(relation('quantity', { quantities: [x] }, { quantities: [y] })).toBe(expected)
  expect(relation('quantity', { quantities: [y] }, { quantities: [x] })).toBe(expected)
})

test('figures that exclude each other do not conflict where they are of different times', () => {
  const scoped = { quantities: [figure(60, 'dockers', null, 'on strike')] }
  const more = { quantities: [figure(90, 'dockers', null, 'on strike')] }
  expect(relation('quantity', { ...scoped, ...time('2021') }, { ...more, ...time('2022') })).toBe('DIFFER')
  expect(relation('quantity', { ...scoped, ...time('2022') }, { ...more, ...time('2022') })).toBe('CONFLICT')
})

describe('names', () => {
  const facts = { ...NOTHING, aliases: ALIASES }

  test.each<[string[], string[], string | undefined]>([
    [['Norway'], ['northern Norway'], 'AGREE'],
    [['Port Authority'], ['Harbour Board'], 'AGREE'],
    [['Norway'], ['Peru'], 'DIFFER'],
    [['Norway'], [], undefined],
  ])('places %j and %j: %s', (x, y, expected) => {
    expect(relation('place', { places: x }, { places: y }, facts)).toBe(expected)
  })

  test('actors in common agree; others may act in other parts', () => {
    expect(relation('actor', { actors: ['Port Authority'] }, { actors: ['the Harbour Board'] }, facts)).toBe(
      'AGREE',
    )
    expect(relation('actor', { actors: ['Norway'] }, { actors: ['Peru'] }, facts)).toBeUndefined()
  })

  test('another name for one thing differs; the same name is no finding', () => {
    const named = (text: string) => {
      const { framing } = claim()
      return { framing: { ...framing, marks: [mark({ kind: 'NAME', text })] } }
    }
    expect(relation('naming', named('Port Authority'), named('Harbour Board'), facts)).toBe('DIFFER')
    expect(relation('naming', named('Port Authority'), named('Port Authority'), facts)).toBeUndefined()
    expect(relation('naming', named('Port Authority'), named('Coast Guard'), facts)).toBeUndefined()
  })
})

test('one origin, or one certain voice, agrees on attribution; likely ones are left open', () => {
  const of = (id: string) => ({ origin: originRef({ id }) })
  const member = (originId: string, certainty: 'CERTAIN' | 'LIKELY') => ({
    clusterId: 'k',
    originId,
    certainty,
  })
  const facts = (certainty: 'CERTAIN' | 'LIKELY') => ({
    aliases: [],
    origins: { members: [member('o1', certainty), member('o2', certainty)], rests: [] },
  })
  expect(relation('attribution', of('o1'), of('o1'))).toBe('AGREE')
  expect(relation('attribution', of('o1'), of('o2'), facts('CERTAIN'))).toBe('AGREE')
  expect(relation('attribution', of('o1'), of('o2'), facts('LIKELY'))).toBeUndefined()
  expect(relation('attribution', of('o1'), of('o2'))).toBeUndefined()
})

test.each([
  ['CT+', 'CT-', 'CONFLICT'],
  ['CT+', 'CT+', undefined],
  ['CT+', 'PS+', 'DIFFER'],
  ['PR+', 'PS+', 'AGREE'],
  ['Uu', 'Uu', undefined],
  ['PS+', 'PS-', undefined],
] as const)('certainty %s and %s: %s', (x, y, expected) => {
  const topics = [{ id: 't', label: 'Strike' }]
  expect(relation('modality', { certainty: x, topics }, { certainty: y, topics })).toBe(expected)
})

test('one denial and one assertion of different topics do not conflict', () => {
  const of = (id: string, certainty: 'CT+' | 'CT-') => ({ certainty, topics: [{ id, label: id }] })
  expect(relation('modality', of('a', 'CT+'), of('b', 'CT-'))).toBeUndefined()
})

const quantities = fc.array(
  fc.record({
    text: fc.constantFrom('60', 'dozens'),
    value: fc.option(fc.integer({ min: 0, max: 300 })),
    unit: fc.option(fc.constantFrom('dockers', 'ships')),
    qualifier: fc.option(fc.constantFrom('about', 'at least', 'up to', 'nearly', 'exact (so printed)')),
    scope: fc.option(fc.constantFrom('at the gate', 'in the city')),
  }),
  { maxLength: 3 },
)
const anyClaim = fc
  .record({
    edtf: fc.option(
      fc.constantFrom('2022-05', '2022~', '../2014', '2014/..', '198X', '2022-05-17', 'no date'),
    ),
    quantities,
    places: fc.array(fc.constantFrom('Norway', 'northern Norway', 'Port Authority'), { maxLength: 2 }),
    actors: fc.array(fc.constantFrom('Harbour Board', 'dockers'), { maxLength: 2 }),
    certainty: fc.option(fc.constantFrom(...CERTAINTIES)),
    mode: fc.constantFrom(...MODES),
  })
  .map(({ edtf, ...rest }) => claim({ ...rest, ...time(edtf) }))

test('whichever claim comes first, the relations are the same, each aspect once, in order, with a reason', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      const facts = { ...NOTHING, aliases: ALIASES }
      const there = proposeAspects(a, b, facts)
      const key = ({ aspect, relation: found }: (typeof there)[number]) => `${aspect} ${found}`
      expect(proposeAspects(b, a, facts).map(key)).toEqual(there.map(key))
      expect(there.map(({ aspect }) => aspect)).toEqual(
        ASPECTS.filter((aspect) => there.some((one) => one.aspect === aspect)),
      )
      for (const one of there) {
        expect(RELATIONS).toContain(one.relation)
        expect(one.why).toMatch(/\.$/)
      }
    }),
  )
})

test('a claim never conflicts with itself or differs from itself', () => {
  fc.assert(
    fc.property(anyClaim, (a) => {
      for (const { relation: found } of proposeAspects(a, a, NOTHING))
        expect(['AGREE', 'SILENT']).toContain(found)
    }),
  )
})
