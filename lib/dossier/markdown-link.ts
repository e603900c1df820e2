import { ASPECT_WORDS, RELATION_WORDS } from '@/lib/domain/aspect'
import type { LinkSide } from '@/lib/domain/dossier/claim-shape'
import type {
  AspectRow,
  AssessmentView,
  CorroborationGroup,
  DossierLink,
  LookedAtPair,
} from '@/lib/domain/dossier/link-shape'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import type { LaterVersion } from '@/lib/domain/placement'
import { isPreset, PRESET_WORDS, type PresetField } from '@/lib/domain/preset-field'
import { describeRulingStanding } from '@/lib/domain/ruling-standing'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { takesKind, VERDICT_WORDS } from '@/lib/domain/verdict'
import { describeInstant } from '@/lib/format/instant-words'
import { describeLaterVersions } from '@/lib/format/placement-words'
import { describeTime, flagProposed, NOT_RECORDED } from './claim-words'
import {
  AGAINST_ORIGINS_WORDS,
  describeRechecks,
  describeSettledRechecks,
  describeStanding,
  describeState,
  flagTime,
  groupRelations,
  recordedFor,
  signOf,
  titleLink,
} from './link-words'
import {
  row,
  writeOrigin,
  writePlacement,
  writeQuote,
  writeSource,
  writeSpeaker,
  writeStanding,
  writeStatement,
} from './markdown-claim'
import { inline, lines } from './markdown-text'

/** @param level the heading's, one below that of the part it stands in */
export function writeLink(
  link: DossierLink,
  level: number,
  group: CorroborationGroup | null = null,
): string[] {
  const { as, strengths, a, b } = link
  return [
    `${'#'.repeat(level)} ${signOf(as, strengths, group)} ${titleLink(link)}: ${inline(a.id)} and ${inline(b.id)} (link ${inline(link.id)})`,
    `State: ${inline(describeState(link))}.`,
    ...writeRechecks(link),
    ...writeSide(a),
    ...writeSide(b),
    writeAspects(link),
    ...writeJudgements(link),
  ]
}

function writeRechecks(pair: Pick<LookedAtPair, 'rechecks' | 'settled'>): string[] {
  const words = describeRechecks(pair)
  return [...(words === null ? [] : [`**${inline(words)}.**`]), ...describeSettledRechecks(pair).map(inline)]
}

function writeBefore(before: LaterVersion[], judged: 'Assessed' | 'Ruled'): string[] {
  const words = describeLaterVersions(before, judged)
  return words === null ? [] : [inline(words)]
}

function writeSide(side: LinkSide): string[] {
  return [
    `**${inline(side.id)}** ${writeStatement(side)}`,
    writeSource(side),
    ...writeStanding(side),
    ...writePlacement(side),
    ...side.quotes.flatMap((span) => writeQuote(span, null)),
    [
      row('Who says it', writeSpeaker(side)),
      row('Origin', writeOrigin(side) + flagProposed(side, 'origin')),
      row('When', inline(describeTime(side.time) + flagTime(side)) + flagProposed(side, 'time')),
    ].join('\n'),
  ]
}

function writeAspects({ aspects, assessments, a, b }: DossierLink): string {
  if (aspects.length === 0) return 'No aspects compared.'
  const names =
    assessments.length > 1 ? new Map(assessments.map(({ id, analyst }) => [id, analyst.name])) : null
  return aspects
    .map((aspectRow) => {
      const relations = groupRelations(aspectRow, names).map(
        ({ relation, by }) => `${RELATION_WORDS[relation].label}${by ? ` (${inline(by)})` : ''}`,
      )
      return `- ${ASPECT_WORDS[aspectRow.aspect].label}: **${relations.join('; ')}**${writeRecorded(aspectRow, a, b)}`
    })
    .join('\n')
}

function writeRecorded({ aspect }: AspectRow, ...sides: LinkSide[]): string {
  const cells = sides.map((side) => {
    const values = recordedFor(aspect, side)
    return values && `${inline(side.id)}: ${values.length > 0 ? values.map(inline).join('; ') : NOT_RECORDED}`
  })
  return cells.includes(null) ? '' : `. ${cells.join('. ')}`
}

export function writeJudgements(pair: Pick<LookedAtPair, 'assessments' | 'ruling'>): string[] {
  const { ruling } = pair
  const doubts = ruling && describeRulingStanding(ruling)
  const ruled = ruling && [
    `**Ruling: ${VERDICT_WORDS[ruling.verdict].label.toLowerCase()}.** ${inline(ruling.analyst.name)}, ${describeInstant(ruling.ruledAt)}${doubts && ` (${doubts})`}`,
    ...writeBefore(ruling.before, 'Ruled'),
    lines(ruling.reason).join('\n'),
  ]
  return [...(ruled ?? []), ...pair.assessments.flatMap((assessment) => writeAssessment(assessment, pair))]
}

function writeAssessment(assessment: AssessmentView, pair: Pick<LookedAtPair, 'ruling'>): string[] {
  const { analyst, verdict, strength, bothHoldIf, independence, againstOrigins, confidence } = assessment
  const standing = describeStanding(assessment, pair)
  const preset = (field: PresetField) => (isPreset(assessment, field) ? ` (${PRESET_WORDS})` : '')
  const title = `${VERDICT_WORDS[verdict].label}${strength ? `, ${STRENGTH_WORDS[strength].label.toLowerCase()}${preset('strength')}` : ''}`
  const basis = assessment.independenceBasis ? inline(assessment.independenceBasis) : 'Basis not recorded.'
  const against =
    againstOrigins && againstOrigins !== 'AGREES' ? ` ${AGAINST_ORIGINS_WORDS[againstOrigins]}` : ''
  return [
    `**${title}${standing ? `; ${standing}` : ''}.** ${inline(analyst.name)}, ${describeInstant(assessment.assessedAt)}${assessment.blind ? ', without sight of the others' : ''}`,
    ...writeBefore(assessment.before, 'Assessed'),
    ...(bothHoldIf ? [`**Both hold if** ${inline(bothHoldIf)}`] : []),
    lines(assessment.rationale).join('\n'),
    [
      ...(takesKind(verdict) || independence
        ? [
            row(
              'Independence',
              independence &&
                `${INDEPENDENCE_WORDS[independence].label}${preset('independence')}. ${basis}${isPreset(assessment, 'independence') ? '' : preset('independenceBasis')}${against}`,
            ),
          ]
        : []),
      row('Judged with', confidence && CONFIDENCE_WORDS[confidence] + preset('confidence')),
      ...(assessment.note ? [row('Note', inline(assessment.note))] : []),
      ...(assessment.tempting ? [row('What makes it tempting', inline(assessment.tempting))] : []),
    ].join('\n'),
  ]
}

/** A pair without a link, in short. */
export function writePair(pair: LookedAtPair): string[] {
  return [
    `### ${inline(pair.a.id)} and ${inline(pair.b.id)} (link ${inline(pair.id)})`,
    `State: ${inline(describeState(pair))}.`,
    ...writeRechecks(pair),
    [pair.a, pair.b].map((claim) => `- **${inline(claim.id)}** ${writeStatement(claim)}`).join('\n'),
    ...writeJudgements(pair),
  ]
}
