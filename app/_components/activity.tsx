import Link from 'next/link'
import type { AuditEntry } from '@/lib/domain/record'
import { describeChange } from '@/lib/format/change-words'
import { describeInstant } from '@/lib/format/instant-words'

/** The latest changes, each leading to what it changed. */
export function Activity({ entries }: { entries: AuditEntry[] }) {
  if (entries.length === 0) return <p className="text-soft">Nothing yet.</p>
  return (
    <ol className="text-sm">
      {entries.map((entry) => {
        const href = hrefOf(entry)
        return (
          <li key={entry.id} className="border-t border-rule py-2">
            {href ? <Link href={href}>{describeChange(entry)}</Link> : describeChange(entry)}{' '}
            <span className="text-soft">
              {entry.linkId ?? entry.subjectId}, {entry.analyst.name}, {describeInstant(entry.at)}
            </span>
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
