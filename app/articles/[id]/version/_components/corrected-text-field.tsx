'use client'

import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Field } from '@/app/_components/field'
import { DropArea, FileButton, readBase64 } from '@/app/_components/file-field'
import type { Corrected } from './use-corrected-text'

/** From this length on, in UTF-16 code units, a text does not enter the field, which would freeze over it. */
const LARGE = 100_000
/** Largest file that is sent, in bytes. */
const FILE_BYTES = 4 * 1024 * 1024
/** How long typing rests before the text is compared, in milliseconds. */
const REST = 600

const ACCEPT = '.txt,.md,.markdown,text/plain,text/markdown'

type Props = { corrected: Corrected | null; onText: (corrected: Corrected | null) => void; error?: string }

/** Where the corrected text comes in: pasted, typed, chosen as a file or dropped. */
export function CorrectedTextField({ corrected, onText, error }: Props) {
  const [unread, setUnread] = useState<string | null>(null)
  const inField = fieldText(corrected)

  async function take(file: File) {
    setUnread(null)
    const base64 = await (file.size > FILE_BYTES ? '' : readBase64(file).catch(() => null))
    if (base64 === null) setUnread(`“${file.name}” could not be read. Choose it again.`)
    else onText({ from: 'file', name: file.name, base64, bytes: file.size })
  }

  return (
    <DropArea onFile={take}>
      {inField !== null ? (
        <PasteArea
          text={corrected?.from === 'text' ? corrected.text : ''}
          onText={(text) => onText(text === '' ? null : { from: 'text', text })}
          error={unread ?? error}
        />
      ) : (
        corrected && (
          <p className="rounded-sm border border-rule bg-card px-4 py-3 font-medium">
            {corrected.from === 'file' ? corrected.name : 'Pasted text'}{' '}
            <span className="font-normal text-soft">
              {corrected.from === 'file'
                ? `${corrected.bytes.toLocaleString('en')} bytes`
                : `${corrected.text.length.toLocaleString('en')} characters`}
            </span>
          </p>
        )
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <FileButton
          id="file"
          label={corrected?.from === 'file' ? 'Choose another file' : 'Choose a file'}
          accept={ACCEPT}
          onFile={take}
        />
        {inField !== null ? (
          <span className="text-sm text-soft">.txt or .md, at most 4 MB; or drop it here.</span>
        ) : (
          <Button tone="quiet" onClick={() => onText(null)}>
            Paste a text instead
          </Button>
        )}
      </div>
    </DropArea>
  )
}

/** What the field shows; null where the text is a file's, or too large for a field. */
function fieldText(corrected: Corrected | null): string | null {
  if (!corrected) return ''
  return corrected.from === 'text' && corrected.text.length <= LARGE ? corrected.text : null
}

/** The field holds what is typed itself, and tells of it when typing rests. */
function PasteArea({
  text,
  onText,
  error,
}: {
  text: string
  onText: (text: string) => void
  error?: string
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // What came from elsewhere, such as a text kept in this browser, is shown; what is being typed is left alone.
  useEffect(() => {
    const field = area.current
    if (field && document.activeElement !== field && field.value !== text) field.value = text
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])

  function tell(after: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const typed = area.current?.value ?? ''
      if (typed !== text) onText(typed)
    }, after)
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    const { value, selectionStart, selectionEnd } = event.currentTarget
    if (value.length + pasted.length <= LARGE) {
      tell(0)
      return
    }
    event.preventDefault()
    onText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
  }

  return (
    <Field
      id="text"
      label="The corrected text"
      hint="All of it, as it stands on the page now. It is compared with the latest version as soon as it is here."
      error={error}
    >
      {(control) => (
        <textarea
          {...control}
          ref={area}
          name="text"
          defaultValue={text}
          rows={10}
          dir="auto"
          onPaste={paste}
          onInput={() => tell(REST)}
          onBlur={() => tell(0)}
          className="control max-h-[60dvh] font-serif"
        />
      )}
    </Field>
  )
}
