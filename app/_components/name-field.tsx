'use client'

import { type ComponentProps, useState } from 'react'
import type { FieldProps } from './field'
import { TextField } from './text-field'

export type NamesOf = 'topic' | 'source'

/**
 * A topic or a source by its name, where there are too many to list on every page: the names are fetched when the field
 * is first entered, and offered while typing. Without them a name can still be typed in full.
 */
export function NameField({ of, id, ...props }: FieldProps & ComponentProps<'input'> & { of: NamesOf }) {
  const [names, setNames] = useState<string[]>([])
  const offer = async () => {
    if (names.length > 0) return
    const answer = await fetch(`/api/names/${of}`).catch(() => null)
    if (answer?.ok) setNames(await answer.json())
  }
  return (
    <div>
      <TextField
        {...props}
        id={id}
        list={`${id}-names`}
        placeholder="any"
        autoComplete="off"
        onFocus={() => void offer()}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}
