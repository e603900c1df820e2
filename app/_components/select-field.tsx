import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field'

export type Option = { value: string; label: string }

/** One of several, where the words alone are enough to choose by. */
export function SelectField(props: FieldProps & ComponentProps<'select'> & { options: readonly Option[] }) {
  const { label, hint, error, id, options, ...select } = props
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <select {...select} {...control} className="control">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
