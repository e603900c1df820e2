import { claimJson } from './claim-json'
import { Prisma } from './generated/client'

const a = claimJson('ca')
const b = claimJson('cb')

const TOPICS =
  Prisma.raw(`json((SELECT json_group_array(json_object('id', tp.id, 'label', tp.label) ORDER BY tp.label)
  FROM LinkTopic lt JOIN Topic tp ON tp.id = lt.topicId WHERE lt.linkId = l.id))`)

/** Expects the aliases `asm` (Assessment) and `an` (Analyst). */
export const ASSESSMENT_JSON = `json_object(
  'id', asm.id, 'analyst', json_object('id', an.id, 'name', an.name), 'verdict', asm.verdict, 'strength', asm.strength,
  'aspects', json((SELECT json_group_object(aspect, relation) FROM AssessmentAspect WHERE assessmentId = asm.id)),
  'independence', asm.independence, 'independenceBasis', asm.independenceBasis, 'confidence', asm.confidence,
  'rationale', asm.rationale, 'bothHoldIf', asm.bothHoldIf, 'note', asm.note, 'tempting', asm.tempting,
  'presets', json(iif(asm.presets = '', '[]', '["' || replace(asm.presets, ',', '","') || '"]')),
  'blind', json(iif(asm.blind, 'true', 'false')), 'assessedAt', asm.assessedAt, 'version', asm.version,
  'retractedAt', asm.retractedAt)`

/** Expects the alias `l` (Link), like the two after it. */
export const ASSESSMENTS_JSON =
  Prisma.raw(`json((SELECT json_group_array(${ASSESSMENT_JSON} ORDER BY asm.assessedAt, asm.id)
  FROM Assessment asm JOIN Analyst an ON an.id = asm.analystId WHERE asm.linkId = l.id))`)

export const RULINGS_JSON = Prisma.raw(`json((SELECT json_group_array(json_object(
    'id', r.id, 'analyst', json_object('id', an.id, 'name', an.name), 'verdict', r.verdict, 'reason', r.reason,
    'ruledAt', r.ruledAt, 'version', r.version, 'retractedAt', r.retractedAt) ORDER BY r.ruledAt, r.id)
  FROM Ruling r JOIN Analyst an ON an.id = r.analystId WHERE r.linkId = l.id))`)

// Few links have any: the flag on the link spares the look-up.
export const RECHECKS_JSON =
  Prisma.raw(`json(iif(l.recheck, (SELECT json_group_array(json_object('claimId', k.claimId,
    'outcome', k.outcome, 'versionNumber', v.number, 'since', k.since) ORDER BY k.since, k.claimId)
  FROM LinkRecheck k JOIN ArticleVersion v ON v.id = k.versionId WHERE k.linkId = l.id AND k.clearedAt IS NULL), '[]'))`)

/** One link with both claims as JSON in the shape of domain's `Link`. Expects LINK_TABLES' aliases. */
export const LINK_JSON = Prisma.sql`json_object(
  'id', l.id, 'a', ${a}, 'b', ${b}, 'state', l.state, 'kind', l.kind,
  'challenged', json(iif(l.challenged, 'true', 'false')), 'proposedBy', l.proposedBy, 'proposedKind', l.proposedKind,
  'topics', ${TOPICS}, 'assessments', ${ASSESSMENTS_JSON}, 'rulings', ${RULINGS_JSON},
  'rechecks', ${RECHECKS_JSON}, 'assessedAt', l.assessedAt, 'version', l.version)`

/** The tables LINK_JSON reads from: the link `l`, its claims `ca` and `cb`. */
export const LINK_TABLES = Prisma.raw(
  'Link l JOIN Claim ca ON ca.id = l.claimAId JOIN Claim cb ON cb.id = l.claimBId',
)
