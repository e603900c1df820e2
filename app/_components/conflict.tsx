'use client'

import { useState } from 'react'
import { type ConflictChoice, listConflicts, settleConflicts } from '@/lib/domain/conflict'
import { Button } from './button'
import { ChoiceField } from './choice-field'
import { Notice } from './notice'

/** A field as a conflict shows it: its value in words, and whether it is running text, of which both can be kept. */
export type ConflictField<Fields> = {
  field: keyof Fields & string
  label: string
  words: (of: Fields) => string
  isText?: boolean
}

type Props<Fields> = {
  /** What this is: “This source”. */
  what: string
  /** Who changed it and when, in words: “Noor, 22 Nov 2026, 10:00”. */
  by?: string | null
  /** What else was done to it, in a sentence: “It was retracted.” */
  told?: string | null
  fields: readonly ConflictField<Fields>[]
  /** What the form was filled from, what stands in it, and what stands in the record now. */
  start: Fields
  typed: Fields
  saved: Fields
  /** What goes on in the form, upon what stands in the record now. */
  onDecide: (settled: Fields) => void
}

/**
 * Two edited one record, and this form is the second: both versions side by side. What only one of them changed is kept
 * or taken, and told; of what both changed the analyst chooses, field by field.
 */
export function Conflict<Fields extends object>(props: Props<Fields>) {
  const { what, by, told, fields, start, typed, saved, onDecide } = props
  const [choices, setChoices] = useState<Partial<Record<keyof Fields, ConflictChoice>>>({})
  const conflicts = listConflicts(
    fields.map(({ field }) => field),
    start,
    typed,
    saved,
  )
  const of = (changedBy: string) =>
    fields.filter(({ field }) => conflicts.some((one) => one.field === field && one.changedBy === changedBy))
  const [both, taken, kept] = [of('BOTH'), of('SAVED'), of('TYPED')]
  const undecided = both.filter(({ field }) => choices[field] === undefined)

  return (
    <Notice tone="refused">
      <p className="font-medium">
        {what} was changed after you began typing{by ? `: by ${by}` : ''}. Nothing is lost: decide what goes
        on, then save.{told ? ` ${told}` : ''}
      </p>
      {both.map(({ field, label, words, isText }) => (
        <div key={field} className="my-4">
          <ChoiceField
            id={`conflict-${field}`}
            name={`conflict-${field}`}
            legend={`${label}: changed in both`}
            beside
            value={choices[field] ?? null}
            onChoose={(choice) => setChoices({ ...choices, [field]: choice })}
            choices={[
              { value: 'SAVED', label: 'What stands now', definition: words(saved) || 'nothing' },
              { value: 'TYPED', label: 'What you typed', definition: words(typed) || 'nothing' },
              ...(isText && words(saved) && words(typed)
                ? [{ value: 'BOTH', label: 'Both, one below the other' }]
                : []),
            ]}
          />
        </div>
      ))}
      <Told heading="Taken from what stands now" fields={taken} from={start} to={saved} />
      <Told heading="Kept as you typed it" fields={kept} from={saved} to={typed} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          tone="primary"
          disabled={undecided.length > 0}
          onClick={() => onDecide(settleConflicts(conflicts, typed, saved, choices))}
        >
          {both.length > 0 ? 'Go on with these' : 'Go on'}
        </Button>
        <Button onClick={() => onDecide(saved)}>Take all that stands now</Button>
      </div>
      {undecided.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          Still to choose: {undecided.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </Notice>
  )
}

function Told<Fields>(props: {
  heading: string
  fields: readonly ConflictField<Fields>[]
  from: Fields
  to: Fields
}) {
  if (props.fields.length === 0) return null
  return (
    <div className="my-3">
      <p className="text-sm text-soft">{props.heading}</p>
      <ul>
        {props.fields.map(({ field, label, words }) => (
          <li key={field} className="whitespace-pre-line">
            {label}: {words(props.from) && <del>{words(props.from)}</del>}
            {words(props.from) && words(props.to) && ' → '}
            {words(props.to) ? (
              <ins className="font-medium no-underline">{words(props.to)}</ins>
            ) : (
              <span className="text-soft"> nothing</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
