import type { Search } from '@/app/_components/read-filter'
import { MOST_STEPS } from '@/lib/domain/map/map-record'

/** What an address says of a map: how far it reaches, whether voices are drawn, and the claim selected. */
export type MapAddress = { steps: number; origins: boolean; claim: string | null }

/** What an address asks for; what it asks for otherwise is left out, so that an old address still opens. */
export function readMapAddress(search: Search): MapAddress {
  const asked = Number(one(search.steps))
  return {
    steps: Number.isInteger(asked) && asked >= 1 && asked <= MOST_STEPS ? asked : 1,
    origins: one(search.origins) === '1',
    claim: one(search.claim) ?? null,
  }
}

/** The address of a map. */
export function mapHref(path: string, { steps, origins, claim }: MapAddress): string {
  const query = new URLSearchParams()
  if (steps > 1) query.set('steps', String(steps))
  if (origins) query.set('origins', '1')
  if (claim) query.set('claim', claim)
  return query.size > 0 ? `${path}?${query}` : path
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
