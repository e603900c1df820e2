import type { Independence } from './independence'
import type { Actor } from './policy'
import type { AspectProposal } from './propose-aspects'
import type { Article, Assessment, Claim, TopicRef } from './record'

/** Two claims to be judged, with what the form starts from. */
export type PairToJudge = {
  claim: Claim
  other: Claim
  /** The versions the two claims are quoted from. */
  articles: Article[]
  /** The link they have already, in any state, without what anybody says of it. */
  link: { id: string; version: number } | null
  /** What the link may stand under, and what it does or would by preset (topic ids). */
  topics: { choices: TopicRef[]; preset: string[] }
  /** One's own assessment, live or retracted. */
  mine: Assessment | null
  /** What others say of the pair; null where that is not to be shown. */
  others: Assessment[] | null
  preset: { independence: Independence; basis: string }
  /** What the fields of the claims propose of their aspects; nothing is taken until it is confirmed. */
  proposals: AspectProposal[]
  aliases: { entityId: string; alias: string }[]
  actor: Actor | null
}
