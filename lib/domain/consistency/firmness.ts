import type { Certainty, Mode } from '../claim-words'
import type { Commitment } from '../framing'

/** What decides how firmly a claim is put. */
export type Firmly = {
  mode: Mode
  certainty: Certainty | null
  commitment: Commitment | null
  /** Whether any of its marks is a hedge. */
  isHedged: boolean
}

/** FIRM: as a fact. HEDGED: as probable, possible, alleged or doubted. PLANNED: as something to come. */
export const FIRMNESSES = ['FIRM', 'HEDGED', 'PLANNED'] as const
export type Firmness = (typeof FIRMNESSES)[number]

/** How firmly, and whether as so (+) or as not so (-); null where the record does not say. */
export type Put = { firmness: Firmness; polarity: '+' | '-' } | null

const TO_COME: readonly Mode[] = ['PLANNED', 'FORECAST', 'SCENARIO']
const NO_STATEMENT: readonly Mode[] = ['QUESTION', 'RECOMMENDATION']

/**
 * How firmly a claim is put, as its record says; null of what states nothing (a question, a recommendation). The certainty of
 * its originator and the commitment of its article decide; a marked hedge does only where no certainty is recorded,
 * because most hedges marked in a certain claim are of a figure ("about 60").
 */
export function readFirmness(claim: Firmly): Put {
  const { mode, certainty, commitment, isHedged } = claim
  if (NO_STATEMENT.includes(mode)) return null
  const polarity = certainty?.endsWith('-') ? '-' : '+'
  if (commitment === 'HEDGES' || commitment === 'DOUBTS') return { firmness: 'HEDGED', polarity }
  if (certainty === null || certainty === 'Uu') return isHedged ? { firmness: 'HEDGED', polarity } : null
  if (!certainty.startsWith('CT')) return { firmness: 'HEDGED', polarity }
  if (commitment === 'ASKS') return null
  return { firmness: TO_COME.includes(mode) ? 'PLANNED' : 'FIRM', polarity }
}

/**
 * Of two claims of one matter, which is put less firmly, where the other is put as a fact; null where neither is, both are, or
 * one says that it is so and the other that it is not.
 */
export function findSofter(x: Put, y: Put): 'x' | 'y' | null {
  if (!x || !y || x.polarity !== y.polarity) return null
  const [isXFirm, isYFirm] = [x.firmness === 'FIRM', y.firmness === 'FIRM']
  if (isXFirm === isYFirm) return null
  return isXFirm ? 'y' : 'x'
}
