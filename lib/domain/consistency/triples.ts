import { CONTRADICTS, CORROBORATES, type LinkColumns } from '../weigh/columns'

/** Which links a triple may be of, by their strengths (strengthMask), and how many are listed. */
export type TripleSearch = { corroborating: number; contradicting: number; most: number }

/**
 * Triples by the indices of their links: `ab` corroborates, `bc` corroborates, `ac` contradicts; `a` and `c` are the ends
 * of `ac`. Every triple is counted, and as many listed as asked for.
 */
export type Triples = { ac: number[]; ab: number[]; bc: number[]; total: number }

/** After how many contradictions it is told how far the search is. */
const STEP = 512

/**
 * Finds where A corroborates B, B corroborates C and A contradicts C: three links that cannot all hold as they stand.
 * Gives way after some contradictions, so that a search can tell how far it is and be given up.
 * @param links ends are below `claims`
 * @param among the contradictions looked at; all of them unless told
 * @yields how many contradictions were looked at, and of how many
 */
export function* findTriples(
  links: LinkColumns,
  claims: number,
  { corroborating, contradicting, most }: TripleSearch,
  among: readonly number[] | null = null,
): Generator<{ done: number; of: number }, Triples> {
  const is = (link: number, kind: number, strengths: number) =>
    links.kind[link] === kind && ((links.strengths[link] ?? 0) & strengths) !== 0
  const contradictions = (among ?? Array.from(links.kind.keys())).filter((link) =>
    is(link, CONTRADICTS, contradicting),
  )
  const ends = markEnds(links, claims, contradictions)
  const touches = (link: number) => ends[links.a[link] ?? 0] === 1 || ends[links.b[link] ?? 0] === 1
  const near = neighbours(links, claims, (link) => is(link, CORROBORATES, corroborating) && touches(link))
  const found: Triples = { ac: [], ab: [], bc: [], total: 0 }
  for (const [place, ac] of contradictions.entries()) {
    if (place % STEP === 0) yield { done: place, of: contradictions.length }
    meet(near, links.a[ac] ?? 0, links.b[ac] ?? 0, (ab, bc) => {
      found.total += 1
      if (found.ac.length >= most) return
      found.ac.push(ac)
      found.ab.push(ab)
      found.bc.push(bc)
    })
  }
  yield { done: contradictions.length, of: contradictions.length }
  return found
}

/** 1 for each claim that one of the links leads to: of the others no neighbour is asked for. */
function markEnds({ a, b }: LinkColumns, claims: number, of: readonly number[]): Uint8Array {
  const ends = new Uint8Array(claims)
  for (const link of of) {
    ends[a[link] ?? 0] = 1
    ends[b[link] ?? 0] = 1
  }
  return ends
}

/** Of each claim, the claims it is linked to and by which link, in the order of the claims: those of `claim` from `starts[claim]` on. */
type Neighbours = { starts: Uint32Array; claim: Uint32Array; link: Uint32Array }

function neighbours({ a, b }: LinkColumns, claims: number, test: (link: number) => boolean): Neighbours {
  const starts = new Uint32Array(claims + 1)
  const chosen = a.length === 0 ? [] : Array.from(a.keys()).filter(test)
  const count = (claim: number) => {
    starts[claim + 1] = (starts[claim + 1] ?? 0) + 1
  }
  for (const link of chosen) {
    count(a[link] ?? 0)
    count(b[link] ?? 0)
  }
  for (let claim = 0; claim < claims; claim += 1)
    starts[claim + 1] = (starts[claim + 1] ?? 0) + (starts[claim] ?? 0)
  const filled = starts.slice()
  const near: Neighbours = {
    starts,
    claim: new Uint32Array(chosen.length * 2),
    link: new Uint32Array(chosen.length * 2),
  }
  const put = (at: number, other: number, link: number) => {
    const place = filled[at] ?? 0
    filled[at] = place + 1
    near.claim[place] = other
    near.link[place] = link
  }
  // Links go by their other end, so that each claim's neighbours come in order and two lists can be walked together.
  const byEnd = (end: LinkColumns['a']) => chosen.slice().sort((x, y) => (end[x] ?? 0) - (end[y] ?? 0))
  mergeEnds(byEnd(a), byEnd(b), { a, b }, put)
  return near
}

/** Hands out both ends of every link, in the order of the end that is handed out as the other. */
function mergeEnds(
  byA: number[],
  byB: number[],
  { a, b }: Pick<LinkColumns, 'a' | 'b'>,
  put: (at: number, other: number, link: number) => void,
): void {
  let [i, j] = [0, 0]
  while (i < byA.length || j < byB.length) {
    const [ofA, ofB] = [byA[i], byB[j]]
    const nextA = ofA === undefined ? Number.POSITIVE_INFINITY : (a[ofA] ?? 0)
    const nextB = ofB === undefined ? Number.POSITIVE_INFINITY : (b[ofB] ?? 0)
    if (ofA !== undefined && nextA <= nextB) {
      put(b[ofA] ?? 0, nextA, ofA)
      i += 1
    } else if (ofB !== undefined) {
      put(a[ofB] ?? 0, nextB, ofB)
      j += 1
    }
  }
}

/** Calls back for every claim that both are linked to, with the two links. */
function meet(
  { starts, claim, link }: Neighbours,
  x: number,
  y: number,
  found: (toX: number, toY: number) => void,
): void {
  let [i, j] = [starts[x] ?? 0, starts[y] ?? 0]
  const [endX, endY] = [starts[x + 1] ?? 0, starts[y + 1] ?? 0]
  while (i < endX && j < endY) {
    const [ofX, ofY] = [claim[i] ?? 0, claim[j] ?? 0]
    if (ofX === ofY) found(link[i] ?? 0, link[j] ?? 0)
    if (ofX <= ofY) i += 1
    if (ofY <= ofX) j += 1
  }
}
