'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { AnswersAgain } from './answers-again'
import { Button } from './button'
import { Notice } from './notice'
import { UNREACHABLE } from './unreachable'
import type { Refused } from './use-save'

type Props = {
  refused: Refused | null
  pending: boolean
  /** Whether this browser keeps what is typed; false is told. */
  kept?: boolean
  children: ReactNode
  beside?: ReactNode
}

/** The foot of a form: why it was refused, with the record that is about, and the button that saves. */
export function SaveRow({ refused, pending, kept = true, children, beside }: Props) {
  return (
    <div>
      {refused && (
        <Notice tone="refused">
          {refused.sentence}
          {refused.unplaced?.map((sentence) => (
            <p key={sentence} className="mt-1">
              {sentence}
            </p>
          ))}
          {refused.record && (
            <>
              {' '}
              It is{' '}
              <Link href={refused.record.href} className="font-medium">
                {refused.record.label}
              </Link>
              .
            </>
          )}
          {refused.sentence === UNREACHABLE.sentence && !pending && <AnswersAgain />}
        </Notice>
      )}
      {!kept && (
        <Notice tone="info">
          This browser cannot keep what you type: its storage is full or switched off. Save before you leave
          the page.
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" aria-disabled={pending}>
          {pending ? 'Saving…' : children}
        </Button>
        {beside}
      </div>
    </div>
  )
}

/** What a page with a form says where it cannot work. */
export function NeedsScript() {
  return (
    <noscript>
      <p className="font-medium">
        Saving needs JavaScript. Switch it on for this address and reload the page.
      </p>
    </noscript>
  )
}
