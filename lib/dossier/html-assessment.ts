import { describeAspects } from '@/lib/domain/describe-aspects'
import type { AssessmentView, LookedAtPair, RulingView } from '@/lib/domain/dossier/link-shape'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import type { LaterVersion } from '@/lib/domain/placement'
import { isPreset, PRESET_WORDS, type PresetField } from '@/lib/domain/preset-field'
import { describeRulingStanding } from '@/lib/domain/ruling-standing'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { takesKind, VERDICT_WORDS } from '@/lib/domain/verdict'
import { describeInstant } from '@/lib/format/instant-words'
import { describeLaterVersions } from '@/lib/format/placement-words'
import { fact, prose, said } from './html-parts'
import { AGAINST_ORIGINS_WORDS, describeSettledRechecks, describeStanding } from './link-words'
import { type Markup, markup } from './markup'

/** The ruling first, where there is one; then every live assessment, the minority view marked as such. */
export function writeJudgements(pair: Pick<LookedAtPair, 'assessments' | 'ruling'>): Markup {
  return markup`${pair.ruling ? writeRuling(pair.ruling) : null}${pair.assessments.map((assessment) => writeAssessment(assessment, pair))}`
}

/** That a link was looked at again, by whom and when. */
export function writeSettled(pair: Pick<LookedAtPair, 'settled'>): Markup {
  return markup`${describeSettledRechecks(pair).map((words) => markup`<p class="soft">${said(words)}</p>`)}`
}

function writeBefore(before: LaterVersion[], judged: 'Assessed' | 'Ruled'): Markup | null {
  const words = describeLaterVersions(before, judged)
  return words === null ? null : markup`<p class="soft">${said(words)}</p>`
}

function writeRuling({ analyst, ruledAt, verdict, reason, before, ...standing }: RulingView): Markup {
  const doubts = describeRulingStanding(standing)
  return markup`<div class="judgement ruling"><p class="by"><b>Ruling: ${VERDICT_WORDS[verdict].sign} ${VERDICT_WORDS[verdict].label.toLowerCase()}</b> <span>${said(analyst.name)}, ${describeInstant(ruledAt)}</span>${doubts && markup` <span class="notice">${doubts}</span>`}</p>
${writeBefore(before, 'Ruled')}${prose(reason)}</div>
`
}

function writeAssessment(
  assessment: AssessmentView,
  pair: Pick<LookedAtPair, 'assessments' | 'ruling'>,
): Markup {
  const { analyst, verdict, strength, independence, againstOrigins, confidence } = assessment
  const standing = describeStanding(assessment, pair)
  const several = pair.assessments.length > 1
  const isOfKind = takesKind(verdict)
  return markup`<div class="judgement ${verdict.toLowerCase()}${assessment.standing === 'MINORITY' ? ' minority' : null}"><p class="by"><b>${VERDICT_WORDS[verdict].sign} ${VERDICT_WORDS[verdict].label}${strength ? `, ${STRENGTH_WORDS[strength].label.toLowerCase()}` : null}</b>${presetTag(assessment, 'strength')}${standing ? markup` <span class="tag">${standing}</span>` : null} <span>${said(analyst.name)}, ${describeInstant(assessment.assessedAt)}${assessment.blind ? ', without sight of the others' : null}</span></p>
${writeBefore(assessment.before, 'Assessed')}${assessment.bothHoldIf ? markup`<p class="hold"><b>Both hold if</b> ${said(assessment.bothHoldIf)}</p>` : null}${prose(assessment.rationale)}
<dl class="facts">
${isOfKind && several ? fact('Aspects', describeAspects(assessment.aspects)) : null}
${
  isOfKind || independence
    ? fact(
        'Independence',
        independence &&
          markup`${INDEPENDENCE_WORDS[independence].label}${presetTag(assessment, 'independence')}. ${assessment.independenceBasis ? said(assessment.independenceBasis) : 'Basis not recorded.'}${
            isPreset(assessment, 'independence') ? null : presetTag(assessment, 'independenceBasis')
          }${
            againstOrigins && againstOrigins !== 'AGREES'
              ? markup` <span class="notice">${AGAINST_ORIGINS_WORDS[againstOrigins]}</span>`
              : null
          }`,
      )
    : null
}
${fact('Judged with', confidence && markup`${CONFIDENCE_WORDS[confidence]}${presetTag(assessment, 'confidence')}`)}
${assessment.note ? fact('Note', said(assessment.note)) : null}
${assessment.tempting ? fact('What makes it tempting', said(assessment.tempting)) : null}
</dl></div>
`
}

/** That the program filled this in and the analyst left it so. */
function presetTag(assessment: AssessmentView, field: PresetField): Markup | null {
  return isPreset(assessment, field) ? markup` <span class="soft">(${PRESET_WORDS})</span>` : null
}
