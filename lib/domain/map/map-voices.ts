import { groupOrigins } from '../origin-group'
import { compareText } from '../reading-order'
import type { OriginFacts, OriginRef } from '../record'
import type { MapClaim } from './map-record'

/** One voice behind claims of a map: origins that certainly count as one, and the claims that go back to them. */
export type MapVoice = { id: string; identified: boolean; origins: OriginRef[]; claims: string[] }

/** The voices behind the claims of a map, by the first claim of each; a claim without an origin has none. */
export function listVoices(
  claims: readonly Pick<MapClaim, 'id' | 'origin'>[],
  facts: OriginFacts,
): MapVoice[] {
  const voiceOf = groupOrigins(facts, 'CERTAIN')
  const voices = new Map<string, MapVoice>()
  for (const { id, origin } of claims) {
    if (!origin) continue
    const name = voiceOf(origin.id)
    const voice = voices.get(name) ?? { id: name, identified: false, origins: [], claims: [] }
    if (!voice.origins.some((known) => known.id === origin.id)) voice.origins.push(origin)
    voice.identified ||= origin.identified
    voice.claims.push(id)
    voices.set(name, voice)
  }
  for (const voice of voices.values())
    voice.origins.sort((x, y) => compareText(x.label, y.label) || compareText(x.id, y.id))
  return [...voices.values()]
}
