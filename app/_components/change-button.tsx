'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import type { Sending } from '@/lib/actions/answer'
import type { RecordPointer } from '@/lib/domain/refusal'
import { useOpenedAs } from './annotating'
import { Button } from './button'
import { Notice } from './notice'
import { describeUnanswered } from './unreachable'

type Answer =
  | { ok: true; value: { entryId: string } }
  | { ok: false; sentence: string; record?: RecordPointer }
type Props<Input> = {
  change: (input: Input, sending: Sending) => Promise<Answer>
  input: Input
  children: ReactNode
  /** The page that shows the change; this one unless said otherwise. */
  path?: string
}

/**
 * A button that makes one change and shows its page as it then stands, with the undo; or the sentence that says why
 * not, and what stands in the way. Pressing it twice makes one change.
 */
export function ChangeButton<Input>({ change, input, children, path }: Props<Input>) {
  const router = useRouter()
  const openedAs = useOpenedAs()
  const here = usePathname()
  const [refusal, setRefusal] = useState<Extract<Answer, { ok: false }> | null>(null)
  const [pending, startTransition] = useTransition()

  function press() {
    if (pending) return
    startTransition(async () => {
      const answer: Answer = await change(input, { as: openedAs }).catch(describeUnanswered)
      if (!answer.ok) {
        setRefusal(answer)
        return
      }
      setRefusal(null)
      router.push(`${path ?? here}?saved=${answer.value.entryId}`)
    })
  }

  return (
    <>
      <Button type="button" onClick={press} aria-disabled={pending}>
        {children}
      </Button>
      {refusal && (
        <Notice tone="refused">
          {refusal.sentence}
          {refusal.record && (
            <>
              {' '}
              See <Link href={refusal.record.href}>{refusal.record.label}</Link>.
            </>
          )}
        </Notice>
      )}
    </>
  )
}
