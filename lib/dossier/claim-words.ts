import type { ProposableField } from '@/lib/domain/claim-field'
import { CLAIM_STANDING_WORDS } from '@/lib/domain/claim-standing'
import {
  BASIS_WORDS,
  type Basis,
  CERTAINTY_WORDS,
  type Certainty,
  MANNER_WORDS,
} from '@/lib/domain/claim-words'
import type { ClaimBrief, ClaimRole, CorrectionView, Quote } from '@/lib/domain/dossier/claim-shape'
import type { GlanceRow } from '@/lib/domain/dossier/dossier-shape'
import { MARK_KIND_WORDS } from '@/lib/domain/framing'
import { isProposed, PROPOSED_WORDS, proposalsOf } from '@/lib/domain/proposed-values'
import type { ClaimTime, Hop, Quantity } from '@/lib/domain/record'
import { describeEdtf } from '@/lib/format/edtf-words'
import { describePlacement, NOT_IN_QUOTE } from '@/lib/format/placement-words'

/** Said wherever the record is silent: a dossier never fills a gap. */
export const NOT_RECORDED = 'not recorded'

export const ROLE_WORDS: Record<ClaimRole, string> = {
  SUBJECT: 'subject of this dossier',
  IN_TOPIC: 'of this topic',
  CONTEXT: 'context: the other end of a link',
}

/** "15 May 2016 (stated)" */
export function describeDate(edtf: string, basis: Basis): string {
  return `${describeEdtf(edtf)} (${BASIS_WORDS[basis]})`
}

/** When the claim says it happened: "January 2023 (from outside the text)", or that nothing is recorded. */
export function describeTime({ edtf, basis, expression }: ClaimTime): string {
  if (edtf) return basis ? describeDate(edtf, basis) : `${describeEdtf(edtf)} (basis ${NOT_RECORDED})`
  return expression ? `${expression} (no date recorded)` : NOT_RECORDED
}

/** "CT+ certain": the originator's, by code and word. */
export function describeCertainty(certainty: Certainty | null): string {
  return certainty ? `${certainty} ${CERTAINTY_WORDS[certainty]}` : NOT_RECORDED
}

/** "SVR statement: says it first", then in brackets the note and whether the hop was inferred. */
export function describeHop({ by, manner, note, inferred }: Hop): string {
  const asides = [note, inferred ? 'this step is inferred' : null].filter((aside) => aside !== null)
  return `${by}: ${MANNER_WORDS[manner]}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}`
}

/** "“60”, read as 60 militants; qualifier: exact; scope: not recorded": unlike elsewhere, silence is told too. */
export function describeQuantityInFull({ text, value, unit, qualifier, scope }: Quantity): string {
  const read = [value === null ? null : String(value), unit].filter((part) => part !== null).join(' ')
  return [
    `“${text}”${read ? `, read as ${read}` : ''}`,
    `qualifier: ${qualifier ?? NOT_RECORDED}`,
    `scope: ${scope ?? NOT_RECORDED}`,
  ].join('; ')
}

/** Where a span stands: "units 629–840 of version 1". */
export function describePlace(
  { start, end }: { start: number; end: number },
  versionNumber: number | null,
): string {
  return `${start}–${end} of version ${versionNumber ?? `(number ${NOT_RECORDED})`}`
}

/** That a claim is not quoted from its article's latest version, and why; null where it is. */
export function describeClaimStanding({ standing }: Pick<ClaimBrief, 'standing'>): string | null {
  return standing && CLAIM_STANDING_WORDS[standing]
}

/** That a claim’s quotes were placed in a later version than it was read in; null where they were not. */
export function describeClaimPlacement({ placement }: CorrectionView): string | null {
  return placement && describePlacement(placement)
}

/** Recorded words, and that they stand in none of the quotes where that is so: " (not in this quote)". */
export function flagNotInQuotes(
  recorded: string,
  { notInQuotes }: Pick<CorrectionView, 'notInQuotes'>,
): string {
  return notInQuotes.includes(recorded) ? ` (${NOT_IN_QUOTE})` : ''
}

/** "said (cue), hedge …": marks of an earlier version, whose places are not of the text the claim is quoted from. */
export function describeEarlierMarks({ earlierMarks }: Pick<CorrectionView, 'earlierMarks'>): string[] {
  return earlierMarks.map(
    ({ kind, role, text }) =>
      `${role ? `${MARK_KIND_WORDS[kind]}: ${role}` : MARK_KIND_WORDS[kind]} “${text}”, of an earlier version: not found again in the text quoted`,
  )
}

/** Claims come article by article, so a new article starts a new group. */
export function groupByArticle(glance: GlanceRow[]): GlanceRow[][] {
  const groups: GlanceRow[][] = []
  for (const row of glance) {
    const last = groups.at(-1)
    if (last?.[0]?.claim.article.id === row.claim.article.id) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** What the comparison of the quote with the text found. */
export function describeChecked({ verbatim }: Quote): string {
  if (verbatim === null) return 'the text is not held here, so the quote was not compared with it'
  return verbatim ? 'verbatim at this place' : 'NOT verbatim at this place'
}

type Proposed = Pick<ClaimBrief, 'proposed'>

/** " (proposed by a rule, not confirmed)" behind what nobody has confirmed; nothing behind the rest. */
export function flagProposed(claim: Proposed, ...fields: ProposableField[]): string {
  return isProposed(claim, ...fields) ? ` (${PROPOSED_WORDS})` : ''
}

/** The same with the reason each rule gives: " (proposed by a rule, not confirmed: The words stand in quotation marks.)" */
export function flagProposedWhy(claim: Proposed, ...fields: ProposableField[]): string {
  const why = proposalsOf(claim, fields).map((proposal) => proposal.why)
  return why.length > 0 ? ` (${PROPOSED_WORDS}: ${why.join(' ')})` : ''
}
