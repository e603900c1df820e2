import { describeInstant } from '@/lib/format/instant-words'
import { Notice } from './notice'

/** Says of a retracted record that it is out of every list, and when that was; nothing of a live one. */
export function RetractedNotice({ what, retractedAt }: { what: string; retractedAt: string | null }) {
  if (!retractedAt) return null
  return (
    <Notice tone="info">
      {what} was retracted on {describeInstant(retractedAt)}. It stands in no list; its history is kept.
    </Notice>
  )
}
