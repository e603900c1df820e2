import type { LinkCursor, LinkPage, LinkView } from '@/lib/domain/link-filter'
import type { Strength } from '@/lib/domain/strength'
import { countVoices } from '@/lib/domain/voice-count'
import { EmptyState } from './empty-state'
import { FilterBar } from './filter-bar'
import { filterFields } from './link-filters'
import { LinkList } from './link-list'
import { LinkRow } from './link-row'
import { Pager } from './pager'
import { listHref } from './read-filter'

type Props = {
  view: LinkView
  path: string
  after: LinkCursor | null
  loaded: LinkPage
  /** The strengths this view's verdict can have; none hides the filters by what assessments say. */
  strengths: readonly Strength[]
}

const EMPTY: Record<LinkView, string> = {
  contradictions: 'No contradictions yet',
  corroborations: 'No corroborations yet',
  disputed: 'Nothing is disputed',
  neither: 'No pairs yet',
}

/** A list of links with its filter: one row a link, both claims side by side. */
export function LinkBrowser({ view, path, after, loaded, strengths }: Props) {
  const { filter, sort } = loaded
  const filtered = Object.values(filter).some(Boolean)
  return (
    <>
      <FilterBar
        action={path}
        clearHref={filtered ? path : undefined}
        filters={filterFields(view, loaded, strengths)}
      />
      {loaded.links.length === 0 ? (
        <EmptyState
          title={filtered || after ? 'Nothing matches this filter' : EMPTY[view]}
          action={
            filtered || after
              ? { href: path, label: 'Clear the filter' }
              : { href: '/articles', label: 'Read an article' }
          }
        >
          {filtered || after
            ? 'Take one of the choices away, or clear them all.'
            : view === 'disputed'
              ? 'Links on which analysts give different verdicts stand here.'
              : 'Open a claim and link it to another; the link then stands here.'}
        </EmptyState>
      ) : (
        <>
          <LinkList>
            {loaded.links.map((link) => (
              <LinkRow
                key={link.id}
                link={link}
                level={2}
                // How many origins stand behind a corroboration is what it is worth.
                voices={loaded.facts ? countVoices([link.a, link.b], loaded.facts) : undefined}
              />
            ))}
          </LinkList>
          <Pager
            moreHref={loaded.next ? listHref(path, filter, loaded.next, sort) : null}
            newestHref={after ? listHref(path, filter, null, sort) : null}
          />
        </>
      )}
    </>
  )
}
