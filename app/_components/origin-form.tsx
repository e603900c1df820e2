'use client'

import { type FormEvent, useRef } from 'react'
import { addOrigin } from '@/lib/actions/origins'
import {
  ORIGIN_KIND_DEFINITIONS,
  ORIGIN_KIND_WORDS,
  ORIGIN_KINDS,
  type OriginKind,
} from '@/lib/domain/origin-words'
import { ChoiceField } from './choice-field'
import { RestFields, type TypedRest } from './rest-fields'
import { RestoredNotice } from './restored-notice'
import { NeedsScript, SaveRow } from './save-row'
import { TextArea, TextField } from './text-field'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Typed = {
  label: string
  kind: OriginKind | null
  kindNote: string
  identified: boolean | null
  basis: string
  rests: TypedRest[]
}
const EMPTY: Typed = { label: '', kind: null, kindNote: '', identified: null, basis: '', rests: [] }

type Props = {
  /** The origins it may rest on. */
  origins: { id: string; label: string }[]
  onSaved: (origin: { id: string; label: string }) => void
}

/** Who claims trace back to, and what that rests on in turn. */
export function OriginForm({ origins, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, restart, restored, kept } = useDraft('origin', EMPTY)
  const { send, refused, pending } = useSave(form, {
    save: addOrigin,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addOriginInput,
    onSaved: ({ id }) => {
      restart(EMPTY)
      onSaved({ id, label: typed.label.trim() })
    },
  })
  const errors = refused?.fields ?? {}
  // The schema would say what it wants; a person is asked for a choice.
  const unchosen = (value: unknown, error: string | undefined, sentence: string) =>
    error && value === null ? sentence : error

  function submit(event: FormEvent) {
    event.preventDefault()
    const { rests, kind, identified, ...said } = typed
    send({ ...said, kind: kind ?? undefined, identified: identified ?? undefined, restsOn: rests })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {restored && <RestoredNotice onStartAfresh={() => restart(EMPTY)} />}
      <NeedsScript />
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
      <SaveRow refused={refused} pending={pending} kept={kept}>
        Add the origin
      </SaveRow>
    </form>
  )
}
