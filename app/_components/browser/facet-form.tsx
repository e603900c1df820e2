'use client'

import { useEffect, useRef } from 'react'
import type { UnreadChoice } from '@/lib/domain/link-address'
import type { LinkSort, LinkView } from '@/lib/domain/link-filter'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { Button } from '../button'
import { AspectFacet } from './aspect-facet'
import { ClosedFacet } from './closed-facet'
import { DateFacet } from './date-facet'
import { useCounted } from './facet-counts'
import { closedFacets } from './facets-of'
import { FollowingField } from './following-field'
import { NamedFacet } from './named-facet'
import type { NamedValue } from './order-values'
import { useChoosing } from './use-choosing'

type Names = { listed: readonly NamedValue[]; all: boolean }
type Props = {
  view: LinkView
  path: string
  /** What narrows and orders the list, as its address says it. */
  query: string
  sort: LinkSort
  /** How many choices there are. */
  chosen: number
  names: Record<'topic' | 'source' | 'pair' | 'article' | 'entity' | 'analyst', Names>
  unread: readonly UnreadChoice[]
}

/**
 * Everything a list can be narrowed to, beside it on a desk, behind one button on a phone. A GET form, so that it works
 * without JavaScript; with it a choice acts at once.
 */
export function FacetForm({ view, path, query, sort, chosen, names, unread }: Props) {
  const panel = useRef<HTMLDetailsElement>(null)
  const choosing = useChoosing(path, query)
  const { state } = useCounted()
  const { aspects, facets } = closedFacets(view)
  const named = (name: keyof Props['names'], open?: boolean) => (
    <NamedFacet name={name} {...names[name]} choosing={choosing} open={open} />
  )

  // Beside the list it is never folded; the style sheet shows it until this runs, and where nothing runs.
  useEffect(() => {
    if (panel.current && window.matchMedia('(min-width: 60rem)').matches) panel.current.open = true
  }, [])

  return (
    <search aria-label="Filter" className="no-print">
      <a href="#links" className="sr-only focus:not-sr-only">
        Skip to the links
      </a>
      <details ref={panel} className="facets">
        <summary className="button">{chosen > 0 ? `Filter (${chosen})` : 'Filter'}</summary>
        <form
          action={path}
          method="get"
          onSubmit={(event) => {
            event.preventDefault()
            const said = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
              typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
            )
            choosing.apply(new URLSearchParams(said))
          }}
        >
          {sort === 'assessed' ? null : <input type="hidden" name="sort" value={sort} />}
          {state === 'blind' ? (
            <p className="mb-2 text-sm text-soft">
              You work blind, so it is not told how many links each choice holds.
            </p>
          ) : null}
          <div className="facet-text">
            <FollowingField
              id="filter-q"
              name="q"
              type="search"
              label="Text within"
              value={choosing.chosen('q')[0] ?? ''}
              maxLength={SEARCH_LENGTH}
            />
            <Button type="submit">Apply</Button>
          </div>
          {named('topic', true)}
          {named('source', true)}
          {aspects ? <AspectFacet choosing={choosing} /> : null}
          {facets.map((facet) => (
            <ClosedFacet
              key={facet.name}
              facet={facet}
              choosing={choosing}
              open={facet.name === 'strength' || facet.name === 'independence'}
            />
          ))}
          {named('pair')}
          {named('article')}
          {named('entity')}
          {named('analyst')}
          <DateFacet title="Time of the events" from="eventFrom" to="eventTo" {...{ choosing, unread }} />
          <DateFacet title="Published" from="publishedFrom" to="publishedTo" {...{ choosing, unread }} />
          <div className="facet-apply">
            <Button type="submit" tone="primary">
              Apply
            </Button>
          </div>
        </form>
      </details>
    </search>
  )
}
