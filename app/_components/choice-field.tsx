import type { ReactNode } from 'react'
import { describedBy, FieldError, FieldHint } from './field'
import { KeyHint } from './key-hint'
import { Sign } from './sign'

/** `press`: the key of key-map that chooses it. */
export type Choice = { value: string; label: string; definition?: string; sign?: string; press?: string }

/**
 * One of several, each with its definition in view, as radio buttons.
 * @param value makes it controlled, together with onChoose; otherwise defaultValue is where it starts
 * @param compact sets the choices on one line, without definitions
 * @param beside sets them beside each other where there is room, to be compared
 */
export function ChoiceField(props: {
  id: string
  name: string
  legend: ReactNode
  choices: readonly Choice[]
  value?: string | null
  defaultValue?: string
  onChoose?: (value: string) => void
  hint?: ReactNode
  error?: string | null
  compact?: boolean
  beside?: boolean
  disabled?: boolean
}) {
  const { id, name, choices, value, defaultValue, onChoose, compact } = props
  const chosen = (choice: Choice) =>
    value !== undefined
      ? { checked: value === choice.value, onChange: () => onChoose?.(choice.value) }
      : { defaultChecked: defaultValue === choice.value }
  return (
    <fieldset
      disabled={props.disabled}
      aria-describedby={describedBy(id, props.hint, props.error)}
      data-refused={props.error ? true : undefined}
      className="min-w-0"
    >
      <legend className="mb-1 font-medium">{props.legend}</legend>
      <FieldHint id={id} hint={props.hint} />
      <div className={compact ? 'flex flex-wrap gap-x-4 gap-y-1' : props.beside ? BESIDE : 'grid gap-1.5'}>
        {choices.map((choice) => (
          <label key={choice.value} className={compact ? CHOICE : `${CHOICE} ${FRAMED}`}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              {...chosen(choice)}
              className="mt-1 size-4 flex-none accent-ink"
            />
            <span className="grow">
              <span className="inline-flex items-center gap-1.5 font-medium">
                {choice.sign ? <Sign sign={choice.sign} /> : null}
                {choice.label}
              </span>
              {choice.definition && !compact ? (
                <span className="block text-sm text-soft">{choice.definition}</span>
              ) : null}
            </span>
            {choice.press ? <KeyHint press={choice.press} /> : null}
          </label>
        ))}
      </div>
      <FieldError id={id} error={props.error} />
    </fieldset>
  )
}

const BESIDE = 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-1.5'
const CHOICE = 'flex min-h-6 items-start gap-2'
const FRAMED = 'rounded-sm border border-rule px-3 py-1.5 has-checked:border-ink has-checked:bg-wash'
