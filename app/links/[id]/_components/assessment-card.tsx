import { AspectStrip } from '@/app/_components/aspect-strip'
import { ChangeButton } from '@/app/_components/change-button'
import { Facts } from '@/app/_components/facts'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOfVerdict } from '@/app/_components/link-badge'
import { restoreAssessment, retractAssessment } from '@/lib/actions/assessments'
import { describeAspects } from '@/lib/domain/describe-aspects'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import type { LaterVersion } from '@/lib/domain/placement'
import { type Actor, can } from '@/lib/domain/policy'
import { isPreset, PRESET_WORDS, type PresetField } from '@/lib/domain/preset-field'
import type { Assessment } from '@/lib/domain/record'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { describeInstant } from '@/lib/format/instant-words'
import { describeLaterVersions } from '@/lib/format/placement-words'

/** `before`: the texts the claims are quoted from that came after it. */
type Props = { assessment: Assessment; before: LaterVersion[]; actor: Actor | null }

/** One analyst's judgement, whole: verdict, aspects in words, independence and its basis, confidence, rationale. */
export function AssessmentCard({ assessment, before, actor }: Props) {
  const { id, version, analyst, verdict, strength, independence, retractedAt } = assessment
  const compared = Object.keys(assessment.aspects).length > 0
  const facts = [
    {
      label: 'Strength',
      value: strength && (
        <>
          {STRENGTH_WORDS[strength].label}
          <PresetNote assessment={assessment} field="strength" />. {STRENGTH_WORDS[strength].definition}
        </>
      ),
    },
    { label: 'Aspects', value: compared || strength ? describeAspects(assessment.aspects) : null },
    { label: 'Both hold if', value: assessment.bothHoldIf },
    {
      label: 'Independence',
      value: independence && (
        <>
          {INDEPENDENCE_WORDS[independence].label}
          <PresetNote assessment={assessment} field="independence" />
          {assessment.independenceBasis && `. ${assessment.independenceBasis}`}
          {!isPreset(assessment, 'independence') && (
            <PresetNote assessment={assessment} field="independenceBasis" />
          )}
        </>
      ),
    },
    { label: 'Tempting as', value: assessment.tempting },
    { label: 'Note', value: assessment.note },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))

  return (
    <article
      className="mb-4 rounded-lg border border-rule bg-card p-4"
      aria-label={`Assessment by ${analyst.name}`}
    >
      <header className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <KindBadge badge={badgeOfVerdict(verdict, strength, independence)} />
        {compared && <AspectStrip relations={assessment.aspects} />}
        <p className="text-sm text-soft phone:ml-auto">
          {analyst.name}
          {assessment.confidence && `, ${CONFIDENCE_WORDS[assessment.confidence]}`}
          <PresetNote assessment={assessment} field="confidence" />
          {assessment.blind && ', made blind'}, {describeInstant(assessment.assessedAt)}
          {retractedAt && `, retracted ${describeInstant(retractedAt)}`}
        </p>
      </header>
      {before.length > 0 && (
        <p className="mb-3 max-w-prose text-sm text-soft">{describeLaterVersions(before, 'Assessed')}</p>
      )}
      <p className="mb-3 max-w-prose whitespace-pre-line">{assessment.rationale}</p>
      <Facts facts={facts} />
      {analyst.id === actor?.id && (
        <div className="mt-4 flex flex-wrap gap-2">
          {retractedAt
            ? can(actor, 'assessment.restore', analyst.id) && (
                <ChangeButton change={restoreAssessment} input={{ assessmentId: id, version }}>
                  Restore
                </ChangeButton>
              )
            : can(actor, 'assessment.retract', analyst.id) && (
                <ChangeButton change={retractAssessment} input={{ assessmentId: id, version }}>
                  Retract
                </ChangeButton>
              )}
        </div>
      )}
    </article>
  )
}

/** That the program filled this in and the analyst left it so. */
function PresetNote({ assessment, field }: { assessment: Assessment; field: PresetField }) {
  return isPreset(assessment, field) && <span className="text-soft"> ({PRESET_WORDS})</span>
}
