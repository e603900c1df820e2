'use client'

import Link from 'next/link'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { undoChange } from '@/lib/actions/changes'
import { markSilence, retractSilence } from '@/lib/actions/silences'
import { Button } from '../button'
import { Notice } from '../notice'
import { useAct } from '../use-act'
import { UNLOADED, useOnDemand } from '../use-on-demand'
import './marking.css'

type Done = {
  what: 'marked' | 'taken back' | 'noted'
  about: string
  id: string
  version: number
  entryId: string
}

/**
 * Lets the buttons inside mark articles as read and silent, one press each, and take that back. What was done is said at
 * the foot of the window, with its undo and a note that may be added; the page stays where it is.
 */
export function Marking({ children }: { children: ReactNode }) {
  const { act, refusal, pending } = useAct()
  const [done, setDone] = useState<Done | null>(null)
  const [noting, setNoting] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  const { Part, failed, fetchPart } = useOnDemand(async () => (await import('./note-form')).NoteForm)

  // What was pressed may have left the page with its row: focus goes to what is said of it.
  useEffect(() => {
    if (done && document.activeElement === document.body) told.current?.focus()
  }, [done])

  function press({ target }: MouseEvent) {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-silence]') : null
    if (!button || pending) return
    const { silence, article, topic, text, own, ownVersion, about = '' } = button.dataset
    const version = ownVersion === undefined ? null : Number(ownVersion)
    setNoting(false)
    if (silence === 'take-back')
      act(
        (sending) => retractSilence({ id: own, version, retracted: true }, sending),
        (value) => setDone({ what: 'taken back', about, ...value }),
        () => setDone(null),
      )
    else
      act(
        (sending) => markSilence({ articleId: article, topicId: topic, versionId: text, version }, sending),
        (value) => setDone({ what: 'marked', about, ...value }),
        () => setDone(null),
      )
  }

  const undo = (entryId: string) =>
    act(
      (sending) => undoChange({ entryId }, sending),
      () => {
        setDone(null)
        setNoting(false)
      },
    )
  const record = refusal && 'record' in refusal ? refusal.record : undefined

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons inside are pressed, by key too
    <div onClick={press}>
      {children}
      <div className="marking-told no-print">
        <div ref={told} tabIndex={-1} role="status" aria-label="Marking">
          {done && (
            <div data-tone="plain" data-line="solid" className="rail marking-notice">
              <p>{describe(done)}</p>
              <div className="flex flex-wrap gap-2">
                <Button onClick={() => undo(done.entryId)} aria-disabled={pending}>
                  Undo
                </Button>
                {done.what === 'marked' && !noting && (
                  <Button
                    onClick={() => {
                      setNoting(true)
                      void fetchPart()
                    }}
                  >
                    Add a note
                  </Button>
                )}
              </div>
              {failed && <p className="font-medium text-con">{UNLOADED}</p>}
              {noting && Part && (
                <Part
                  id={done.id}
                  version={done.version}
                  note=""
                  onSaved={(value) => {
                    setNoting(false)
                    setDone({ ...done, ...value, what: 'noted' })
                  }}
                />
              )}
            </div>
          )}
        </div>
        {refusal && (
          <Notice tone="refused">
            {refusal.sentence}
            {record && (
              <>
                {' '}
                See <Link href={record.href}>{record.label}</Link>.
              </>
            )}
          </Notice>
        )}
      </div>
    </div>
  )
}

function describe({ what, about }: Done): string {
  if (what === 'marked') return `Marked as read and silent: ${about}.`
  return what === 'noted' ? `The note is saved: ${about}.` : `No longer marked as silent: ${about}.`
}
