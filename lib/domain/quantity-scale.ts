import { quantityRange } from './quantity-range'
import type { Quantity } from './record'
import { holdsWords } from './same-words'
import { drawScale, type Extent, roundTicks, type Scale } from './scale'

/** Two figures that count one thing, on one scale; or why they are not put on one. */
export type QuantityScale = {
  quantities: [Quantity, Quantity]
  scale: Scale | null
  /** Whether they say the same, or at least a value fits both; null where there is no scale. */
  relation: 'SAME' | 'FITS' | 'APART' | null
  /** Whether one of the two does not say within what it counts. */
  oneScope: boolean
}

/** Most scales of one pair. */
const MOST = 3

/**
 * Figures of two claims that were read and count in the same unit, each against its counterpart. Those of different scope
 * are given without a scale: the larger of two numbers that count different things tells nothing.
 */
export function scaleQuantities(own: Quantity[], others: Quantity[]): QuantityScale[] {
  const left = others.filter(({ value }) => value !== null)
  const found: QuantityScale[] = []
  for (const x of own) {
    if (x.value === null) continue
    const fitting = left.filter((y) => sameUnit(x, y))
    const y = fitting.find((other) => sameScope(x, other) !== false) ?? fitting[0]
    if (!y) continue
    left.splice(left.indexOf(y), 1)
    found.push(scalePair(x, y))
  }
  return found.sort((x, y) => Number(y.scale !== null) - Number(x.scale !== null)).slice(0, MOST)
}

function scalePair(x: Quantity, y: Quantity): QuantityScale {
  const scope = sameScope(x, y)
  const [p, q] = [quantityRange(x), quantityRange(y)]
  if (scope === false || !p || !q) return { quantities: [x, y], scale: null, relation: null, oneScope: false }
  const scale = drawScale(
    [extentOf(x), extentOf(y)],
    roundTicks,
    x.value !== null && x.value >= 0 ? 0 : undefined,
  )
  const meets = p.from <= q.to && q.from <= p.to
  return {
    quantities: [x, y],
    scale,
    relation: x.value === y.value && p.from === q.from && p.to === q.to ? 'SAME' : meets ? 'FITS' : 'APART',
    oneScope: scope === null,
  }
}

/** “About 200” is 200 with soft ends; “at least 180” begins at 180, firmly, and is open above. */
function extentOf(quantity: Quantity): Extent {
  const range = quantityRange(quantity) ?? { from: 0, to: 0 }
  const value = quantity.value ?? 0
  const isOpen = !Number.isFinite(range.from) || !Number.isFinite(range.to)
  if (!isOpen) return { from: value, to: value, softBelow: value - range.from, softAbove: range.to - value }
  return {
    from: Number.isFinite(range.from) ? range.from : null,
    to: Number.isFinite(range.to) ? range.to : null,
    softBelow: 0,
    softAbove: 0,
  }
}

/** Militants and ISIS militants are counted together, female and foreign fighters are not. */
const sameUnit = (x: Quantity, y: Quantity) => Boolean(x.unit && y.unit && holdsWords(x.unit, y.unit))

/** Null where only one of the two says within what it counts. */
function sameScope(x: Quantity, y: Quantity): boolean | null {
  if (!x.scope && !y.scope) return true
  return x.scope && y.scope ? holdsWords(x.scope, y.scope) : null
}
