'use client'

import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextArea, TextField } from '@/app/_components/text-field'
import { MODE_WORDS, MODES, type Mode } from '@/lib/domain/claim-words'
import { VOICE_WORDS, VOICES, type Voice } from '@/lib/domain/framing'
import { NamesField } from './names-field'
import { type Change, Proposable } from './proposable'
import { settle, type TypedClaim } from './typed-claim'
import type { Offers } from './use-choices'

export type FieldsProps = {
  typed: TypedClaim
  change: Change
  errors: Record<string, string>
  offers: Offers
}

/** Choices of a closed list as a field offers them; `none` is what stands where nothing is recorded. */
export const optionsOf = <T extends string>(codes: readonly T[], words: Record<T, string>, none?: string) => [
  ...(none === undefined ? [] : [{ value: '', label: none }]),
  ...codes.map((value) => ({ value, label: words[value] })),
]

/** What matters in twenty seconds. */
export function ClaimMainFields(props: FieldsProps & { onNewOrigin: () => void }) {
  const { typed, change, errors, offers } = props
  const { time } = typed
  return (
    <div className="space-y-4">
      <TextArea
        id="claim-statement"
        label="Statement (may wait)"
        hint="What it says, in your neutral words."
        rows={2}
        value={typed.statement}
        onChange={(event) => change({ statement: event.target.value })}
        error={errors.statement}
      />
      <div className="grid gap-3 @[25rem]:grid-cols-2">
        <Proposable {...{ typed, change }} fields={['mode']}>
          <SelectField
            id="claim-mode"
            label="Mode"
            options={optionsOf(MODES, MODE_WORDS)}
            value={typed.mode}
            onChange={(event) => change(settle(typed, 'mode', event.target.value as Mode))}
            error={errors.mode}
          />
        </Proposable>
        <Proposable {...{ typed, change }} fields={['voice']}>
          <SelectField
            id="claim-voice"
            label="Voice"
            options={optionsOf(VOICES, VOICE_WORDS, 'not recorded')}
            value={typed.voice}
            onChange={(event) => change(settle(typed, 'voice', event.target.value as Voice | ''))}
            error={errors['framing.voice']}
          />
        </Proposable>
      </div>
      <Proposable {...{ typed, change }} fields={['speaker']}>
        <TextField
          id="claim-speaker"
          label="Said by"
          dir="auto"
          autoComplete="off"
          value={typed.speaker}
          onChange={(event) => change(settle(typed, 'speaker', event.target.value))}
          error={errors.speaker}
        />
      </Proposable>
      <Proposable {...{ typed, change }} fields={['origin']}>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
          <TextField
            id="claim-origin"
            label="Origin"
            list="claim-origins"
            dir="auto"
            autoComplete="off"
            value={typed.origin}
            onChange={(event) => {
              change(settle(typed, 'origin', event.target.value))
              offers.seek(event.target.value)
            }}
            error={errors.originId}
          />
          <Button onClick={props.onNewOrigin}>New origin</Button>
        </div>
        <datalist id="claim-origins">
          {offers.choices.origins.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
      </Proposable>
      <Proposable {...{ typed, change }} fields={['time']}>
        <div className="grid grid-cols-2 items-start gap-3">
          <TextField
            id="claim-time-expression"
            label="When, as printed"
            dir="auto"
            autoComplete="off"
            value={time.expression}
            onChange={(event) => change(settle(typed, 'time', { ...time, expression: event.target.value }))}
            error={errors['time.expression']}
          />
          <TextField
            id="claim-time-edtf"
            label="As a date (EDTF)"
            placeholder="2016-04"
            autoComplete="off"
            spellCheck={false}
            value={time.edtf}
            onChange={(event) => change(settle(typed, 'time', { ...time, edtf: event.target.value }))}
            error={errors['time.edtf']}
          />
        </div>
      </Proposable>
      <Proposable {...{ typed, change }} fields={['topics']}>
        <NamesField
          id="claim-topics"
          label="Topics"
          names={typed.topics.map(({ label }) => label)}
          offered={offers.choices.topics.map(({ label }) => label)}
          onSeek={offers.seek}
          onlyKnown={async (name) => (await offers.ask(name))?.topics.some(({ label }) => label === name)}
          onChange={(labels) => {
            const known = [...typed.topics, ...offers.latest().topics]
            const topics = labels.flatMap((label) => known.find((topic) => topic.label === label) ?? [])
            change(settle(typed, 'topics', topics))
          }}
          error={errors.topics}
        />
      </Proposable>
    </div>
  )
}
