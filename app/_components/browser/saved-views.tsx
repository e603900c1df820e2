import type { SavedViewRecord } from '@/lib/domain/versioned-record'

type Props = {
  /** What narrows and orders the list, as its address says it. */
  query: string
  saved: readonly SavedViewRecord[]
}

/** The views of this list that somebody saved, for everybody. */
export function SavedViews({ query, saved }: Props) {
  if (saved.length === 0) return null
  return (
    <nav aria-label="Saved views" className="saved-views no-print">
      <ul>
        {saved.map(({ id, name, list, query: asked, analyst }) => (
          <li key={id}>
            <a
              href={asked === '' ? `/${list}` : `/${list}?${asked}`}
              aria-current={asked === query ? 'true' : undefined}
              className="tap"
            >
              {name}
            </a>
            <span className="text-soft"> by {analyst.name}</span>
          </li>
        ))}
        <li>
          <a href="/views" className="tap">
            Rename or retract
          </a>
        </li>
      </ul>
    </nav>
  )
}
