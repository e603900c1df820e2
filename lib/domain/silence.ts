import { isAssessedAs } from './link-groups'
import { leadAssessment } from './live-assessment'
import type { ArticleRef, Instant, Link, Named, TopicRef } from './record'
import { repetitionOf } from './repetition'
import type { Stance } from './stance'

/**
 * What the record says of a link between a claim of an article and the claim a topic is measured against: as much of Link as
 * the rule below takes.
 */
export type StanceLink = Pick<Link, 'id' | 'state' | 'kind' | 'assessments' | 'rulings'>

/** One live mark that an article is silent on a topic. */
export type SilenceMark = {
  id: string
  articleId: string
  topicId: string
  analyst: Named
  /** The number of the version that was read. */
  versionRead: number
  note: string | null
  markedAt: Instant
  version: number
}

/** What an article says to a topic, as a cell of the silence map knows it. */
export type CellFacts = {
  /** Ids of the article's live claims on the topic, in the order of its text. */
  claims: readonly string[]
  /** The claim the topic is measured against; null where none is. */
  reference: string | null
  /** The live links of those claims with the reference. */
  links: readonly StanceLink[]
  /** Live marks of silence. */
  marks: readonly Pick<SilenceMark, 'versionRead'>[]
  /** The number of the article's latest version. */
  latest: number
}

/**
 * How an article stands to a topic: the one place of this rule; STANCE_WORDS (stance.ts) says it in words. Its claims come
 * first, whoever marked it silent; of its links with the reference those that analysts agree on, or a ruling settles, and of
 * a corroboration nothing that supports only the background. A dispute counts where nothing is agreed on.
 */
export function stanceOf({ claims, reference, links, marks, latest }: CellFacts): Stance {
  if (claims.length === 0) {
    if (marks.length === 0) return 'UNREAD'
    return marks.some(({ versionRead }) => versionRead === latest) ? 'SILENT' : 'SILENT_EARLIER'
  }
  if (reference === null) return 'MENTIONS'
  const denying = links.filter((link) => isAssessedAs(link, 'CONTRADICTS'))
  const supporting = links.filter(saysSo)
  const makes = claims.includes(reference)
  if (denying.length > 0) {
    if (makes || supporting.length > 0) return 'SAYS_AND_DENIES'
    return denying.every((link) => leadAssessment(link)?.strength === 'APPARENT') ? 'SEEMS_TO_DENY' : 'DENIES'
  }
  if (makes) return 'MAKES'
  if (supporting.length > 0) return supporting.every(repetitionOf) ? 'REPEATS' : 'SAYS'
  return links.some(({ state }) => state === 'DISPUTED') ? 'DISPUTED' : 'MENTIONS'
}

function saysSo(link: StanceLink): boolean {
  return isAssessedAs(link, 'CORROBORATES') && leadAssessment(link)?.strength !== 'BACKGROUND'
}

/** The link that shows best why an article stands as it does; null where its stance rests on none. */
export function tellingLink(stance: Stance, links: readonly StanceLink[]): StanceLink | null {
  if (stance === 'MAKES' || stance === 'MENTIONS') return null
  const denying = links.find((link) => isAssessedAs(link, 'CONTRADICTS'))
  const apparent = stance === 'DENIES' ? links.find(isPlainlyDenying) : null
  const plain = stance === 'SAYS' ? links.find((link) => saysSo(link) && repetitionOf(link) === null) : null
  return apparent ?? denying ?? plain ?? links.find(saysSo) ?? links.find(isDisputed) ?? null
}

const isDisputed = ({ state }: StanceLink) => state === 'DISPUTED'
const isPlainlyDenying = (link: StanceLink) =>
  isAssessedAs(link, 'CONTRADICTS') && leadAssessment(link)?.strength !== 'APPARENT'

/** Whether a mark of silence still holds, and if not why. */
export type SilenceStanding = 'HOLDS' | 'EARLIER_TEXT' | 'CLAIM_MADE'

export const SILENCE_STANDING_WORDS: Record<SilenceStanding, string> = {
  HOLDS: 'read and silent',
  EARLIER_TEXT:
    'read in an earlier version: the text was corrected since, and nobody has read it again for this',
  CLAIM_MADE: 'no longer holds: the article has a claim on this topic',
}

/** @param claims how many live claims the article has on the topic */
export function silenceStanding(
  { versionRead }: Pick<SilenceMark, 'versionRead'>,
  { claims, latest }: { claims: number; latest: number },
): SilenceStanding {
  if (claims > 0) return 'CLAIM_MADE'
  return versionRead === latest ? 'HOLDS' : 'EARLIER_TEXT'
}

/** A mark of silence in full, as a list or a dossier shows it. */
export type Silence = Omit<SilenceMark, 'articleId' | 'topicId'> & {
  topic: TopicRef
  article: Pick<ArticleRef, 'id' | 'title' | 'source' | 'publishedEdtf' | 'publishedBasis' | 'publishedFrom'>
  /** The SHA-256 of the text that was read. */
  textSha256: string
  latest: { versionId: string; number: number }
  /** Ids of the article's live claims on the topic. */
  claims: string[]
}
