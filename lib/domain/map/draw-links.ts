import { type Placed, right } from './box'
import type { MapPair } from './map-record'
import { heightAt, type Point, pathOf } from './route-line'

/** A link as it is drawn: its line, and where its sign stands on it. */
export type DrawnLine = { id: string; path: string; sign: { x: number; y: number } }

/** How far before the end of its line a sign stands, so that it lies between two columns. */
const SIGN_BEFORE = 40

type End = { link: MapPair; card: Placed; other: Placed; side: 'left' | 'right' }

/**
 * The lines between cards: from side to side between columns, in a bow on the right within one. Lines that leave one side of a
 * card leave it apart, in the order of where they lead.
 * @param route the way between two points of different columns (makeRouter)
 */
export function drawLinks(
  links: readonly MapPair[],
  cards: ReadonlyMap<string, Placed>,
  route: (from: Point, to: Point) => Point[],
): DrawnLine[] {
  const ends = links.flatMap((link) => endsOf(link, cards))
  const sides = new Map<string, End[]>()
  for (const end of ends) sides.set(sideOf(end), [...(sides.get(sideOf(end)) ?? []), end])
  for (const side of sides.values()) side.sort((x, y) => x.other.y - y.other.y || x.other.x - y.other.x)
  const crowd = (end: End) => sides.get(sideOf(end)) ?? [end]
  const pointOf = (end: End) => ({
    x: end.side === 'left' ? end.card.x : right(end.card),
    y: end.card.y + (end.card.height * (crowd(end).indexOf(end) + 1)) / (crowd(end).length + 1),
  })
  const byLink = new Map<string, End[]>()
  for (const end of ends) byLink.set(end.link.id, [...(byLink.get(end.link.id) ?? []), end])
  return links.flatMap(({ id }) => {
    const [one, other] = byLink.get(id) ?? []
    if (!one || !other) return []
    const [from, to] = [pointOf(one), pointOf(other)]
    if (one.side === other.side) return [{ id, ...drawBow(from, to) }]
    // Where fewer lines end, signs have room.
    const atStart = crowd(one).length < crowd(other).length
    return [{ id, ...drawAcross(route(from, to), atStart) }]
  })
}

const sideOf = ({ card, side }: End) => `${side} ${card.id}`

/** The end further left first. */
function endsOf(link: MapPair, cards: ReadonlyMap<string, Placed>): End[] {
  const [a, b] = [cards.get(link.a), cards.get(link.b)]
  if (!a || !b) return []
  const [first, second] = a.x <= b.x ? [a, b] : [b, a]
  return [
    { link, card: first, other: second, side: 'right' },
    { link, card: second, other: first, side: first.x === second.x ? 'right' : 'left' },
  ]
}

function drawBow(from: Point, to: Point): Omit<DrawnLine, 'id'> {
  const out = from.x + 34 + Math.min(70, Math.abs(to.y - from.y) * 0.16)
  return {
    path: `M${from.x} ${from.y}C${out} ${from.y} ${out} ${to.y} ${to.x} ${to.y}`,
    // The middle of a cubic Bézier curve lies three quarters of the way to its two handles.
    sign: { x: from.x + (out - from.x) * 0.75, y: (from.y + to.y) / 2 },
  }
}

function drawAcross(way: Point[], atStart: boolean): Omit<DrawnLine, 'id'> {
  const [from, to] = atStart ? way.slice(0, 2) : way.slice(-2)
  if (!from || !to) return { path: '', sign: { x: 0, y: 0 } }
  const x = atStart ? from.x + SIGN_BEFORE : to.x - SIGN_BEFORE
  return { path: pathOf(way), sign: { x, y: heightAt(from, to, x) } }
}
