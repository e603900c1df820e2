import type { DossierSilence } from '@/lib/domain/dossier/dossier-shape'
import { SILENCE_STANDING_WORDS } from '@/lib/domain/silence'
import { describeInstant } from '@/lib/format/instant-words'

/** "no longer holds: the article has a claim on this topic (c7)" */
export function describeStanding({ standing, claims }: DossierSilence): string {
  return SILENCE_STANDING_WORDS[standing] + (claims.length > 0 ? ` (${claims.join(', ')})` : '')
}

/** When it was read, and which version: "22 Nov 2026, 12:00 UTC, version 1 of 2". */
export function describeReading({ markedAt, versionRead, latestVersion }: DossierSilence): string {
  const of = latestVersion > versionRead ? ` of ${latestVersion}` : ''
  return `${describeInstant(markedAt)}, version ${versionRead}${of}`
}
