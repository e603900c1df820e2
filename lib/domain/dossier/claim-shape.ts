import type { ProposedField } from '../claim-field'
import type { ClaimStanding } from '../claim-standing'
import type { Basis, Certainty, Mode } from '../claim-words'
import type { AspectMark } from '../mark-aspects'
import type { Placement } from '../placement'
import type { ClaimTime, Framing, Hop, Mark, OriginRef, Quantity, TopicRef } from '../record'

/** What a claim is in this dossier: its subject, within its topic, or the other end of a link. */
export type ClaimRole = 'SUBJECT' | 'IN_TOPIC' | 'CONTEXT'

export type ClaimBrief = {
  id: string
  role: ClaimRole
  statement: string | null
  headline: boolean
  mode: Mode
  certainty: Certainty | null
  speaker: string | null
  origin: OriginRef | null
  article: {
    id: string
    title: string
    author: string | null
    source: string
    publishedEdtf: string
    publishedBasis: Basis
  }
  time: ClaimTime
  /** Null while it is quoted from the latest version of its article. */
  standing: ClaimStanding | null
  /** Fields whose value a rule proposed and nobody has confirmed: no analyst's reading. In the vocabulary's order. */
  proposed: ProposedField[]
}

/** `verbatim`: the quote was compared with the text at composition; null where the text is not held. */
export type Quote = {
  start: number
  end: number
  quote: string
  prefix: string
  suffix: string
  verbatim: boolean | null
}

export type FramingView = Omit<Framing, 'marks' | 'earlierMarks'>

/** What became of a claim in a corrected text; codes and verbatim words only. */
export type CorrectionView = {
  /** That an analyst placed its quotes in a later version than it was read in; null where nobody has. */
  placement: Omit<Placement, 'claimId'> | null
  /** Of a claim so placed: what is recorded of it and stands in none of its quotes, as recorded. */
  notInQuotes: string[]
  /** Framing marks whose words were not found again in the version it is quoted from. */
  earlierMarks: Omit<Mark, 'start' | 'end'>[]
}

export type LinkSide = ClaimBrief &
  CorrectionView & {
    quotes: Quote[]
    places: string[]
    actors: string[]
    quantities: Quantity[]
    framing: FramingView
    marks: Mark[]
    /** Compared words found in the head quote: offsets into that quote, sorted, not overlapping. */
    aspectMarks: AspectMark[]
  }

export type ClaimEvidence = ClaimBrief &
  CorrectionView & {
    kind: string | null
    topics: TopicRef[]
    text: { versionId: string; number: number | null; textSha256: string | null }
    quotes: Quote[]
    chain: Hop[]
    places: string[]
    actors: string[]
    quantities: Quantity[]
    marks: Mark[]
    version: number
  }

export type FramingRow = { claim: ClaimBrief; framing: FramingView; marks: Mark[] }
