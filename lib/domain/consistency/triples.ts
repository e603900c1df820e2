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

/** How far a search is: how many of the links it looks at it has looked at. */
export type Progress = { done: number; of: number }

/**
 * Finds where A corroborates B, B corroborates C and A contradicts C: three links that cannot all hold as they stand.
 * Gives way again and again, so that a search can tell how far it is and be given up.
 * @param links ends are below `claims`
 * @param among the links whose contradictions are looked at, in the order in which triples are listed
 */
export function* findTriples(
  links: LinkColumns,
  claims: number,
  { corroborating, contradicting, most }: TripleSearch,
  among: readonly number[] | Uint32Array,
): Generator<Progress, Triples> {
  const is = (link: number, kind: number, strengths: number) =>
    links.kind[link] === kind && ((links.strengths[link] ?? 0) & strengths) !== 0
  const contradictions = Uint32Array.from(among).filter((link) => is(link, CONTRADICTS, contradicting))
  const of = contradictions.length
  yield { done: 0, of }
  const near = yield* findNeighbours(links, claims, contradictions, (link) =>
    is(link, CORROBORATES, corroborating),
  )
  const found: Triples = { ac: [], ab: [], bc: [], total: 0 }
  for (const [place, ac] of contradictions.entries()) {
    if (place % STEP === 0) yield { done: place, of }
    meet(near, links.a[ac] ?? 0, links.b[ac] ?? 0, (ab, bc) => {
      found.total += 1
      if (found.ac.length >= most) return
      found.ac.push(ac)
      found.ab.push(ab)
      found.bc.push(bc)
    })
  }
  yield { done: of, of }
  return found
}

/**
 * Of each claim, the claims that it is linked to and by which link: those of `claim` from `starts[claim]` on, in the order of
 * the claims.
 */
type Neighbours = { starts: Uint32Array; claim: Uint32Array; link: Uint32Array }

/** The neighbours of the ends of some links; of other claims those alone that are ends. */
function* findNeighbours(
  links: LinkColumns,
  claims: number,
  ofLinks: Uint32Array,
  test: (link: number) => boolean,
): Generator<Progress, Neighbours> {
  const ends = new Uint8Array(claims)
  for (const link of ofLinks) for (const end of [links.a[link], links.b[link]]) ends[end ?? 0] = 1
  const chosen: number[] = []
  for (let link = 0; link < links.a.length; link += 1)
    if (test(link) && (ends[links.a[link] ?? 0] === 1 || ends[links.b[link] ?? 0] === 1)) chosen.push(link)
  yield { done: 0, of: ofLinks.length }
  const near = emptyNeighbours(links, claims, chosen)
  const next = near.starts.slice()
  const put = (into: Neighbours, at: number, other: number, link: number) => {
    const place = next[at] ?? 0
    next[at] = place + 1
    into.claim[place] = other
    into.link[place] = link
  }
  for (const link of chosen) {
    put(near, links.a[link] ?? 0, links.b[link] ?? 0, link)
    put(near, links.b[link] ?? 0, links.a[link] ?? 0, link)
  }
  yield { done: 0, of: ofLinks.length }
  // Handed out claim by claim, each claim's neighbours come in the order of the claims: so two lists can be walked together.
  const inOrder: Neighbours = { ...near, claim: near.claim.slice(), link: near.link.slice() }
  next.set(near.starts)
  for (let claim = 0; claim < claims; claim += 1)
    for (let place = near.starts[claim] ?? 0; place < (near.starts[claim + 1] ?? 0); place += 1)
      put(inOrder, near.claim[place] ?? 0, claim, near.link[place] ?? 0)
  return inOrder
}

/** Room for the neighbours that links make, none of them filled in. */
function emptyNeighbours({ a, b }: LinkColumns, claims: number, chosen: readonly number[]): Neighbours {
  const starts = new Uint32Array(claims + 1)
  for (const link of chosen)
    for (const end of [a[link] ?? 0, b[link] ?? 0]) starts[end + 1] = (starts[end + 1] ?? 0) + 1
  for (let claim = 0; claim < claims; claim += 1)
    starts[claim + 1] = (starts[claim + 1] ?? 0) + (starts[claim] ?? 0)
  const room = () => new Uint32Array(chosen.length * 2)
  return { starts, claim: room(), link: room() }
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
