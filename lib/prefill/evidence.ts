import type { ProposableField } from '@/lib/domain/claim-field'
import type { Proposal } from '@/lib/domain/claim-proposal'
import type { MarkKind } from '@/lib/domain/framing'
import type { Mark } from '@/lib/domain/record'
import type { Attribution } from './find-attribution'
import type { Cue } from './find-cues'
import type { Place } from './find-words'
import type { Reading } from './reading'

/** What one rule leaves for the next: the passage as read, who is said to speak, and how sure the words are. */
export type Evidence = {
  reading: Reading
  attribution: Attribution | null
  /** Cues beside the passage that no attribution rests on: where one stands, whose words they are is not sure. */
  stray: Cue[]
  /** Words that hedge or boost the passage, outside of what others are quoted with unless all of it is quoted. */
  hedges: Hedge[]
}

/** `weight`: how sure the words leave one. FIGURE: they qualify a number. */
export type Hedge = Place & { text: string; weight: 'POSSIBLE' | 'PROBABLE' | 'HEARSAY' | 'FIGURE' | 'SOFT' }

/** One rule: a proposal for one field, or nothing where the rule is not sure. */
export type Rule<F extends ProposableField> = (evidence: Evidence) => Proposal<F> | null

export const markOf = (
  text: string,
  kind: MarkKind,
  { start, end }: Place,
  role: string | null = null,
): Mark => ({
  kind,
  role,
  start,
  end,
  text: text.slice(start, end),
})
