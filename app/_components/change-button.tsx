'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { ActionAnswer, Sending } from '@/lib/actions/answer'
import { Button } from './button'
import { Notice } from './notice'
import { savedHref } from './saved-href'
import { useAct } from './use-act'

type Props<Input> = {
  change: (input: Input, sending: Sending) => Promise<ActionAnswer<{ entryId: string }>>
  input: Input
  children: ReactNode
  /** The page that shows the change; this one as its address narrows it, unless said otherwise. */
  path?: string
}

/**
 * A button that makes one change and shows its page as it then stands, with the undo; or the sentence that says why
 * not, and what stands in the way. Pressing it twice makes one change.
 */
export function ChangeButton<Input>({ change, input, children, path }: Props<Input>) {
  const router = useRouter()
  const here = usePathname()
  const { act, refusal, pending } = useAct()
  const record = refusal && 'record' in refusal ? refusal.record : undefined

  function press() {
    act(
      (sending) => change(input, sending),
      ({ entryId }) => router.push(savedHref(path ?? `${here}${window.location.search}`, entryId)),
    )
  }

  return (
    <>
      <Button type="button" onClick={press} aria-disabled={pending}>
        {children}
      </Button>
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
    </>
  )
}
