'use client'

import { MEMBERSHIP_WORDS, MEMBERSHIPS, type Membership } from '@/lib/domain/origin-words'
import { Button } from './button'
import { SelectField } from './select-field'
import { TextField } from './text-field'

export type TypedRest = { originId: string; certainty: Membership; why: string }

type Props = {
  rests: TypedRest[]
  origins: { id: string; label: string }[]
  onChange: (rests: TypedRest[]) => void
  errors: Record<string, string>
}

/** The origins an origin has it from, each with how sure that is and why. */
export function RestFields({ rests, origins, onChange, errors }: Props) {
  const set = (place: number, part: Partial<TypedRest>) =>
    onChange(rests.map((rest, i) => (i === place ? { ...rest, ...part } : rest)))

  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">Rests on</legend>
      <p className="mb-2 text-sm text-soft">
        Other origins it has it from. What rests on one origin speaks with one voice.
      </p>
      <ul className="grid gap-4">
        {rests.map((rest, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is saved
          <li key={i} className="grid gap-3 border-l-4 border-rule pl-4">
            <div className="grid gap-3 phone:grid-cols-[minmax(0,1fr)_8rem]">
              <SelectField
                id={`rest-${i}`}
                label="Origin"
                value={rest.originId}
                onChange={(event) => set(i, { originId: event.target.value })}
                options={[
                  { value: '', label: 'choose an origin' },
                  ...origins.map(({ id, label }) => ({ value: id, label })),
                ]}
                error={errors[`restsOn.${i}.originId`] && 'Choose an origin, or take this row away.'}
              />
              <SelectField
                id={`rest-certainty-${i}`}
                label="How sure"
                value={rest.certainty}
                onChange={(event) => set(i, { certainty: event.target.value as Membership })}
                options={MEMBERSHIPS.map((value) => ({ value, label: MEMBERSHIP_WORDS[value] }))}
              />
            </div>
            <TextField
              id={`rest-why-${i}`}
              label="Why"
              value={rest.why}
              onChange={(event) => set(i, { why: event.target.value })}
              error={errors[`restsOn.${i}.why`]}
            />
            <span>
              <Button tone="quiet" onClick={() => onChange(rests.filter((_, place) => place !== i))}>
                Take this row away
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {origins.length > 0 ? (
        <Button
          className="mt-3"
          onClick={() => onChange([...rests, { originId: '', certainty: 'LIKELY', why: '' }])}
        >
          {rests.length === 0 ? 'It rests on another origin' : 'And on another'}
        </Button>
      ) : (
        <p className="text-sm text-soft">The record has no other origin yet.</p>
      )}
      {errors.restsOn && <p className="mt-1 text-sm font-medium text-con">{errors.restsOn}</p>}
    </fieldset>
  )
}
