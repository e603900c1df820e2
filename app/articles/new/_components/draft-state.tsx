'use client'

import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { Received } from '../../_components/use-received'

type Props = { pending: boolean; unreachable: string | null; onAskAgain: () => void }

/** What happens to the text while its draft is on its way, or could not be had. */
export function DraftState({ pending, unreachable, onAskAgain }: Props) {
  return (
    <>
      <p role="status" className="min-h-6 text-sm text-soft">
        {pending ? 'Reading the text…' : ''}
      </p>
      {unreachable && !pending && (
        <Notice tone="refused">
          <span className="flex flex-wrap items-center gap-3">
            {unreachable}
            <Button onClick={onAskAgain}>Try again</Button>
          </span>
        </Notice>
      )}
    </>
  )
}

/** Says that this browser could not keep the text, before a reload loses it. */
export function UnkeptNotice({ received }: { received: Received }) {
  return (
    <Notice tone="info">
      {received.from === 'file'
        ? 'This browser has no room to keep the file until it is saved. After a reload, choose it again; the other fields are kept.'
        : 'This browser has no room to keep this text until it is saved. After a reload, paste it again; the other fields are kept.'}
    </Notice>
  )
}
