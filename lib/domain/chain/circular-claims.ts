import { overlap } from '../origin-group'
import type { Membership } from '../origin-words'
import type { CircularClaim, OriginFacts } from '../record'
import type { ChainCircle } from './find-circles'

/** What circles say of each claim, for the facts that decide counts. */
export function listCircularClaims(circles: readonly ChainCircle[]): CircularClaim[] {
  return circles.flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, circle: id })))
}

type Circular = { circles: Set<string>; baseless: Membership | null }

// A page asks many times about the same facts.
const indexed = new WeakMap<readonly CircularClaim[], ReadonlyMap<string, Circular>>()

function index(circular: readonly CircularClaim[]): ReadonlyMap<string, Circular> {
  const known = indexed.get(circular)
  if (known) return known
  const made = new Map<string, Circular>()
  for (const { claimId, circle, baseless } of circular) {
    const there = made.get(claimId) ?? { circles: new Set<string>(), baseless: null }
    there.circles.add(circle)
    if (there.baseless !== 'CERTAIN') there.baseless = baseless ?? there.baseless
    made.set(claimId, there)
  }
  indexed.set(circular, made)
  return made
}

/** How surely a claim counts for nothing because its chain only leads back to itself; null where it counts. */
export function baselessnessOf(claimId: string, { circular }: OriginFacts): Membership | null {
  return circular ? (index(circular).get(claimId)?.baseless ?? null) : null
}

/** Do the chains of two claims lead round one circle? */
export function shareCircle(x: string, y: string, { circular }: OriginFacts): boolean {
  if (!circular) return false
  const [ofX, ofY] = [index(circular).get(x), index(circular).get(y)]
  return ofX !== undefined && ofY !== undefined && overlap(ofX.circles, ofY.circles)
}
