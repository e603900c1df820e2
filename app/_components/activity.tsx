import Link from 'next/link'
import type { AuditEntry } from '@/lib/domain/record'
import { recordAddress } from '@/lib/domain/record-address'
import { describeChange, describeVerdictAfter } from '@/lib/format/change-words'
import { describeInstant } from '@/lib/format/instant-words'

/** The latest changes, each leading to what it changed. */
export function Activity({ entries }: { entries: AuditEntry[] }) {
  if (entries.length === 0) return <p className="text-soft">Nothing yet.</p>
  return (
    <ol className="text-sm">
      {entries.map((entry) => {
        const href = recordAddress(entry)
        const what = [describeChange(entry), describeVerdictAfter(entry)].filter(Boolean).join(': ')
        return (
          <li key={entry.id} className="border-t border-rule py-2">
            {href ? <Link href={href}>{what}</Link> : what}
            {entry.about && <p className="line-clamp-2">{entry.about}</p>}
            <p className="text-soft">
              {entry.analyst.name}, {describeInstant(entry.at)}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
