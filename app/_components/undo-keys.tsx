'use client'

import Link from 'next/link'
import { useRef, useState, useTransition } from 'react'
import type { ActionAnswer, Sending } from '@/lib/actions/answer'
import type { RecordPointer } from '@/lib/domain/refusal'
import { useOpenedAs } from './annotating'
import { beginSubmission } from './submission-ids'
import { describeUnanswered } from './unreachable'
import { useKeys } from './use-keys'

type Change = (input: { last: true }, sending: Sending) => Promise<ActionAnswer<{ href: string | null }>>
type Told = { says: string; href: string | null; label: string }
const INPUT = { last: true } as const

/**
 * Lets u take back the analyst's last change and Shift U bring it again, from any page; what was done is said, with the
 * way there. One at a time, and one that was not answered is not done twice.
 */
export function UndoKeys({ undo, redo }: { undo: Change; redo: Change }) {
  const openedAs = useOpenedAs()
  const [told, setTold] = useState<Told | null>(null)
  const [, startTransition] = useTransition()
  const running = useRef(false)

  const make = (change: Change, what: 'undo' | 'redo') => () => {
    if (running.current) return
    running.current = true
    startTransition(async () => {
      const submission = await beginSubmission(INPUT, what)
      const answer = await change(INPUT, { as: openedAs, id: submission.id }).catch(describeUnanswered)
      running.current = false
      if (!answer.ok) {
        const record: RecordPointer | undefined = 'record' in answer ? answer.record : undefined
        setTold({ says: answer.sentence, href: record?.href ?? null, label: record?.label ?? '' })
        return
      }
      submission.settle()
      const says = what === 'undo' ? 'Your last change is undone. Shift U redoes it.' : 'Done again.'
      setTold({ says, href: answer.value.href, label: 'See it' })
    })
  }
  useKeys(null, { 'change.undo': make(undo, 'undo'), 'change.redo': make(redo, 'redo') })

  return (
    <div role="status" className="no-print fixed bottom-3 left-3 z-20 max-w-[min(30rem,calc(100vw-1.5rem))]">
      {told && (
        <p className="flex flex-wrap items-center gap-x-3 rounded-sm border border-edge bg-card px-3 py-2 text-sm">
          {told.says}
          {told.href && (
            <Link href={told.href} className="tap" onClick={() => setTold(null)}>
              {told.label}
            </Link>
          )}
          <button type="button" className="tap underline" onClick={() => setTold(null)}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  )
}
