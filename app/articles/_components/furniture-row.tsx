'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import type { StrippedRange } from '@/lib/domain/record'
import { type Coverage, FURNITURE_WORD, type Stretch } from './furniture'
import { PartOfParagraph } from './part-of-paragraph'

type Props = {
  text: string
  language: string | undefined
  stretch: Stretch
  coverage: Coverage
  /** The ranges that touch it. */
  ranges: StrippedRange[]
  onPutIn: (part: Stretch, what?: string) => void
  onTakeOut: (part: Stretch) => void
}

/** Longest paragraph that is shown whole, in UTF-16 code units. */
const SHORT = 240

/** One paragraph: in or out of the page furniture, whole or in part, and what it is. */
export function FurnitureRow({ text, language, stretch, coverage, ranges, onPutIn, onTakeOut }: Props) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [whole, setWhole] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const words = text.slice(stretch.start, stretch.end)
  const isLong = words.length > SHORT
  const [first] = ranges

  useEffect(() => {
    if (box.current) box.current.indeterminate = coverage === 'part'
  }, [coverage])

  return (
    <li data-coverage={coverage} className="border-t border-rule py-2">
      <label className="flex items-start gap-3">
        <input
          ref={box}
          id={`furniture-${stretch.start}`}
          type="checkbox"
          checked={coverage === 'whole'}
          aria-describedby={ranges.length > 0 ? id : undefined}
          onChange={() => (coverage === 'whole' ? onTakeOut(stretch) : onPutIn(stretch, first?.what))}
          className="mt-1 size-4 flex-none accent-ink"
        />
        <span className="sr-only">Page furniture: </span>
        <span
          lang={language}
          dir="auto"
          className={`min-w-0 flex-1 font-serif whitespace-pre-line ${coverage === 'whole' ? 'text-soft' : ''}`}
        >
          {isLong && !whole ? `${words.slice(0, SHORT - 40).trimEnd()}…` : words}
        </span>
      </label>
      <div className="ml-7 flex flex-wrap items-center gap-x-4 text-sm">
        {coverage === 'whole' && first && (
          <span id={id} className="flex flex-wrap items-center gap-x-2">
            <input
              aria-label="What it is"
              value={first.what}
              onChange={(event) => onPutIn(stretch, event.target.value)}
              onBlur={() => first.what.trim() === '' && onPutIn(stretch, FURNITURE_WORD)}
              className="control my-1 h-8 min-h-0 w-56 text-sm"
            />
            {first.proposedBy && <span className="text-soft">guessed by rule “{first.proposedBy}”</span>}
          </span>
        )}
        {isLong && (
          <Small onClick={() => setWhole(!whole)} expanded={whole}>
            {whole ? 'Shorten' : 'Show the whole paragraph'}
          </Small>
        )}
        {coverage !== 'whole' && (
          <Small onClick={() => setChoosing(!choosing)} expanded={choosing}>
            {choosing ? 'Leave it' : 'Mark a part'}
          </Small>
        )}
      </div>
      {coverage === 'part' && (
        <ul id={id} className="ml-7">
          {ranges.map((range) => (
            <li key={range.start} className="flex flex-wrap items-center gap-x-3 text-sm">
              <span dir="auto" className="min-w-0 font-serif text-soft">
                {cut(text.slice(Math.max(range.start, stretch.start), Math.min(range.end, stretch.end)))}
              </span>
              <span className="text-soft">
                {range.what}
                {range.proposedBy && `, guessed by rule “${range.proposedBy}”`}
              </span>
              <Button tone="quiet" onClick={() => onTakeOut(clip(range, stretch))}>
                Take it out
              </Button>
            </li>
          ))}
        </ul>
      )}
      {choosing && coverage !== 'whole' && (
        <PartOfParagraph
          words={words}
          language={language}
          onChoose={(start, end) => {
            onPutIn({ start: stretch.start + start, end: stretch.start + end })
            setChoosing(false)
          }}
        />
      )}
    </li>
  )
}

const clip = (range: Stretch, { start, end }: Stretch) => ({
  start: Math.max(range.start, start),
  end: Math.min(range.end, end),
})

const cut = (words: string) => (words.length > 80 ? `${words.slice(0, 76).trimEnd()}…` : words)

function Small(props: { children: string; expanded: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-expanded={props.expanded}
      onClick={props.onClick}
      className="tap text-soft underline decoration-edge underline-offset-[0.22em] hover:text-ink"
    >
      {props.children}
    </button>
  )
}
