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
 * first, whoever marked it silent; of their links with the reference those that analysts agree on, or a ruling settles. Of a
 * corroboration what supports the background alone is no word for it, and an apparent contradiction none against what the
 * article says elsewhere; a dispute counts where nothing is agreed on.
 */
export function stanceOf({ claims, reference, links, marks, latest }: CellFacts): Stance {
  if (claims.length === 0) {
    if (marks.length === 0) return 'UNREAD'
    return marks.some(({ versionRead }) => versionRead === latest) ? 'SILENT' : 'SILENT_EARLIER'
  }
  if (reference === null) return 'MENTIONS'
  const supporting = links.filter(saysSo)
  const makes = claims.includes(reference)
  if (links.some(denies)) return makes || supporting.length > 0 ? 'SAYS_AND_DENIES' : 'DENIES'
  if (makes) return 'MAKES'
  if (supporting.length > 0) return supporting.every(repetitionOf) ? 'REPEATS' : 'SAYS'
  if (links.some(seemsToDeny)) return 'SEEMS_TO_DENY'
  return links.some(isDisputed) ? 'DISPUTED' : 'MENTIONS'
}

/** What of a cell its stance leaves unsaid, so that nothing in it is out of sight. */
export function besides(stance: Stance, links: readonly StanceLink[]): Stance[] {
  return [
    ...(stance !== 'SEEMS_TO_DENY' && links.some(seemsToDeny) ? (['SEEMS_TO_DENY'] as const) : []),
    ...(stance !== 'DISPUTED' && links.some(isDisputed) ? (['DISPUTED'] as const) : []),
  ]
}

/** The link that shows best why an article stands as it does; null where its stance rests on none. */
export function tellingLink(stance: Stance, links: readonly StanceLink[]): StanceLink | null {
  return links.find(TELLING[stance] ?? (() => false)) ?? null
}

const isApparent = (link: StanceLink) => leadAssessment(link)?.strength === 'APPARENT'
const denies = (link: StanceLink) => isAssessedAs(link, 'CONTRADICTS') && !isApparent(link)
const seemsToDeny = (link: StanceLink) => isAssessedAs(link, 'CONTRADICTS') && isApparent(link)
const saysSo = (link: StanceLink) =>
  isAssessedAs(link, 'CORROBORATES') && leadAssessment(link)?.strength !== 'BACKGROUND'
const isDisputed = ({ state }: StanceLink) => state === 'DISPUTED'

const TELLING: Partial<Record<Stance, (link: StanceLink) => boolean>> = {
  SAYS: (link) => saysSo(link) && repetitionOf(link) === null,
  REPEATS: saysSo,
  DENIES: denies,
  SAYS_AND_DENIES: denies,
  SEEMS_TO_DENY: seemsToDeny,
  DISPUTED: isDisputed,
}

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
