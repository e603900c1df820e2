'use client'

import { Button } from '@/app/_components/button'
import { asSource, EMPTY_SOURCE, SourceDetails, type TypedSource } from '@/app/_components/source-details'
import { TextField } from '@/app/_components/text-field'
import type { SourceToChoose } from '@/lib/domain/record-lists'
import { findSource, listAlike } from './find-source'

export type TypedSourceChoice = TypedSource & { name: string }
export const NO_SOURCE: TypedSourceChoice = { ...EMPTY_SOURCE, name: '' }

/** What is sent: the source of this name, or a new one. */
export function asSourceChoice({ name, ...details }: TypedSourceChoice, sources: SourceToChoose[]) {
  const known = findSource(name, sources)
  return known ? { id: known.id } : { new: asSource(name, details) }
}

type Props = {
  typed: TypedSourceChoice
  change: (part: Partial<TypedSourceChoice>) => void
  sources: SourceToChoose[]
  errors: Record<string, string>
}

/** The source by its name: one of the record is found while typing, any other name is a new source's. */
export function SourceField({ typed, change, sources, errors }: Props) {
  const known = findSource(typed.name, sources)
  const isNew = typed.name.trim() !== '' && !known
  const alike = listAlike(typed.name, sources)
  return (
    <div className="grid gap-4">
      <TextField
        id="source"
        name="source"
        label="Source"
        hint="Who published it. Type to find it among the sources of the record; another name adds a new one."
        autoComplete="off"
        list="sources"
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
        error={errors['source.new.name'] ?? errors.source ?? errors['source.id'] ?? errors.sourceId}
      />
      <datalist id="sources">
        {alike.map((source) => (
          <option key={source.id} value={source.name} />
        ))}
      </datalist>
      <div aria-live="polite">
        {known && <p className="text-sm">Found in the record{describe(known)}.</p>}
        {isNew && (
          <p className="text-sm">
            No source of the record has this name: <b className="font-medium">{typed.name.trim()}</b> will be
            added as a new one.
          </p>
        )}
      </div>
      {isNew && (
        <div className="grid gap-5 border-l-4 border-rule pl-4">
          {alike.length > 0 && (
            <p className="flex flex-wrap items-center gap-2 text-sm">
              Or is it
              {alike.slice(0, 4).map((source) => (
                <Button key={source.id} onClick={() => change({ name: source.name })}>
                  {source.name}
                </Button>
              ))}
            </p>
          )}
          <SourceDetails typed={typed} change={change} errors={errors} path="source.new." />
        </div>
      )}
    </div>
  )
}

function describe({ kind, country }: SourceToChoose): string {
  const words = [kind, country].filter(Boolean).join(', ')
  return words ? `: ${words}` : ''
}
