'use client'

import { TextArea, TextField } from './text-field'

/** What is said of a source beside its name, as it stands in a form. */
export type TypedSource = { homepage: string; country: string; kind: string; note: string }
export const EMPTY_SOURCE: TypedSource = { homepage: '', country: '', kind: '', note: '' }

/** What is sent of a new source. */
export function asSource(name: string, { homepage, ...typed }: TypedSource) {
  return { name, homepage: homepage.trim() || null, ...typed }
}

type Props = {
  typed: TypedSource
  change: (part: Partial<TypedSource>) => void
  errors: Record<string, string>
  /** Where the fields stand in the input: "source.new." in the form of an article. */
  path?: string
}

/** Homepage, country, kind and note of a new source; each may be missing. */
export function SourceDetails({ typed, change, errors, path = '' }: Props) {
  const field = (name: keyof TypedSource) => ({
    id: `source-${name}`,
    name: `source-${name}`,
    value: typed[name],
    error: errors[path + name],
  })
  return (
    <>
      <TextField
        {...field('homepage')}
        type="url"
        label="Homepage (optional)"
        autoComplete="off"
        placeholder="https://"
        onChange={(event) => change({ homepage: event.target.value })}
      />
      <div className="grid gap-5 phone:grid-cols-2">
        <TextField
          {...field('country')}
          label="Country (optional)"
          autoComplete="off"
          onChange={(event) => change({ country: event.target.value })}
        />
        <TextField
          {...field('kind')}
          label="Kind (optional)"
          placeholder="newspaper, agency, blog …"
          onChange={(event) => change({ kind: event.target.value })}
        />
      </div>
      <TextArea
        {...field('note')}
        label="Note (optional)"
        hint="Who owns or funds it, what it is known for."
        rows={2}
        onChange={(event) => change({ note: event.target.value })}
      />
    </>
  )
}
