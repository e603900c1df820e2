'use client'

import { Button } from './button'
import { Notice } from './notice'

/** Words typed earlier that came back; the analyst keeps them or starts afresh. */
export function RestoredNotice({ onStartAfresh }: { onStartAfresh: () => void }) {
  return (
    <Notice tone="info">
      What you typed here earlier is back.{' '}
      <Button type="button" tone="quiet" onClick={onStartAfresh}>
        Start afresh
      </Button>
    </Notice>
  )
}
