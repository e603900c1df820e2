'use client'

import { useState } from 'react'
import { DropArea, FileButton, readBase64 } from '@/app/_components/file-field'
import { READ_EXTENSIONS } from '@/lib/domain/article-draft'
import { FILE_LIMIT } from './limits'
import { PasteField } from './paste-field'
import { ReceivedCard } from './received-card'
import { LARGE_TEXT, type Received } from './use-received'

const ACCEPT = [...READ_EXTENSIONS.map((ending) => `.${ending}`), 'text/plain', 'text/markdown'].join()

type Props = {
  /** What text it is, and what is done with it. */
  label: string
  hint: string
  received: Received | null
  onReceive: (received: Received | null) => void
  /** Hears of every letter that is typed, before typing rests. */
  onLetter: (text: string) => void
  error?: string
}

/** Where the text comes in: pasted, typed, chosen as a file or dropped. */
export function TextIn({ label, hint, received, onReceive, onLetter, error }: Props) {
  const [unread, setUnread] = useState<string | null>(null)

  async function take(file: File) {
    setUnread(null)
    // Read no further than the limit: the size alone is told.
    const base64 = await (file.size > FILE_LIMIT.bytes ? '' : readBase64(file).catch(() => null))
    if (base64 === null)
      setUnread(`“${file.name}” could not be read. See that it is still there, and choose it again.`)
    else onReceive({ from: 'file', name: file.name, base64, bytes: file.size })
  }

  const wrong = unread ?? error
  const inField = fieldText(received)
  return (
    <DropArea onFile={take}>
      {inField !== null ? (
        <PasteField
          label={label}
          hint={hint}
          text={inField}
          onText={(text) => onReceive(text === '' ? null : { from: 'text', text })}
          onLetter={onLetter}
          error={wrong}
        />
      ) : (
        received && <ReceivedCard label={label} received={received} error={wrong} />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <FileButton
          id="file"
          label={received?.from === 'file' ? 'Choose another file' : 'Choose a file'}
          accept={ACCEPT}
          onFile={take}
        />
        {inField !== null ? (
          <span className="text-sm text-soft">.txt or .md, at most 4 MB; or drop it here.</span>
        ) : (
          <button type="button" className="button" data-tone="quiet" onClick={() => onReceive(null)}>
            Paste a text instead
          </button>
        )}
      </div>
    </DropArea>
  )
}

/** What the field shows; null where the text is a file's, or too large for a field. */
function fieldText(received: Received | null): string | null {
  if (!received) return ''
  return received.from === 'text' && received.text.length <= LARGE_TEXT ? received.text : null
}
