import { ASPECTS, type AspectRelations } from '../aspect'
import { INDEPENDENCES } from '../independence'
import { liveAssessments, liveRuling } from '../live-assessment'
import { markAspects } from '../mark-aspects'
import { listLaterVersions, type SettledRecheck } from '../placement'
import { isPreset, PRESET_FIELDS } from '../preset-field'
import { compareText } from '../reading-order'
import type { Assessment, Claim, Link, OriginFacts, Ruling } from '../record'
import { describeRepetition } from '../repetition'
import { standingOfRuling } from '../ruling-standing'
import { STRENGTHS, type Strength } from '../strength'
import type { LinkKind } from '../verdict'
import { compareIndependence } from '../voice-count'
import type { ClaimRole } from './claim-shape'
import { describeClaim, describeSide, type Placements, type Texts } from './claim-view'
import type {
  AspectRow,
  AssessmentView,
  CorroborationGroup,
  DossierLink,
  LookedAtPair,
  RecheckView,
  RulingView,
  SettledView,
} from './link-shape'
import { compareIds } from './order'
import type { ScopedLink } from './scope'

export type LinkContext = {
  texts: Texts
  placements: Placements
  settled: SettledRecheck[]
  facts: OriginFacts
  roleOf: (claim: Claim) => ClaimRole
}

/** A link as it is listed under one kind; the strengths and independences are those of that kind's assessments. */
export function describeLink({ link, derived }: ScopedLink, as: LinkKind, context: LinkContext): DossierLink {
  const assessments = listAssessments(link, context)
  const aspects = compareAspects(assessments)
  const marked = unanimous(aspects)
  const side = (claim: Claim, other: Claim) => ({
    ...describeSide(claim, context.roleOf(claim), context.texts, context.placements),
    aspectMarks: markAspects(claim, marked, other),
  })
  const ofKind = assessments.filter(({ verdict }) => verdict === as)
  return {
    id: link.id,
    as,
    kind: derived.kind,
    state: derived.state,
    challenged: derived.challenged,
    proposedBy: link.proposedBy,
    topics: link.topics.map(({ id, label }) => ({ id, label })).sort(compareIds),
    strengths: strengthsOf(link, as),
    independences: INDEPENDENCES.filter((code) => ofKind.some(({ independence }) => independence === code)),
    a: side(link.a, link.b),
    b: side(link.b, link.a),
    aspects,
    assessments,
    ruling: describeRuling(link, context),
    rechecks: listRechecks(link),
    settled: listSettled(link, context),
  }
}

/** A pair without a kind, in short: no link, or not to be told. */
export function describePair({ link, derived }: ScopedLink, context: LinkContext): LookedAtPair {
  return {
    id: link.id,
    state: derived.state,
    challenged: derived.challenged,
    a: describeClaim(link.a, context.roleOf(link.a)),
    b: describeClaim(link.b, context.roleOf(link.b)),
    assessments: listAssessments(link, context),
    ruling: describeRuling(link, context),
    rechecks: listRechecks(link),
    settled: listSettled(link, context),
  }
}

/** The strengths that live assessments of this verdict give, in the vocabulary's order. */
export function strengthsOf(link: Link, as: LinkKind): Strength[] {
  const given = liveAssessments(link).filter(({ verdict }) => verdict === as)
  return STRENGTHS.filter((code) => given.some(({ strength }) => strength === code))
}

/**
 * Where a corroboration is told. The most cautious of the assessments that corroborate decides: one analyst who found
 * a shared origin is enough not to list it as anything else.
 */
export function groupCorroboration(link: DossierLink): CorroborationGroup {
  if (link.state === 'PROPOSED') return 'PROPOSED'
  return describeRepetition(link.independences) ?? 'NOT_REPETITION'
}

function listAssessments(link: Link, { facts, texts }: LinkContext): AssessmentView[] {
  const ruling = liveRuling(link)
  return liveAssessments(link).map((assessment) => ({
    id: assessment.id,
    analyst: { id: assessment.analyst.id, name: assessment.analyst.name },
    assessedAt: assessment.assessedAt,
    verdict: assessment.verdict,
    ...standingOf(assessment, ruling),
    strength: assessment.strength,
    aspects: orderAspects(assessment.aspects),
    independence: assessment.independence,
    independenceBasis: assessment.independenceBasis,
    againstOrigins:
      assessment.independence && compareIndependence(assessment.independence, link.a, link.b, facts),
    confidence: assessment.confidence,
    rationale: assessment.rationale,
    bothHoldIf: assessment.bothHoldIf,
    note: assessment.note,
    tempting: assessment.tempting,
    presets: PRESET_FIELDS.filter((field) => isPreset(assessment, field)),
    blind: assessment.blind,
    before: listLaterVersions([link.a, link.b], assessment.assessedAt, texts),
  }))
}

/** "Cannot tell" stands neither with a ruling nor against it. */
function standingOf(
  { verdict, assessedAt }: Assessment,
  ruling: Ruling | null,
): Pick<AssessmentView, 'standing' | 'challenges'> {
  if (!ruling || verdict === 'CANNOT_TELL') return { standing: null, challenges: false }
  if (verdict === ruling.verdict) return { standing: 'WITH_RULING', challenges: false }
  return { standing: 'MINORITY', challenges: assessedAt > ruling.ruledAt }
}

/** Oldest first; at one instant by claim. */
function listRechecks(link: Link): RecheckView[] {
  return link.rechecks
    .map(({ claimId, outcome, versionNumber, since }) => ({ claimId, outcome, versionNumber, since }))
    .sort((x, y) => compareText(x.since, y.since) || compareText(x.claimId, y.claimId))
}

/** Oldest first; at one instant by claim. */
function listSettled(link: Link, { settled }: LinkContext): SettledView[] {
  return settled
    .filter(({ linkId }) => linkId === link.id)
    .map(({ claimId, outcome, versionNumber, since, clearedAt, by, found }) => ({
      claimId,
      outcome,
      versionNumber,
      since,
      clearedAt,
      by: by && { id: by.id, name: by.name },
      found,
    }))
    .sort(
      (x, y) =>
        compareText(x.clearedAt, y.clearedAt) ||
        compareText(x.claimId, y.claimId) ||
        x.versionNumber - y.versionNumber,
    )
}

function describeRuling(link: Link, { texts }: LinkContext): RulingView | null {
  const ruling = liveRuling(link)
  if (!ruling) return null
  const { id, analyst, ruledAt, verdict, reason } = ruling
  const before = listLaterVersions([link.a, link.b], ruledAt, texts)
  return {
    id,
    analyst: { id: analyst.id, name: analyst.name },
    ruledAt,
    verdict,
    reason,
    ...standingOfRuling(link, ruling),
    before,
  }
}

function orderAspects(relations: AspectRelations): AspectRelations {
  return Object.fromEntries(
    ASPECTS.flatMap((aspect) => (relations[aspect] ? [[aspect, relations[aspect]]] : [])),
  )
}

function compareAspects(assessments: AssessmentView[]): AspectRow[] {
  return ASPECTS.flatMap((aspect) => {
    const relations = assessments.flatMap(({ id, aspects }) =>
      aspects[aspect] ? [{ assessmentId: id, relation: aspects[aspect] }] : [],
    )
    return relations.length > 0 ? [{ aspect, relations }] : []
  })
}

/** The aspects on which every assessment that compared them says the same: only those are marked in the quotes. */
function unanimous(rows: AspectRow[]): AspectRelations {
  return Object.fromEntries(
    rows.flatMap(({ aspect, relations }) => {
      const first = relations[0]?.relation
      return relations.every(({ relation }) => relation === first) ? [[aspect, first]] : []
    }),
  )
}
