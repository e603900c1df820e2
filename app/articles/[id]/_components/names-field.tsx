'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

type Props = {
  id: string
  label: string
  hint?: string
  names: readonly string[]
  /** What is offered while typing. */
  offered: readonly string[]
  onChange: (names: string[]) => void
  /** Called with what is typed, to offer what fits. */
  onSeek?: (typed: string) => void
  /** Whether the record knows a name that is not offered; without it any name can be added. */
  onlyKnown?: (name: string) => Promise<boolean | undefined>
  error?: string
}

/** Several names: each added by Enter, each taken away by its button. */
export function NamesField({ id, label, hint, names, offered, onChange, onSeek, onlyKnown, error }: Props) {
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)

  async function add() {
    const name = typed.trim()
    if (name === '') return
    if (onlyKnown && !offered.includes(name) && !(await onlyKnown(name))) {
      setUnknown(`The record has no “${name}”. Choose one that is offered.`)
      return
    }
    if (!names.includes(name)) onChange([...names, name])
    setTyped('')
    setUnknown(null)
  }
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed.trim() === '') return
    event.preventDefault()
    void add()
  }

  return (
    <div className="grid gap-1.5">
      <TextField
        {...{ id, label, hint }}
        list={`${id}-offered`}
        autoComplete="off"
        dir="auto"
        placeholder="type, then Enter"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          onSeek?.(event.target.value)
        }}
        onKeyDown={press}
        onBlur={() => void add()}
        error={error ?? unknown}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {names.length > 0 && (
        <ul aria-label={`${label}, chosen`} className="flex flex-wrap gap-1.5">
          {names.map((name, i) => (
            <li key={name} className="flex items-center rounded-sm border border-edge bg-card pl-2 text-sm">
              <bdi>{name}</bdi>
              <Button
                tone="quiet"
                aria-label={`Take “${name}” away`}
                className="px-2"
                onClick={() => onChange(names.filter((_, at) => at !== i))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
