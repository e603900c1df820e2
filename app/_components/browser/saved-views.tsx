import type { LinkView } from '@/lib/domain/link-filter'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import { SaveView } from './save-view'

type Props = {
  view: LinkView
  /** What narrows and orders the list, as its address says it. */
  query: string
  saved: readonly SavedViewRecord[]
}

/** The views of this list that somebody saved, for everybody; and the way to save what is shown. */
export function SavedViews({ view, query, saved }: Props) {
  const isSaved = saved.some((one) => one.query === query)
  if (saved.length === 0 && query === '') return null
  return (
    <nav aria-label="Saved views" className="saved-views no-print">
      {saved.length > 0 ? (
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
      ) : null}
      {query !== '' && !isSaved ? <SaveView list={view} query={query} /> : null}
    </nav>
  )
}
