import type { Basis } from '../claim-words'
import type { Independence } from '../independence'
import type { LinkState } from '../link-words'
import type { Membership, OriginKind } from '../origin-words'
import type { Instant, OriginRef, StrippedRange, TopicRef } from '../record'
import type { SilenceStanding } from '../silence'
import type { Strength } from '../strength'
import type { LinkKind } from '../verdict'
import type { IndependenceComparison, VoiceCount } from '../voice-count'
import type { ClaimBrief, ClaimEvidence, FramingRow } from './claim-shape'
import type { CorroborationGroup, DossierLink, LookedAtPair } from './link-shape'
import type { DossierMethod } from './method'

/**
 * The content of a dossier, in the order in which every format tells it. Codes, numbers and verbatim text only: each
 * format puts them into words. `null` means the record does not say. A section that is added later is a new key.
 */
export type DossierContent = {
  header: DossierHeader
  glance: GlanceRow[]
  contradictions: DossierLink[]
  /** Every group, in the order of CORROBORATION_GROUPS, empty ones included. */
  corroborations: { group: CorroborationGroup; links: DossierLink[] }[]
  /** Pairs looked at and found to be no link. */
  neither: LookedAtPair[]
  /** Pairs of which every assessment says that it cannot be told. */
  undecided: LookedAtPair[]
  /** Articles that were read for the topic, or the claim’s topics, and marked as silent. Not read yet is no silence. */
  silences: DossierSilence[]
  evidence: ClaimEvidence[]
  framing: FramingRow[]
  origins: OriginsCounted
  articles: DossierArticle[]
  method: DossierMethod
}

/** Which claims a count counts. FOR: the subject and what corroborates it; AGAINST: what contradicts it. */
export type CountOf = 'TOPIC' | 'FOR' | 'AGAINST' | 'ALL'

export type ScopeCount = { of: CountOf; claims: number; voices: VoiceCount }

export type DossierHeader = {
  kind: 'claim' | 'topic'
  id: string
  /** The topic's label or the claim's statement. */
  title: string | null
  question: string | null
  lastChange: Instant
  /** When the subject itself was retracted; then nothing else is told. */
  retractedAt: Instant | null
  scope: { claims: number; context: number; articles: number; links: number }
  counts: ScopeCount[]
}

/** That an analyst read a version of an article for a topic and found nothing on it. */
export type DossierSilence = {
  topic: TopicRef
  article: {
    id: string
    title: string
    source: string
    published: { edtf: string; basis: Basis }
  }
  analyst: string
  markedAt: Instant
  /** Numbers of the version that was read and of the latest one. */
  versionRead: number
  latestVersion: number
  /** Of the version that was read. */
  textSha256: string
  note: string | null
  standing: SilenceStanding
  /** Of a mark that no longer holds: the article’s claims on the topic. */
  claims: string[]
}

export type GlanceRow = {
  claim: ClaimBrief
  links: {
    linkId: string
    other: string
    as: LinkKind | 'NEITHER' | 'UNDECIDED'
    state: LinkState
    strengths: Strength[]
    /** How a corroboration counts; null for the rest. */
    group: CorroborationGroup | null
  }[]
}

export type OriginView = OriginRef & {
  kindNote: string | null
  basis: string | null
  restsOn: { id: string; label: string; certainty: Membership; why: string }[]
  clusters: { id: string; certainty: Membership }[]
  claims: string[]
  /** Those of its claims to which a rule proposed it, and nobody has confirmed it. */
  unconfirmed: string[]
}

export type ClusterView = {
  id: string
  note: string
  members: { id: string; label: string; kind: OriginKind; certainty: Membership }[]
}

export type OriginsCounted = {
  counts: ScopeCount[]
  origins: OriginView[]
  clusters: ClusterView[]
  /** Claims of which no origin is recorded: none of them counts as a voice. */
  withoutOrigin: string[]
  disagreements: {
    linkId: string
    assessmentId: string
    analyst: string
    a: string
    b: string
    independence: Independence
    againstOrigins: Exclude<IndependenceComparison, 'AGREES'>
  }[]
}

export type DossierArticle = {
  id: string
  title: string
  author: string | null
  authorNote: string | null
  source: string
  sourceNote: string | null
  url: string | null
  language: string | null
  genre: string | null
  published: { edtf: string; basis: Basis; note: string | null }
  note: string | null
  claims: string[]
  versions: DossierVersion[]
  /** Other articles of this dossier whose text is the same to the byte. */
  sameTextAs: string[]
}

export type DossierVersion = {
  versionId: string
  number: number | null
  bytesSha256: string | null
  textSha256: string | null
  capturedAt: Instant | null
  capturedHow: string | null
  stripped: StrippedRange[]
}
