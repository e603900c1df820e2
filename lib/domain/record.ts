import type { AspectRelations } from './aspect'
import type { ProposedField } from './claim-field'
import type { ClaimStanding, RecheckOutcome } from './claim-standing'
import type { Basis, Certainty, Manner, Mode } from './claim-words'
import type { Agency, Commitment, CueStance, FramingFunction, MarkKind, Voice } from './framing'
import type { Confidence, Independence } from './independence'
import type { LinkState } from './link-words'
import type { Membership, OriginKind } from './origin-words'
import type { PresetField } from './preset-field'
import type { Strength } from './strength'
import type { Verdict } from './verdict'

/**
 * The shapes in which the record is read. lib/db fills them by narrow selects; pages, comparison and dossiers take
 * nothing else. Instants are ISO 8601 UTC text; offsets are UTF-16 code units, end exclusive; `null` means the record
 * does not say.
 */
export type Instant = string

export type Named = { id: string; name: string }
export type TopicRef = { id: string; label: string }
export type OriginRef = { id: string; label: string; kind: OriginKind; identified: boolean }

export type ArticleRef = {
  id: string
  title: string
  author: string | null
  url: string | null
  source: Named
  /** By its tag of BCP 47. */
  language: string
  publishedEdtf: string
  publishedBasis: Basis
  publishedFrom: string
}

export type Article = ArticleRef & {
  sourceNote: string | null
  authorNote: string | null
  /** The program that guessed the language; null once a person has confirmed it. */
  languageProposedBy: string | null
  genre: string | null
  publishedNote: string | null
  note: string | null
  version: number
  text: ArticleText
}

/** The text of one article version: the latest, unless asked for another. */
export type ArticleText = {
  versionId: string
  number: number
  text: string
  bytesSha256: string
  textSha256: string
  capturedAt: Instant
  capturedHow: string
  /** What the bytes were decoded as; null where the record does not say. */
  encoding: string | null
  stripped: StrippedRange[]
}

/** Page furniture; `proposedBy` is the rule that proposed it, null once a person has confirmed it. */
export type StrippedRange = { start: number; end: number; what: string; proposedBy: string | null }

/** A verbatim place in a version's text: `text.slice(start, end) === quote`, always. */
export type Span = { start: number; end: number; quote: string; prefix: string; suffix: string }

/** A word or phrase of the article that shows the framing, with its own place, often outside the quote. */
export type Mark = { kind: MarkKind; role: string | null; start: number; end: number; text: string }

export type Framing = {
  voice: Voice | null
  cueStance: CueStance | null
  commitment: Commitment | null
  agency: Agency | null
  functions: FramingFunction[]
  note: string | null
  marks: Mark[]
  /** Marks whose words were not found again in the version the claim is anchored in: their places are of an earlier one. */
  earlierMarks: Mark[]
}

export type Hop = {
  by: string
  manner: Manner
  note: string | null
  inferred: boolean
  sourceId: string | null
  originId: string | null
  articleId: string | null
}

export type ClaimTime = {
  expression: string | null
  edtf: string | null
  basis: Basis | null
  basisNote: string | null
  note: string | null
}

/** A figure as printed (`text`) and as read (`value` in `unit`, e.g. 60 militants); `qualifier` is "about", "at least" … */
export type Quantity = {
  text: string
  value: number | null
  unit: string | null
  qualifier: string | null
  scope: string | null
}

export type Claim = {
  id: string
  article: ArticleRef
  versionId: string
  /** At least one; the first is the head. */
  spans: Span[]
  statement: string | null
  headline: boolean
  mode: Mode
  kind: string | null
  speaker: string | null
  origin: OriginRef | null
  chain: Hop[]
  certainty: Certainty | null
  time: ClaimTime
  places: string[]
  actors: string[]
  quantities: Quantity[]
  topics: TopicRef[]
  framing: Framing
  /** Fields whose value a rule proposed and nobody has confirmed. */
  proposed: ProposedField[]
  /** Null while it is anchored in the latest version of its article. */
  standing: ClaimStanding | null
  /** Number of the version it is quoted from where that is not the latest; null while it is. */
  quotedFrom: number | null
  version: number
  retractedAt: Instant | null
}

export type Assessment = {
  id: string
  analyst: Named
  verdict: Verdict
  strength: Strength | null
  aspects: AspectRelations
  independence: Independence | null
  independenceBasis: string | null
  confidence: Confidence | null
  rationale: string
  bothHoldIf: string | null
  note: string | null
  tempting: string | null
  /** Filled in and not chosen; empty where nothing is known of it. In the vocabulary's order. */
  presets: PresetField[]
  blind: boolean
  assessedAt: Instant
  version: number
  retractedAt: Instant | null
}

export type Ruling = {
  id: string
  analyst: Named
  verdict: Verdict
  reason: string
  ruledAt: Instant
  version: number
  retractedAt: Instant | null
}

export type Link = {
  id: string
  a: Claim
  b: Claim
  state: LinkState
  /** The verdict all agree on or the ruling's; null while disputed, undecided or retracted. */
  kind: Verdict | null
  challenged: boolean
  proposedBy: string | null
  proposedKind: Verdict | null
  topics: TopicRef[]
  /** Every assessment, oldest first, retracted ones included. */
  assessments: Assessment[]
  /** Every ruling, oldest first, retracted ones included. */
  rulings: Ruling[]
  /** Why it is to be looked at again: claims of it that a later version of their article changed or lost, or that were edited. */
  rechecks: Recheck[]
  assessedAt: Instant
  version: number
}

/** An open request to look at a link again. */
export type Recheck = {
  claimId: string
  outcome: RecheckOutcome
  /** Number of the article's version in which the claim was not found unchanged, or in which it was edited. */
  versionNumber: number
  since: Instant
}

export type Origin = OriginRef & {
  kindNote: string | null
  basis: string | null
  restsOn: { id: string; label: string; certainty: Membership; why: string }[]
  clusters: { id: string; note: string; certainty: Membership }[]
}

/** A claim on a circle of chains: which, and how surely it counts for nothing because of it; null where it counts. */
export type CircularClaim = { claimId: string; circle: string; baseless: Membership | null }

/** What decides whether two origins are one voice; the whole table, however many claims are in view. */
export type OriginFacts = {
  members: { clusterId: string; originId: string; certainty: Membership }[]
  rests: { originId: string; onId: string; certainty: Membership }[]
  /** Claims whose chains lead back to where they began; absent where nobody looked. */
  circular?: CircularClaim[]
}

export type Topic = { id: string; label: string; question: string; version: number }

export type AuditEntry = {
  id: string
  seq: number
  at: Instant
  analyst: Named
  action: string
  subjectType: string
  subjectId: string
  linkId: string | null
  /** What was changed, in the record's own words. */
  about: string | null
  before: unknown
  after: unknown
  undoes: string | null
}
