import { groupOrigins, restingGrounds } from '../origin-group'
import type { OriginFacts } from '../record'

/** Which two origins are two voices, asked for hundreds of thousands of pairs. Origins are indices. */
export type OriginTies = {
  /** The number of an origin's voice: origins of one certain cluster share it. */
  voice: Int32Array
  identified: Uint8Array
  /** Whether anything ties two origins, be it only likely: whether they are not APART (relateOrigins in independence-preset.ts). */
  areTied: (x: number, y: number) => boolean
  /** Whether two origins are two voices: both identified, and nothing ties them. */
  areIndependent: (x: number, y: number) => boolean
}

/**
 * Gathers the ties of all origins once.
 * @param origins each origin's index is its place here
 */
export function tieOrigins(
  origins: readonly { id: string; identified: boolean }[],
  facts: OriginFacts,
): OriginTies {
  const certain = groupOrigins(facts, 'CERTAIN')
  const likely = groupOrigins(facts, 'LIKELY')
  const groundsOf = restingGrounds(facts, likely)
  const numberOf = numbering()
  const identified = Uint8Array.from(origins, (origin) => Number(origin.identified))
  const grounds = origins.map(({ id }) =>
    Int32Array.from(groundsOf(likely(id)), (group) => numberOf(`likely ${group}`)),
  )
  const areTied = (x: number, y: number) => x === y || meet(grounds[x] ?? NOWHERE, grounds[y] ?? NOWHERE)
  return {
    areTied,
    voice: Int32Array.from(origins, ({ id }) => numberOf(`certain ${certain(id)}`)),
    identified,
    areIndependent: (x, y) => identified[x] === 1 && identified[y] === 1 && !areTied(x, y),
  }
}

/** A number for each text, the same for the same. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

const NOWHERE = new Int32Array(0)

/** Most origins have one ground, their own. */
function meet(x: Int32Array, y: Int32Array): boolean {
  if (x.length === 1 && y.length === 1) return x[0] === y[0]
  for (const ground of x) if (y.includes(ground)) return true
  return false
}
