import { type Aspect, RELATIONS, type Relation } from '@/lib/domain/aspect'
import { describeRecheck } from '@/lib/domain/claim-standing'
import { CERTAINTY_WORDS, MODE_WORDS } from '@/lib/domain/claim-words'
import type { LinkSide } from '@/lib/domain/dossier/claim-shape'
import type { GlanceRow } from '@/lib/domain/dossier/dossier-shape'
import type {
  AspectRow,
  AssessmentView,
  CorroborationGroup,
  DossierLink,
  LookedAtPair,
} from '@/lib/domain/dossier/link-shape'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { REPETITION_WORDS } from '@/lib/domain/repetition'
import { STRENGTH_WORDS, type Strength } from '@/lib/domain/strength'
import { type LinkKind, VERDICT_WORDS } from '@/lib/domain/verdict'
import type { IndependenceComparison } from '@/lib/domain/voice-count'
import { describeInstant } from '@/lib/format/instant-words'
import { describeSettled, NOT_IN_QUOTE } from '@/lib/format/placement-words'
import { describeQuantity } from '@/lib/format/quantity-words'
import { describeTime, flagNotInQuotes, flagProposed } from './claim-words'

const NOUNS: Record<LinkKind, string> = { CORROBORATES: 'corroboration', CONTRADICTS: 'contradiction' }

/** "≠?" for an apparent contradiction only: where analysts give other strengths too, the plain sign stands. */
export function signOf(as: LinkKind, strengths: Strength[], group: CorroborationGroup | null = null): string {
  if (as === 'CONTRADICTS' && strengths.length === 1 && strengths[0] === 'APPARENT') return '≠?'
  return group === 'REPETITION' || group === 'LIKELY_REPETITION' ? '≈₁' : VERDICT_WORDS[as].sign
}

/** "Apparent contradiction", "Corroboration (direct or partial, by analyst)", "Contradiction" */
export function nameLink(as: LinkKind, strengths: Strength[]): string {
  const noun = NOUNS[as]
  const labels = strengths.map((code) => STRENGTH_WORDS[code].label)
  const [only] = labels
  if (only && labels.length === 1) return `${only} ${noun}`
  const plain = noun.charAt(0).toUpperCase() + noun.slice(1)
  return labels.length > 1 ? `${plain} (${labels.join(' or ').toLowerCase()}, by analyst)` : plain
}

/** The heading of a link: “Disputed partial contradiction”, so that nobody takes it for more than it is. */
export function titleLink({ as, strengths, state }: Pick<DossierLink, 'as' | 'strengths' | 'state'>): string {
  const name = nameLink(as, strengths)
  if (state !== 'DISPUTED' && state !== 'PROPOSED') return name
  const { label } = LINK_STATE_WORDS[state]
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} ${name.toLowerCase()}`
}

/** The state of a link, in words that cannot be taken for agreement: "disputed", "settled, and challenged since". */
export function describeState(
  link: Pick<DossierLink, 'state' | 'challenged'> & { proposedBy?: string | null },
): string {
  const { label } = LINK_STATE_WORDS[link.state]
  if (link.state === 'PROPOSED')
    return `proposed by ${link.proposedBy ?? 'a rule or program'}, assessed by nobody`
  if (link.state === 'DISPUTED')
    return 'disputed: analysts gave different verdicts, and no ruling settles them'
  return link.challenged ? `${label}, and challenged by a later assessment` : label
}

/** "To be looked at again: 004-c05 was changed in version 2 of its article (22 Nov 2026)"; null where nothing is open. */
export function describeRechecks({ rechecks }: Pick<LookedAtPair, 'rechecks'>): string | null {
  if (rechecks.length === 0) return null
  const reasons = rechecks.map(({ claimId, outcome, versionNumber, since }) => {
    return `${describeRecheck({ claimId, outcome, versionNumber })} (${describeInstant(since)})`
  })
  return `To be looked at again: ${reasons.join('; ')}`
}

/** One link of a claim, in short: "≠? apparent contradiction", "≈ partial corroboration (disputed)". */
export function describeGlanceLink({ as, state, strengths, group }: GlanceRow['links'][number]): {
  sign: string
  words: string
} {
  if (as === 'NEITHER') return { sign: VERDICT_WORDS.NEITHER.sign, words: 'neither' }
  if (as === 'UNDECIDED') return { sign: VERDICT_WORDS.CANNOT_TELL.sign, words: 'cannot tell' }
  const repeats = group === 'REPETITION' || group === 'LIKELY_REPETITION'
  const asides = [
    ...(repeats ? [GROUP_WORDS[group].title.toLowerCase()] : []),
    ...(state === 'ASSESSED' || state === 'SETTLED' ? [] : [LINK_STATE_WORDS[state].label]),
  ]
  const aside = asides.length > 0 ? ` (${asides.join('; ')})` : ''
  return { sign: signOf(as, strengths, group), words: nameLink(as, strengths).toLowerCase() + aside }
}

export const GROUP_WORDS: Record<CorroborationGroup, { title: string; note: string }> = {
  NOT_REPETITION: {
    title: 'Not found to be repetition',
    note: 'No assessment found a shared origin. That is not yet independence: see what each says of it.',
  },
  LIKELY_REPETITION: {
    title: REPETITION_WORDS.LIKELY_REPETITION,
    note: 'An assessment found it likely that both go back to one origin. Until that is cleared up, they are not to be taken for two.',
  },
  REPETITION: {
    title: REPETITION_WORDS.REPETITION,
    note: 'Both go back to one origin. However often it is repeated, it is said once.',
  },
  PROPOSED: { title: 'Proposed, not assessed', note: 'No analyst has looked at these pairs yet.' },
}

export const AGAINST_ORIGINS_WORDS: Record<Exclude<IndependenceComparison, 'AGREES'>, string> = {
  LINK_SAYS_MORE_INDEPENDENT:
    'The recorded origins show less independence than this assessment says. Counts follow the origins.',
  LINK_SAYS_LESS_INDEPENDENT:
    'The recorded origins show more independence than this assessment says. Counts follow the origins.',
}

/** Who judged, what, and how that stands to a ruling; never the rationale. */
export function describeStanding(
  assessment: AssessmentView,
  pair: Pick<LookedAtPair, 'ruling'>,
): string | null {
  if (!pair.ruling || assessment.standing === null) return null
  if (assessment.standing === 'WITH_RULING') return 'as ruled'
  return assessment.challenges ? 'minority view, later than the ruling: it challenges it' : 'minority view'
}

/**
 * What the record holds of one claim for an aspect; null where the record has no field for it, an empty list where it
 * has one that says nothing.
 */
export function recordedFor(aspect: Aspect, side: LinkSide): string[] | null {
  switch (aspect) {
    case 'actor':
      return side.actors.map((name) => name + flagNotInQuotes(name, side) + flagProposed(side, 'actors'))
    case 'place':
      return side.places.map((name) => name + flagNotInQuotes(name, side) + flagProposed(side, 'places'))
    case 'time':
      return side.time.edtf || side.time.expression
        ? [describeTime(side.time) + flagTime(side) + flagProposed(side, 'time')]
        : []
    case 'quantity':
      return side.quantities.map(
        (one) => describeQuantity(one) + flagNotInQuotes(one.text, side) + flagProposed(side, 'quantities'),
      )
    case 'attribution':
      return [
        side.speaker && side.speaker + flagProposed(side, 'speaker'),
        side.origin && `origin: ${side.origin.label}${flagProposed(side, 'origin')}`,
      ].filter((text) => text !== null)
    case 'modality':
      return [
        MODE_WORDS[side.mode] + flagProposed(side, 'mode'),
        ...(side.certainty ? [CERTAINTY_WORDS[side.certainty] + flagProposed(side, 'certainty')] : []),
        ...side.marks
          .filter(({ kind }) => kind === 'HEDGE')
          .map(({ text }) => `hedge “${text}”${flagProposed(side, 'hedges')}`),
      ]
    case 'naming':
      return side.marks
        .filter(({ kind }) => kind === 'NAME')
        .map(({ text }) => `“${text}”${flagProposed(side, 'names')}`)
    default:
      return null
  }
}

/** The date may stand where its words are gone: they are named. */
export function flagTime(side: Pick<LinkSide, 'time' | 'notInQuotes'>): string {
  const { expression } = side.time
  return expression && side.notInQuotes.includes(expression) ? ` (“${expression}” is ${NOT_IN_QUOTE})` : ''
}

/** When the link was looked at again and by whom, one line each. */
export function describeSettledRechecks({ settled }: Pick<LookedAtPair, 'settled'>): string[] {
  return settled.map(describeSettled)
}

/**
 * The relations of one aspect, each once, with who gave it.
 * @param names analysts by assessment; null where one assessment alone stands, and needs no name
 */
export function groupRelations(
  { relations }: AspectRow,
  names: ReadonlyMap<string, string> | null,
): { relation: Relation; by: string | null }[] {
  return RELATIONS.flatMap((relation) => {
    const given = relations.filter((entry) => entry.relation === relation)
    if (given.length === 0) return []
    const by = names && given.map(({ assessmentId }) => names.get(assessmentId) ?? assessmentId).join(', ')
    return [{ relation, by }]
  })
}
