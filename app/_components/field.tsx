import type { ReactNode } from 'react'

/** What a control needs so that its hint and its refusal are read out with it. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FieldProps = { id: string; label: ReactNode; hint?: ReactNode; error?: string | null }

/** A labelled control with its hint and, beside it, the sentence that says why it was refused. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { id, label, hint, error } = props
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      {props.children({
        id,
        'aria-describedby': describedBy(id, hint, error),
        'aria-invalid': error ? true : undefined,
      })}
      <FieldError id={id} error={error} />
    </div>
  )
}

/** The ids a control or group refers to, or undefined where it has neither hint nor error. */
export function describedBy(
  id: string,
  hint: ReactNode,
  error: string | null | undefined,
): string | undefined {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null)
  return ids.length > 0 ? ids.join(' ') : undefined
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null
  return (
    <p id={`${id}-hint`} className="text-sm text-soft">
      {hint}
    </p>
  )
}

export function FieldError({ id, error }: { id: string; error?: string | null }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="text-sm font-medium text-con">
      {error}
    </p>
  )
}
