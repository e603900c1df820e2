'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import type { Sending } from '@/lib/actions/answer'
import { useOpenedAs } from './annotating'
import { Button } from './button'
import { Notice } from './notice'
import { describeUnanswered } from './unreachable'

type Answer = { ok: true; value: { linkId: string; entryId: string } } | { ok: false; sentence: string }
type Props<Input> = {
  change: (input: Input, sending: Sending) => Promise<Answer>
  input: Input
  children: ReactNode
}

/**
 * A button that makes one change to a link and shows the link as it then stands, with the undo; or the sentence that
 * says why not. Pressing it twice makes one change.
 */
export function ChangeButton<Input>({ change, input, children }: Props<Input>) {
  const router = useRouter()
  const openedAs = useOpenedAs()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()

  function press() {
    if (pending) return
    startTransition(async () => {
      const answer = await change(input, { as: openedAs }).catch(describeUnanswered)
      if (!answer.ok) {
        setRefusal(answer.sentence)
        return
      }
      setRefusal(null)
      router.push(`/links/${answer.value.linkId}?saved=${answer.value.entryId}`)
    })
  }

  return (
    <>
      <Button type="button" onClick={press} aria-disabled={pending}>
        {children}
      </Button>
      {refusal && <Notice tone="refused">{refusal}</Notice>}
    </>
  )
}
