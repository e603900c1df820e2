import type { FacetName, LinkFacets } from '@/lib/domain/link-facets'
import type { ChoiceName } from '@/lib/format/choice-words'

/** What an empty list would hold at least without one name’s choices. */
export type Without = { name: ChoiceName; count: number }

/**
 * Which choices, taken away, would give links: each facet is counted without its own, so any value of it that holds some
 * says so. Aspects are counted with what is chosen, and say nothing.
 * @param chosen the names that something is chosen of
 */
export function listWithout(facets: LinkFacets, chosen: readonly ChoiceName[]): Without[] {
  return chosen
    .flatMap((name) => {
      const values = ASPECT_NAMES.has(name) ? [] : (facets[name as FacetName] ?? [])
      const count = Math.max(0, ...values.map((value) => value.count))
      return count > 0 ? [{ name, count }] : []
    })
    .sort((x, y) => y.count - x.count)
}

const ASPECT_NAMES: ReadonlySet<ChoiceName> = new Set(['agree', 'differ', 'conflict', 'silent'])
