'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { FieldError } from '@/app/_components/field'
import type { StrippedRange } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'
import { confirmAll, coverageOf, listStretches, putIn, type Stretch, takeOut } from './furniture'
import { FurnitureRow } from './furniture-row'
import { Guess } from './guess'

/** How many paragraphs a press shows, so that a book's worth of text stays quick. */
const STEP = 50

type Props = {
  text: string
  /** The language of the text, for the fonts and voices that show it. */
  language: string | undefined
  ranges: StrippedRange[]
  onChange: (ranges: StrippedRange[]) => void
  error?: string
}

/**
 * What of the text is page furniture. What is marked stands open; the paragraphs between are folded until asked for,
 * and each can be put in or taken out, whole or in part.
 */
export function FurnitureField({ text, language, ranges, onChange, error }: Props) {
  const stretches = useMemo(() => listStretches(text), [text])
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const focusOn = useRef<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const proposed = ranges.filter((range) => range.proposedBy !== null)
  const runs = useMemo(() => foldRuns(text, stretches, ranges, opened), [text, stretches, ranges, opened])
  const marked = runs.filter((run) => run.kind === 'shown' && run.coverage !== 'none').length

  // Showing more takes the pressed button away; what it showed takes the focus.
  useEffect(() => {
    if (focusOn.current === null) return
    list.current?.querySelector<HTMLElement>(`#furniture-${focusOn.current}`)?.focus()
    focusOn.current = null
  })

  function show(more: Stretch[]) {
    focusOn.current = more[0]?.start ?? null
    setOpened((current) => new Set([...current, ...more.slice(0, STEP).map(({ start }) => start)]))
  }

  function change(stretch: Stretch, next: StrippedRange[]) {
    // A paragraph taken out must not fold away under the pointer.
    setOpened((current) => new Set([...current, stretch.start]))
    onChange(next)
  }

  return (
    <fieldset className="min-w-0" aria-describedby={error ? 'stripped-error' : undefined}>
      <legend className="sr-only">Page furniture</legend>
      <p className="text-sm text-soft">
        {marked === 0
          ? 'Nothing is marked. '
          : `Marked: ${marked} of ${plural(stretches.length, 'paragraph')}, whole or in part. `}
        What is marked is folded away in the reader and never deleted.
      </p>
      {proposed.length > 0 && (
        <p className="mt-1 text-sm text-soft">
          <Guess
            by={`by rules: ${plural(proposed.length, 'stretch', 'stretches')}`}
            what="the page furniture"
            onConfirm={() => onChange(confirmAll(ranges))}
          />
        </p>
      )}
      <FieldError id="stripped" error={error} />
      <ul ref={list} className="mt-3 border-b border-rule">
        {runs.map((run) =>
          run.kind === 'shown' ? (
            <FurnitureRow
              key={run.stretch.start}
              text={text}
              language={language}
              stretch={run.stretch}
              coverage={run.coverage}
              ranges={ranges.filter(
                (range) => range.start < run.stretch.end && range.end > run.stretch.start,
              )}
              onPutIn={(part, what) => change(run.stretch, putIn(ranges, part, what))}
              onTakeOut={(part) => change(run.stretch, takeOut(ranges, part))}
            />
          ) : (
            <li key={`run-${run.stretches[0]?.start}`} className="border-t border-rule py-1">
              <button
                type="button"
                onClick={() => show(run.stretches)}
                className="tap w-full gap-3 text-left text-sm text-soft hover:text-ink"
              >
                <span className="flex-none underline decoration-edge underline-offset-[0.22em]">
                  {plural(run.stretches.length, 'paragraph')} of text
                </span>
                <span lang={language} dir="auto" className="truncate font-serif">
                  {headOf(text, run.stretches[0])}
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
    </fieldset>
  )
}

type Run =
  | { kind: 'shown'; stretch: Stretch; coverage: 'none' | 'part' | 'whole' }
  | { kind: 'folded'; stretches: Stretch[] }

function foldRuns(
  text: string,
  stretches: Stretch[],
  ranges: StrippedRange[],
  opened: ReadonlySet<number>,
): Run[] {
  const runs: Run[] = []
  for (const stretch of stretches) {
    const coverage = coverageOf(text, stretch, ranges)
    const last = runs.at(-1)
    if (coverage !== 'none' || opened.has(stretch.start)) runs.push({ kind: 'shown', stretch, coverage })
    else if (last?.kind === 'folded') last.stretches.push(stretch)
    else runs.push({ kind: 'folded', stretches: [stretch] })
  }
  return runs
}

function headOf(text: string, stretch: Stretch | undefined): string {
  return stretch ? text.slice(stretch.start, Math.min(stretch.end, stretch.start + 90)) : ''
}
