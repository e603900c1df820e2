'use client'

import { type DragEvent, type ReactNode, useRef } from 'react'
import { Button } from './button'

type Props = {
  id: string
  label: string
  /** As the `accept` of a file input: ".txt,.md". */
  accept: string
  onFile: (file: File) => void
}

/** A button that chooses one file. */
export function FileButton({ id, label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file chosen again must be a change, too.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  )
}

/** An area on which a file can be dropped, beside a FileButton for those who do not drag. */
export function DropArea({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const mark = (isOver: boolean) => area.current?.toggleAttribute('data-over', isOver)

  function holdsFile(event: DragEvent) {
    return event.dataTransfer.types.includes('Files')
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button
    <div
      ref={area}
      className="drop-field"
      onDragOver={(event) => {
        if (!holdsFile(event)) return
        event.preventDefault()
        mark(true)
      }}
      onDragLeave={() => mark(false)}
      onDrop={(event) => {
        mark(false)
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        onFile(file)
      }}
    >
      {children}
    </div>
  )
}

/** A file's bytes in base64. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error)
    // "data:TYPE;base64,…"; of an empty file nothing comes after the comma, or there is none.
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.readAsDataURL(file)
  })
}
