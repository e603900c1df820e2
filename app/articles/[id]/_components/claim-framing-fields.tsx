'use client'

import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-field'
import {
  AGENCIES,
  AGENCY_WORDS,
  type Agency,
  COMMITMENT_WORDS,
  COMMITMENTS,
  type Commitment,
  CUE_STANCE_WORDS,
  CUE_STANCES,
  type CueStance,
  FRAMING_FUNCTION_WORDS,
  FRAMING_FUNCTIONS,
  type MarkKind,
} from '@/lib/domain/framing'
import { firstOf } from './claim-fact-fields'
import { type FieldsProps, optionsOf } from './claim-main-fields'
import { Proposable } from './proposable'
import { settle } from './typed-claim'

const MARKS = [
  { kind: 'CUE', field: 'cues', label: 'Cues' },
  { kind: 'HEDGE', field: 'hedges', label: 'Hedges' },
  { kind: 'LOADED', field: 'loaded', label: 'Loaded words' },
  { kind: 'NAME', field: 'names', label: 'Names used' },
] as const

type Props = FieldsProps & {
  picking: MarkKind | null
  onPick: (kind: MarkKind | null) => void
  /** Whether the text on the page is the one the claim is quoted from. */
  isHere: boolean
}

/** How the article puts the claim; its words are picked in the text. */
export function ClaimFramingFields({ typed, change, errors, picking, onPick, isHere }: Props) {
  return (
    <div className="space-y-4">
      {MARKS.map(({ kind, field, label }) => (
        <Proposable key={kind} {...{ typed, change }} fields={[field]}>
          <div className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{label}</span>
            {isHere && (
              <Button
                aria-pressed={picking === kind}
                aria-label={
                  picking === kind
                    ? `Done picking ${label.toLowerCase()}`
                    : `Pick ${label.toLowerCase()} in the text`
                }
                onClick={() => onPick(picking === kind ? null : kind)}
              >
                {picking === kind ? 'Done' : 'Pick in the text'}
              </Button>
            )}
          </div>
          {picking === kind && (
            <p role="status" className="text-sm text-soft">
              Press words in the text, anywhere in the article; pressing again takes them off. By keyboard:
              the caret and Enter.
            </p>
          )}
          {typed[field].length > 0 && (
            <ul className="mt-1 flex flex-wrap gap-1.5">
              {typed[field].map((mark) => (
                <li
                  key={`${mark.start} ${mark.end}`}
                  className="flex items-center rounded-sm border border-edge bg-card pl-2 font-serif"
                >
                  <bdi>{mark.text}</bdi>
                  <Button
                    tone="quiet"
                    className="px-2"
                    aria-label={`Take “${mark.text}” away`}
                    onClick={() =>
                      change(
                        settle(
                          typed,
                          field,
                          typed[field].filter((one) => one !== mark),
                        ),
                      )
                    }
                  >
                    ×
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Proposable>
      ))}
      {firstOf(errors, 'framing.marks') && (
        <p className="text-sm font-medium text-con">{firstOf(errors, 'framing.marks')}</p>
      )}
      <div className="grid gap-3 @[25rem]:grid-cols-2">
        <Proposable {...{ typed, change }} fields={['cueStance']}>
          <SelectField
            id="claim-stance"
            label="Stance of the cue"
            options={optionsOf(CUE_STANCES, CUE_STANCE_WORDS, 'not recorded')}
            value={typed.cueStance}
            onChange={(event) => change(settle(typed, 'cueStance', event.target.value as CueStance | ''))}
          />
        </Proposable>
        <Proposable {...{ typed, change }} fields={['commitment']}>
          <SelectField
            id="claim-commitment"
            label="The article"
            options={optionsOf(COMMITMENTS, COMMITMENT_WORDS, 'not recorded')}
            value={typed.commitment}
            onChange={(event) => change(settle(typed, 'commitment', event.target.value as Commitment | ''))}
          />
        </Proposable>
        <Proposable {...{ typed, change }} fields={['agency']}>
          <SelectField
            id="claim-agency"
            label="Agency"
            options={optionsOf(AGENCIES, AGENCY_WORDS, 'not recorded')}
            value={typed.agency}
            onChange={(event) => change(settle(typed, 'agency', event.target.value as Agency | ''))}
          />
        </Proposable>
      </div>
      <Proposable {...{ typed, change }} fields={['functions']}>
        <fieldset>
          <legend className="mb-1 font-medium">Function: the claim</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {FRAMING_FUNCTIONS.map((name) => (
              <label key={name} className="flex min-h-6 items-center gap-2">
                <input
                  type="checkbox"
                  checked={typed.functions.includes(name)}
                  onChange={(event) => {
                    const others = typed.functions.filter((one) => one !== name)
                    change(settle(typed, 'functions', event.target.checked ? [...others, name] : others))
                  }}
                  className="size-4 accent-ink"
                />
                {FRAMING_FUNCTION_WORDS[name]}
              </label>
            ))}
          </div>
        </fieldset>
      </Proposable>
      <TextArea
        id="claim-framing-note"
        label="Note on the framing"
        rows={2}
        value={typed.framingNote}
        onChange={(event) => change({ framingNote: event.target.value })}
        error={errors['framing.note']}
      />
    </div>
  )
}
