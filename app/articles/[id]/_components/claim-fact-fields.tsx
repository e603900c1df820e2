'use client'

import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { BASES, BASIS_WORDS, type Basis } from '@/lib/domain/claim-words'
import { type FieldsProps, optionsOf } from './claim-main-fields'
import { NamesField } from './names-field'
import { Proposable } from './proposable'
import { settle, type TypedQuantity } from './typed-claim'

const NO_QUANTITY: TypedQuantity = { text: '', value: '', unit: '', qualifier: '', scope: '' }
const PARTS = [
  { part: 'text', label: 'As printed' },
  { part: 'value', label: 'Value, in digits' },
  { part: 'unit', label: 'Unit' },
  { part: 'qualifier', label: 'Qualifier' },
  { part: 'scope', label: 'Scope' },
] as const

/** Who, where, how many; on what its date rests; what kind of claim it is. */
export function ClaimFactFields({ typed, change, errors, offers }: FieldsProps) {
  const { time, quantities } = typed
  const setQuantity = (at: number, part: Partial<TypedQuantity>) =>
    change(
      settle(
        typed,
        'quantities',
        quantities.map((one, i) => (i === at ? { ...one, ...part } : one)),
      ),
    )
  return (
    <div className="space-y-4">
      <Proposable {...{ typed, change }} fields={['actors']}>
        <NamesField
          id="claim-actors"
          label="Actors"
          names={typed.actors}
          offered={offers.choices.names}
          onSeek={offers.seek}
          onChange={(actors) => change(settle(typed, 'actors', actors))}
          error={firstOf(errors, 'actors')}
        />
      </Proposable>
      <Proposable {...{ typed, change }} fields={['places']}>
        <NamesField
          id="claim-places"
          label="Places"
          names={typed.places}
          offered={offers.choices.names}
          onSeek={offers.seek}
          onChange={(places) => change(settle(typed, 'places', places))}
          error={firstOf(errors, 'places')}
        />
      </Proposable>
      <Proposable {...{ typed, change }} fields={['quantities']}>
        <fieldset className="min-w-0">
          <legend className="mb-1 font-medium">Quantities</legend>
          {quantities.map((quantity, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a quantity is its position
            <div key={i} className="mb-3 grid grid-cols-2 items-start gap-2 border-l border-rule pl-3">
              {PARTS.map(({ part, label }) => (
                <TextField
                  key={part}
                  id={`claim-quantity-${i}-${part}`}
                  label={label}
                  autoComplete="off"
                  dir="auto"
                  value={quantity[part]}
                  onChange={(event) => setQuantity(i, { [part]: event.target.value })}
                  error={errors[`quantities.${i}.${part}`]}
                />
              ))}
              <span className="self-end">
                <Button
                  tone="quiet"
                  aria-label={`Take away quantity ${i + 1}`}
                  onClick={() =>
                    change(
                      settle(
                        typed,
                        'quantities',
                        quantities.filter((_, at) => at !== i),
                      ),
                    )
                  }
                >
                  Take away
                </Button>
              </span>
            </div>
          ))}
          <Button onClick={() => change(settle(typed, 'quantities', [...quantities, NO_QUANTITY]))}>
            Add a quantity
          </Button>
        </fieldset>
      </Proposable>
      <div className="grid grid-cols-2 items-start gap-3">
        <SelectField
          id="claim-time-basis"
          label="The date is"
          options={optionsOf(BASES, BASIS_WORDS, 'not recorded')}
          value={time.basis}
          onChange={(event) =>
            change(settle(typed, 'time', { ...time, basis: event.target.value as Basis | '' }))
          }
          error={errors['time.basis']}
        />
        <TextField
          id="claim-time-basis-note"
          label="Worked out from"
          dir="auto"
          value={time.basisNote}
          onChange={(event) => change(settle(typed, 'time', { ...time, basisNote: event.target.value }))}
          error={errors['time.basisNote']}
        />
        <TextField
          id="claim-time-note"
          label="Note on the date"
          dir="auto"
          value={time.note}
          onChange={(event) => change(settle(typed, 'time', { ...time, note: event.target.value }))}
          error={errors['time.note']}
        />
        <TextField
          id="claim-kind"
          label="Kind of claim"
          dir="auto"
          value={typed.kind}
          onChange={(event) => change({ kind: event.target.value })}
          error={errors.kind}
        />
      </div>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={typed.headline}
          onChange={(event) => change({ headline: event.target.checked })}
          className="size-4 accent-ink"
        />
        It stands in a headline
      </label>
    </div>
  )
}

/** The first sentence about a list or one of its entries. */
export function firstOf(errors: Record<string, string>, field: string): string | undefined {
  return Object.entries(errors).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1]
}
