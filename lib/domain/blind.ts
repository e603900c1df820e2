import type { Placement } from './placement'
import type { Article, Assessment, Claim, Ruling } from './record'
import type { Alias } from './same-words'

/** Two claims of a link as who works blind sees them before they have assessed it. */
export type UnassessedPair = {
  claims: [Claim, Claim]
  articles: Article[]
  placements: Placement[]
  aliases: Alias[]
}

type Judged = {
  assessments: Pick<Assessment, 'analyst' | 'retractedAt'>[]
  rulings: Pick<Ruling, 'analyst'>[]
}

/** Has anybody but this analyst judged the pair, though it was taken back since? */
export function isJudgedByOthers({ assessments, rulings }: Judged, analystId: string): boolean {
  return [...assessments, ...rulings].some(({ analyst }) => analyst.id !== analystId)
}

/** Does the analyst stand by an assessment of the pair? */
export function isJudgedBy({ assessments }: Pick<Judged, 'assessments'>, analystId: string): boolean {
  return assessments.some(({ analyst, retractedAt }) => analyst.id === analystId && retractedAt === null)
}

/** Does showing the link tell the analyst what others judged, before they have judged themselves? */
export function tellsOfOthers(link: Judged, analystId: string): boolean {
  return isJudgedByOthers(link, analystId) && !isJudgedBy(link, analystId)
}

/**
 * Is an assessment made blind? A first one is, where its analyst works blind and was never sent what others judged of
 * the pair, be it that nobody had judged it yet. One that is changed stays blind only while nobody else has judged the
 * pair: from then on its analyst may know what they said.
 * @param before one's own assessment of the pair, live or retracted; null of a first one
 */
export function isMadeBlind(facts: {
  worksBlind: boolean
  seen: boolean
  judgedByOthers: boolean
  before: { blind: boolean } | null
}): boolean {
  if (facts.before) return facts.before.blind && !facts.judgedByOthers
  return facts.worksBlind && !facts.seen
}
