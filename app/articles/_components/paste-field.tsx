'use client'

import { type ClipboardEvent, useEffect, useRef } from 'react'
import { Field } from '@/app/_components/field'
import { LARGE_TEXT } from './use-received'

/** How long typing rests before the text is read, in milliseconds. */
const REST = 500

type Props = {
  label: string
  hint: string
  text: string
  onText: (text: string) => void
  /** Hears of every letter, so that none is lost while typing does not rest. */
  onLetter: (text: string) => void
  error?: string
}

/**
 * The text, pasted or typed. The field holds it itself and tells of it when typing rests; a large text never enters the
 * field, which would freeze over it.
 */
export function PasteField({ label, hint, text, onText, onLetter, error }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // What came from elsewhere, such as a draft kept in this browser, is shown; what is being typed is left alone.
  useEffect(() => {
    const field = area.current
    if (!field || field.value === text) return
    if (document.activeElement !== field || field.value === '') field.value = text
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])

  function tell() {
    clearTimeout(timer.current)
    const typed = area.current?.value ?? ''
    if (typed !== text) onText(typed)
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain')
    const { value, selectionStart, selectionEnd } = event.currentTarget
    if (value.length + pasted.length <= LARGE_TEXT) {
      // Pasting is done at once, typing goes on: the field has the text after this event.
      clearTimeout(timer.current)
      timer.current = setTimeout(tell, 0)
      return
    }
    event.preventDefault()
    // Line ends as the field would have them.
    const lines = pasted.replace(/\r\n?/g, '\n')
    onText(value.slice(0, selectionStart) + lines + value.slice(selectionEnd))
  }

  return (
    <Field id="text" label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          name="text"
          defaultValue={text}
          rows={12}
          dir="auto"
          onPaste={paste}
          onInput={(event) => {
            onLetter(event.currentTarget.value)
            clearTimeout(timer.current)
            timer.current = setTimeout(tell, REST)
          }}
          onBlur={tell}
          className="control max-h-[60dvh] font-serif"
        />
      )}
    </Field>
  )
}
