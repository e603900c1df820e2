import { linkQuery, type UnreadChoice, underQuery } from '@/lib/domain/link-address'
import type { LinkCursor, LinkPage, LinkView } from '@/lib/domain/link-filter'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import { countVoices } from '@/lib/domain/voice-count'
import { listChoices } from '@/lib/format/choice-words'
import { LinkList } from '../link-list'
import { LinkRow } from '../link-row'
import { Pager } from '../pager'
import { chipsOf, namesOf } from './browsed'
import { EmptyList } from './empty-list'
import { FacetCounts } from './facet-counts'
import { FacetForm } from './facet-form'
import { FilterChips } from './filter-chips'
import { ListHead } from './list-head'
import { SaveView } from './save-view'
import { SavedViews } from './saved-views'

type Props = {
  view: LinkView
  loaded: LinkPage
  unread: readonly UnreadChoice[]
  after: LinkCursor | null
  saved: readonly SavedViewRecord[]
  /** What one of the list is called. */
  one?: string
}

/** A list of links, what it is narrowed to, and all that it can be narrowed to beside it. */
export function LinkBrowser({ view, loaded, unread, after, saved, one = 'link' }: Props) {
  const { filter, sort, links, total, facts } = loaded
  const path = `/${view}`
  const narrowed = linkQuery(filter)
  const query = linkQuery(filter, { sort, unread: [...unread] })
  const choices = listChoices(filter, loaded.chosen, unread)
  return (
    <FacetCounts view={view} query={narrowed}>
      <SavedViews query={query} saved={saved} />
      <div className="browser" data-list-area>
        <FacetForm
          view={view}
          path={path}
          query={query}
          sort={sort}
          chosen={choices.length}
          names={namesOf(loaded)}
          unread={unread}
        />
        <section id="links" aria-label="Links" tabIndex={-1}>
          <ListHead
            total={total}
            one={one}
            chosen={choices.length}
            sort={sort}
            hrefOf={(sort) => underQuery(path, linkQuery(filter, { sort, unread: [...unread] }))}
          />
          <div className="chosen no-print">
            <FilterChips
              chips={chipsOf(path, query, choices)}
              clearHref={underQuery(path, linkQuery({}, { sort }))}
            />
            {query !== '' && saved.every((one) => one.query !== query) ? (
              <SaveView list={view} query={query} />
            ) : null}
          </div>
          {loaded.cut ? (
            <p className="mb-3 text-sm text-soft">
              These words stand in more claims than are looked at for a list, so there may be more links.
              Narrow the text.
            </p>
          ) : null}
          {links.length === 0 ? (
            <EmptyList
              view={view}
              path={path}
              query={query}
              isNarrowed={choices.length > 0}
              isLater={after !== null}
            />
          ) : (
            <LinkList>
              {links.map((link) => (
                <LinkRow
                  key={link.id}
                  link={link}
                  level={2}
                  // How many origins stand behind a corroboration is what it is worth.
                  voices={facts ? countVoices([link.a, link.b], facts) : undefined}
                />
              ))}
            </LinkList>
          )}
          <Pager
            moreHref={
              loaded.next &&
              underQuery(path, linkQuery(filter, { sort, unread: [...unread], after: loaded.next }))
            }
            newestHref={after && underQuery(path, query)}
            newestLabel={sort === 'assessed' ? undefined : 'Back to the first'}
          />
        </section>
      </div>
    </FacetCounts>
  )
}
