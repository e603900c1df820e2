'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { workBlind } from '@/lib/actions/analysts'
import { useAnnotating } from './annotating'
import { BLIND_WORDS } from './blind-words'
import { describeUnanswered } from './unreachable'

/** Begins and ends working blind; the page is made anew with it. */
export function BlindSwitch({ describedBy }: { describedBy?: string }) {
  const analyst = useAnnotating()
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()
  if (!analyst) return null
  const { id, blind, version } = analyst

  function press() {
    if (pending) return
    startTransition(async () => {
      const answer = await workBlind({ blind: !blind, version }, { as: id }).catch(describeUnanswered)
      setRefusal(answer.ok ? null : answer.sentence)
      // It may have been switched in another tab: what stands now is brought.
      if (!answer.ok) router.refresh()
    })
  }

  return (
    <>
      <button
        type="button"
        role="switch"
        aria-checked={blind}
        aria-disabled={pending}
        aria-describedby={describedBy}
        title={describedBy ? undefined : BLIND_WORDS}
        onClick={press}
        className="blind-switch tap"
      >
        <span aria-hidden="true" className="blind-switch-track" />
        Work blind
      </button>
      {refusal && (
        <span role="alert" className="text-sm">
          {refusal}
        </span>
      )}
    </>
  )
}
