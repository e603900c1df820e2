'use client'

import { Button } from '@/app/_components/button'
import { ChoiceField } from '@/app/_components/choice-field'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-field'
import {
  CONFIDENCE_WORDS,
  CONFIDENCES,
  type Confidence,
  INDEPENDENCE_WORDS,
  INDEPENDENCES,
  type Independence,
  PRESET_CONFIDENCE,
} from '@/lib/domain/independence'
import { STRENGTH_WORDS, STRENGTHS_OF, type Strength } from '@/lib/domain/strength'
import { AspectFields } from './aspect-fields'
import { chosenStrength, strengthOf, type Typed } from './typed'

type Props = {
  typed: Typed
  change: (part: Partial<Typed>) => void
  errors: Record<string, string>
  preset: { independence: Independence; basis: string }
  modesDiffer: boolean
}

/** What goes with corroborates and contradicts: strength, aspects, independence, confidence. All preset. */
export function LinkFields({ typed, change, errors, preset, modesDiffer }: Props) {
  const ofVerdict = typed.verdict ? STRENGTHS_OF[typed.verdict] : []
  // Claims of different modes link at most partially.
  const strengths = modesDiffer ? ofVerdict.filter((strength) => strength !== 'DIRECT') : ofVerdict
  const strength = strengthOf(typed)
  return (
    <>
      <ChoiceField
        id="strength"
        name="strength"
        legend="Strength"
        choices={strengths.map((strength) => ({ value: strength, ...STRENGTH_WORDS[strength] }))}
        value={strength}
        onChoose={(chosen) => change({ strength: chosen as Strength })}
        hint={modesDiffer ? 'The claims are of different modes, so they link at most partially.' : undefined}
        error={errors.strength}
      />
      {strength && !chosenStrength(typed) && (
        <p className="-mt-2 flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
          Preset, not chosen.
          <Button tone="quiet" onClick={() => change({ strength })}>
            Choose {STRENGTH_WORDS[strength].label.toLowerCase()}
          </Button>
        </p>
      )}
      {strength === 'APPARENT' && (
        <TextArea
          id="bothHoldIf"
          name="bothHoldIf"
          label="Both hold if …"
          hint="Complete the sentence: what must be aligned for the clash to dissolve."
          rows={2}
          value={typed.bothHoldIf}
          onChange={(event) => change({ bothHoldIf: event.target.value })}
          error={errors.bothHoldIf}
        />
      )}
      <AspectFields
        aspects={typed.aspects}
        onChange={(aspects) => change({ aspects })}
        error={errors.aspects}
      />
      <SelectField
        id="independence"
        name="independence"
        label="Independence"
        hint={`Preset: ${INDEPENDENCE_WORDS[preset.independence].label}. ${preset.basis}`}
        options={[
          { value: '', label: `As preset (${INDEPENDENCE_WORDS[preset.independence].label})` },
          ...INDEPENDENCES.map((value) => ({ value, label: INDEPENDENCE_WORDS[value].label })),
        ]}
        value={typed.independence ?? ''}
        onChange={(event) => change({ independence: (event.target.value || null) as Independence | null })}
        error={errors.independence}
      />
      {typed.independence && (
        <TextArea
          id="independenceBasis"
          name="independenceBasis"
          label="Why you judge it so"
          rows={2}
          value={typed.independenceBasis}
          onChange={(event) => change({ independenceBasis: event.target.value })}
          error={errors.independenceBasis}
        />
      )}
      <SelectField
        id="confidence"
        name="confidence"
        label="Your confidence in this assessment"
        options={[
          { value: '', label: `As preset (${CONFIDENCE_WORDS[PRESET_CONFIDENCE]})` },
          ...CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_WORDS[value] })),
        ]}
        value={typed.confidence ?? ''}
        onChange={(event) => change({ confidence: (event.target.value || null) as Confidence | null })}
        error={errors.confidence}
      />
    </>
  )
}
