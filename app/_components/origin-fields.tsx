'use client'

import {
  ORIGIN_KIND_DEFINITIONS,
  ORIGIN_KIND_WORDS,
  ORIGIN_KINDS,
  type OriginKind,
} from '@/lib/domain/origin-words'
import { ChoiceField } from './choice-field'
import { RestFields, type TypedRest } from './rest-fields'
import { TextArea, TextField } from './text-field'

/** What is said of an origin, as it stands in a form. */
export type TypedOrigin = {
  label: string
  kind: OriginKind | null
  kindNote: string
  identified: boolean | null
  basis: string
  rests: TypedRest[]
}

/** What is sent of an origin. */
export function asOrigin({ rests, kind, identified, ...said }: TypedOrigin) {
  return { ...said, kind: kind ?? undefined, identified: identified ?? undefined, restsOn: rests }
}

type Props = {
  typed: TypedOrigin
  change: (part: Partial<TypedOrigin>) => void
  errors: Record<string, string>
  /** The origins it may rest on. */
  origins: { id: string; label: string }[]
}

/** Label, kind, whether it is identified, on what that rests, and what it rests on in turn. */
export function OriginFields({ typed, change, errors, origins }: Props) {
  // The schema would say what it wants; a person is asked for a choice.
  const unchosen = (value: unknown, error: string | undefined, sentence: string) =>
    error && value === null ? sentence : error
  return (
    <>
      <TextField
        id="origin-label"
        name="label"
        label="Origin"
        hint="Who, and what of theirs: “SVR statement, 13 February 2023”."
        dir="auto"
        autoComplete="off"
        value={typed.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label}
      />
      <ChoiceField
        id="origin-kind"
        name="kind"
        legend="Kind"
        choices={ORIGIN_KINDS.map((value) => ({
          value,
          label: ORIGIN_KIND_WORDS[value],
          definition: ORIGIN_KIND_DEFINITIONS[value],
        }))}
        value={typed.kind}
        onChoose={(kind) => change({ kind: kind as OriginKind })}
        error={unchosen(typed.kind, errors.kind, 'Choose a kind.')}
      />
      <TextField
        id="origin-kind-note"
        name="kindNote"
        label="Note on the kind (optional)"
        value={typed.kindNote}
        onChange={(event) => change({ kindNote: event.target.value })}
        error={errors.kindNote}
      />
      <ChoiceField
        id="origin-identified"
        name="identified"
        legend="Identified"
        choices={[
          {
            value: 'yes',
            label: 'yes',
            definition: 'It is known who or what it is, so that a reader could ask there.',
          },
          { value: 'no', label: 'no', definition: 'It never counts as independent of another.' },
        ]}
        value={typed.identified === null ? null : typed.identified ? 'yes' : 'no'}
        onChoose={(value) => change({ identified: value === 'yes' })}
        error={unchosen(typed.identified, errors.identified, 'Say whether it is identified.')}
      />
      <TextArea
        id="origin-basis"
        name="basis"
        label="Known from (optional)"
        hint="On what it rests that claims trace back to it."
        rows={2}
        value={typed.basis}
        onChange={(event) => change({ basis: event.target.value })}
        error={errors.basis}
      />
      <RestFields
        rests={typed.rests}
        origins={origins}
        onChange={(rests) => change({ rests })}
        errors={errors}
      />
    </>
  )
}
