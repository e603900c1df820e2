'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'

type Props = { words: string; language: string | undefined; onChoose: (start: number, end: number) => void }

/** Chooses a stretch of a paragraph by selecting it: a text field, so that Shift and the arrow keys do it too. */
export function PartOfParagraph({ words, language, onChoose }: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [empty, setEmpty] = useState(false)

  function choose() {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    if (selectionEnd > selectionStart) onChoose(selectionStart, selectionEnd)
    else setEmpty(true)
  }

  return (
    <div className="mt-1 ml-7 grid gap-2">
      <label htmlFor={id} className="text-sm">
        Select the words that are page furniture, with the pointer or with Shift and the arrow keys
      </label>
      <textarea
        ref={area}
        id={id}
        readOnly
        value={words}
        lang={language}
        dir="auto"
        rows={4}
        className="control font-serif"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={choose}>Mark the selected words</Button>
        {empty && (
          <p role="alert" className="text-sm text-con">
            No words are selected yet.
          </p>
        )}
      </div>
    </div>
  )
}
