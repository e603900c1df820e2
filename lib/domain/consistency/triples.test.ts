import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTRADICTS, CORROBORATES, type LinkColumns, STRENGTH_BITS } from '../weigh/columns'
import { findTriples, type TripleSearch, type Triples } from './triples'

type OneLink = { a: number; b: number; kind: number; strengths: number }

const CLAIMS = 8
const anyLinks = fc.uniqueArray(
  fc
    .record({
      a: fc.nat(CLAIMS - 1),
      b: fc.nat(CLAIMS - 1),
      kind: fc.constantFrom(CORROBORATES, CONTRADICTS, 0),
      strengths: fc.constantFrom(1, 2, 4, 8, 3, 16),
    })
    .filter(({ a, b }) => a !== b),
  { selector: ({ a, b }) => [a, b].sort().join(), maxLength: 28 },
)
const anySearch = fc.record({
  corroborating: fc.constantFrom(1, 3, 0xff),
  contradicting: fc.constantFrom(1, 3, 0xff),
  most: fc.constant(1_000),
})

const columnsOf = (links: OneLink[]): LinkColumns => ({
  a: Int32Array.from(links, ({ a }) => a),
  b: Int32Array.from(links, ({ b }) => b),
  kind: Uint8Array.from(links, ({ kind }) => kind),
  strengths: Uint8Array.from(links, ({ strengths }) => strengths),
})

function find(links: OneLink[], search: TripleSearch, among?: number[]): Triples {
  const finding = findTriples(columnsOf(links), CLAIMS, search, among ?? [...links.keys()])
  for (;;) {
    const { done, value } = finding.next()
    if (done) return value
  }
}

const told = ({ ac, ab, bc }: Triples) => ac.map((one, n) => `${one} ${ab[n]} ${bc[n]}`).sort()

/** Every three links, looked at one after the other. */
function findByHand(links: OneLink[], { corroborating, contradicting }: TripleSearch): string[] {
  const found: string[] = []
  const ends = (link: OneLink | undefined) => [link?.a, link?.b]
  for (const [ac, contradiction] of links.entries()) {
    if (contradiction.kind !== CONTRADICTS || (contradiction.strengths & contradicting) === 0) continue
    for (const [ab, one] of links.entries())
      for (const [bc, other] of links.entries()) {
        const both = [one, other]
        if (both.some(({ kind, strengths }) => kind !== CORROBORATES || (strengths & corroborating) === 0))
          continue
        const b = ends(one).find((claim) => claim !== contradiction.a)
        const isTriple =
          ends(one).includes(contradiction.a) &&
          ends(other).includes(contradiction.b) &&
          ends(other).includes(b)
        if (isTriple && b !== contradiction.b && ab !== bc) found.push(`${ac} ${ab} ${bc}`)
      }
  }
  return found.sort()
}

describe('A corroborates B, B corroborates C, A contradicts C', () => {
  const triangle = [
    { a: 0, b: 1, kind: CORROBORATES, strengths: STRENGTH_BITS.DIRECT },
    { a: 1, b: 2, kind: CORROBORATES, strengths: STRENGTH_BITS.DIRECT },
    { a: 0, b: 2, kind: CONTRADICTS, strengths: STRENGTH_BITS.PARTIAL },
  ]
  const direct = { corroborating: 1, contradicting: 1, most: 10 }

  it('is found where the strengths asked for allow it, and else not', () => {
    expect(find(triangle, direct).total).toBe(0)
    expect(told(find(triangle, { ...direct, contradicting: 3 }))).toEqual(['2 0 1'])
  })

  it('three corroborations, or two contradictions, are none', () => {
    for (const kinds of [
      [CORROBORATES, CORROBORATES, CORROBORATES],
      [CONTRADICTS, CORROBORATES, CONTRADICTS],
    ]) {
      const links = triangle.map((one, n) => ({ ...one, strengths: 1, kind: kinds[n] ?? CORROBORATES }))
      expect(find(links, direct).total).toBe(0)
    }
  })

  it('is what going through every three links finds, on any record', () => {
    fc.assert(
      fc.property(anyLinks, anySearch, (links, search) => {
        const found = find(links, search)
        expect(told(found)).toEqual(findByHand(links, search))
        expect(found.total).toBe(found.ac.length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('all are counted where fewer are listed', () => {
    fc.assert(
      fc.property(anyLinks, anySearch, (links, search) => {
        const [all, some] = [find(links, search), find(links, { ...search, most: 1 })]
        expect(some.total).toBe(all.total)
        expect(some.ac).toEqual(all.ac.slice(0, 1))
      }),
    )
  })

  it('among some contradictions are those of the whole that are of them', () => {
    fc.assert(
      fc.property(anyLinks, anySearch, fc.array(fc.nat(27)), (links, search, drawn) => {
        const among = [...new Set(drawn)].filter((one) => one < links.length).sort((x, y) => x - y)
        const whole = told(find(links, search)).filter((one) => among.includes(Number(one.split(' ')[0])))
        expect(told(find(links, search, among))).toEqual(whole)
      }),
    )
  })
})
