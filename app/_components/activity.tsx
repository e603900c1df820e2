import Link from 'next/link'
import type { AuditEntry } from '@/lib/domain/record'
import { describeChange, describeVerdictAfter } from '@/lib/format/change-words'
import { describeInstant } from '@/lib/format/instant-words'

/** The latest changes, each leading to what it changed. */
export function Activity({ entries }: { entries: AuditEntry[] }) {
  if (entries.length === 0) return <p className="text-soft">Nothing yet.</p>
  return (
    <ol className="text-sm">
      {entries.map((entry) => {
        const href = hrefOf(entry)
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

function hrefOf({ linkId, subjectType, subjectId }: AuditEntry): string | null {
  if (linkId) return `/links/${linkId}`
  if (subjectType === 'claim') return `/claims/${subjectId}`
  if (subjectType === 'article') return `/articles/${subjectId}`
  if (subjectType === 'topic') return `/topics/${subjectId}`
  if (subjectType === 'origin') return `/origins#${subjectId}`
  if (subjectType === 'source') return `/sources#${subjectId}`
  return null
}
