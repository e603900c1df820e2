import type { ReactNode } from 'react'
import { RetractButton, type RetractWhat } from './retract-button'

type Props = {
  what: RetractWhat
  record: { id: string; version: number; retractedAt: string | null }
  /** What rests on it, in words (“3 articles”); null where nothing does. */
  used: ReactNode
}

/** The way to retract a record or let it stand again; or what rests on it, while something does. */
export function RetractRow({ what, record, used }: Props) {
  const { id, version, retractedAt } = record
  if (!retractedAt && used)
    return (
      <p className="no-print mt-6 text-sm text-soft">
        It can be retracted once nothing rests on it. Resting on it now: {used}.
      </p>
    )
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-3">
      <RetractButton what={what} input={{ id, version, retracted: !retractedAt }}>
        {retractedAt ? 'Restore' : 'Retract'}
      </RetractButton>
      {!retractedAt && (
        <p className="text-sm text-soft">Retracting hides it; nothing is deleted, and it can be undone.</p>
      )}
    </div>
  )
}
