'use client'

import { useRouter } from 'next/navigation'
import { workBlind } from '@/lib/actions/analysts'
import { useAnnotating } from './annotating'
import { BLIND_WORDS } from './blind-words'
import { useAct } from './use-act'

/** Begins and ends working blind; the page is made anew with it. */
export function BlindSwitch({ describedBy }: { describedBy?: string }) {
  const analyst = useAnnotating()
  const router = useRouter()
  const { act, refusal, pending } = useAct()
  if (!analyst) return null
  const { blind, version } = analyst

  function press() {
    // It may have been switched in another tab: what stands now is brought.
    act(
      (sending) => workBlind({ blind: !blind, version }, sending),
      undefined,
      () => router.refresh(),
    )
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
          {refusal.sentence}
        </span>
      )}
    </>
  )
}
