import { bottom, type Placed, right } from './box'

export type Point = { x: number; y: number }

/** A column of cards that a line may have to cross, and the heights at which it passes beside the cards. */
export type Corridor = { left: number; right: number; heights: number[] }

/** How far outside of a column, or of a frame, a line passes it. */
const OUTSIDE = 11

/** The columns of a drawing from left to right: a line goes between two cards, between two frames, above all or below all. */
export function listCorridors(frames: readonly Placed[], cards: readonly Placed[]): Corridor[] {
  const places = [...new Set(frames.map(({ x }) => x))].sort((x, y) => x - y)
  return places.map((place) => {
    const column = frames.filter(({ x }) => x === place).sort((x, y) => x.y - y.y)
    const heights = column.flatMap((frame) => {
      const own = cards.filter((card) => isInside(card, frame)).sort((x, y) => x.y - y.y)
      const between = own.slice(1).map((card, at) => (bottom(own[at] ?? card) + card.y) / 2)
      return [frame.y - OUTSIDE, ...between]
    })
    const last = column.at(-1)
    return {
      left: place,
      right: Math.max(...column.map(right)),
      heights: last ? [...heights, bottom(last) + OUTSIDE] : heights,
    }
  })
}

const isInside = (card: Placed, frame: Placed) =>
  card.x >= frame.x && right(card) <= right(frame) && card.y >= frame.y && bottom(card) <= bottom(frame)

/** How far lines that share a height keep from one another: as many as have room between two cards. */
const LANES = [0, 4, -4]

/**
 * Finds ways across the columns of a drawing. Lines found by one router that share a height keep apart.
 * @returns the points of a line from left to right: curves and level stretches by turns, a curve first and last
 */
export function makeRouter(corridors: readonly Corridor[]): (from: Point, to: Point) => Point[] {
  const used = new Map<number, number>()
  return (from, to) => {
    const points = [from]
    for (const corridor of corridors) {
      if (corridor.left <= from.x || corridor.right >= to.x) continue
      const middle = (corridor.left + corridor.right) / 2
      const straight = from.y + ((to.y - from.y) * (middle - from.x)) / (to.x - from.x)
      const height = corridor.heights.reduce((best, one) =>
        Math.abs(one - straight) < Math.abs(best - straight) ? one : best,
      )
      const lane = corridor.left * 100_000 + height
      const before = used.get(lane) ?? 0
      used.set(lane, before + 1)
      const y = height + (LANES[before % LANES.length] ?? 0)
      points.push({ x: corridor.left, y }, { x: corridor.right, y })
    }
    return [...points, to]
  }
}

/** The way as an SVG path. */
export function pathOf([start, ...rest]: readonly Point[]): string {
  if (!start) return ''
  let path = `M${start.x} ${start.y}`
  let from = start
  for (const [at, to] of rest.entries()) {
    const middle = (from.x + to.x) / 2
    path += at % 2 === 0 ? `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}` : `L${to.x} ${to.y}`
    from = to
  }
  return path
}

/** How high the curve between two points of a way is at `x`. */
export function heightAt(from: Point, to: Point, x: number): number {
  const middle = (from.x + to.x) / 2
  // Along the curve x only grows, so the place is found by halving.
  let [low, high] = [0, 1]
  for (let i = 0; i < 24; i++) {
    const t = (low + high) / 2
    if (cubic(from.x, middle, middle, to.x, t) < x) low = t
    else high = t
  }
  return cubic(from.y, from.y, to.y, to.y, low)
}

/** A coordinate of a cubic Bézier curve at `t`, 0 to 1. */
function cubic(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3
}
