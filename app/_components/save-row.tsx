'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Notice } from './notice'
import type { Refused } from './use-save'

type Props = { refused: Refused | null; pending: boolean; children: ReactNode; beside?: ReactNode }

/** The foot of a form: why it was refused, with the record that is about, and the button that saves. */
export function SaveRow({ refused, pending, children, beside }: Props) {
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
