import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field'

/** One line of text. */
export function TextField({ label, hint, error, id, ...input }: FieldProps & ComponentProps<'input'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <input type="text" {...input} {...control} className="control" />}
    </Field>
  )
}

/** Several lines of text. */
export function TextArea({ label, hint, error, id, ...area }: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <textarea rows={3} dir="auto" {...area} {...control} className="control" />}
    </Field>
  )
}
