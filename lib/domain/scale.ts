/** What one value leaves open on a scale; null where it is open without end on that side. */
export type Extent = {
  from: number | null
  to: number | null
  /** How far beneath and above it may reach although it does not say so (“about”): zero for a firm end. */
  softBelow: number
  softAbove: number
}

/** An extent as it is drawn, in shares of the scale's width from 0 to 1; an end that is open lies at the scale's own. */
export type ScaleMark = {
  from: number
  to: number
  /** Where the soft ends lie; the same as `from` and `to` where they are firm. */
  softFrom: number
  softTo: number
  opensBelow: boolean
  opensAbove: boolean
}

export type Tick = { at: number; value: number }
export type Scale = { marks: [ScaleMark, ScaleMark]; ticks: Tick[] }

/** What is left free at each side, and more where something opens there, in shares of the width that values take. */
const MARGIN = 0.04
const OPEN_MARGIN = 0.15

/**
 * Two extents on the smallest scale that shows both: what is larger lies further on, by as much as it is larger.
 * @param chooseTicks values to name between the ends of the scale
 * @param floor least end of the scale, where nothing less can be meant
 */
export function drawScale(
  extents: [Extent, Extent],
  chooseTicks: (low: number, high: number) => number[],
  floor = Number.NEGATIVE_INFINITY,
): Scale {
  const known = extents.flatMap(({ from, to, softBelow, softAbove }) => [
    ...(from === null ? [] : [from - softBelow, from]),
    ...(to === null ? [] : [to, to + softAbove]),
  ])
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const width = high - low || Math.max(1, Math.abs(high) * 0.1)
  const opens = (end: 'from' | 'to') => extents.some((extent) => extent[end] === null)
  const start = Math.max(floor, low - width * (opens('from') ? OPEN_MARGIN : MARGIN))
  const end = high + width * (opens('to') ? OPEN_MARGIN : MARGIN)
  const place = (value: number) => Math.min(1, Math.max(0, (value - start) / (end - start)))
  const draw = ({ from, to, softBelow, softAbove }: Extent): ScaleMark => ({
    from: from === null ? 0 : place(from),
    to: to === null ? 1 : place(to),
    softFrom: from === null ? 0 : place(from - softBelow),
    softTo: to === null ? 1 : place(to + softAbove),
    opensBelow: from === null,
    opensAbove: to === null,
  })
  const ticks = chooseTicks(start, end)
    .filter((value) => value >= start && value <= end)
    .map((value) => ({ value, at: place(value) }))
  return { marks: [draw(extents[0]), draw(extents[1])], ticks }
}

/** Round values, at most `most` of them: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number, most = 4): number[] {
  const least = (high - low) / most
  if (!(least > 0)) return []
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= least) ?? 10 * power
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step)
}
