import { INDEPENDENCE_WORDS, INDEPENDENCES } from '@/lib/domain/independence'
import type { LinkCursor, LinkFilter, LinkPage, LinkView } from '@/lib/domain/link-filter'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { STRENGTH_WORDS, type Strength } from '@/lib/domain/strength'
import { countVoices } from '@/lib/domain/voice-count'
import { EmptyState } from './empty-state'
import { FilterBar } from './filter-bar'
import { LinkList } from './link-list'
import { LinkRow } from './link-row'
import { Pager } from './pager'
import { listHref } from './read-filter'

type Props = {
  view: LinkView
  path: string
  filter: LinkFilter
  after: LinkCursor | null
  loaded: LinkPage
  /** The strengths this view's verdict can have; none hides the filter. */
  strengths: readonly Strength[]
}

/** A list of links with its filter: one row a link, both claims side by side. */
export function LinkBrowser({ view, path, filter, after, loaded, strengths }: Props) {
  const filtered = Object.values(filter).some(Boolean)
  return (
    <>
      <FilterBar
        action={path}
        clearHref={filtered ? path : undefined}
        filters={filterFields(filter, loaded, strengths)}
      />
      {loaded.links.length === 0 ? (
        <EmptyState
          title={
            filtered || after
              ? 'Nothing matches this filter'
              : `No ${view === 'neither' ? 'pairs' : view} yet`
          }
          action={
            filtered || after
              ? { href: path, label: 'Clear the filter' }
              : { href: '/articles', label: 'Read an article' }
          }
        >
          {filtered || after
            ? 'Take one of the choices away, or clear them all.'
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
                voices={view === 'corroborations' ? countVoices([link.a, link.b], loaded.facts) : undefined}
              />
            ))}
          </LinkList>
          <Pager
            moreHref={loaded.next ? listHref(path, filter, loaded.next) : null}
            newestHref={after ? listHref(path, filter) : null}
          />
        </>
      )}
    </>
  )
}

function filterFields(filter: LinkFilter, loaded: LinkPage, strengths: readonly Strength[]) {
  return [
    field(
      'topic',
      'Topic',
      filter.topic,
      loaded.topics.map(({ id, label }) => ({ value: id, label })),
    ),
    field(
      'source',
      'Source',
      filter.source,
      loaded.sources.map(({ id, name }) => ({ value: id, label: name })),
    ),
    field('scope', 'Articles', filter.scope, [
      { value: 'across', label: 'across two articles' },
      { value: 'within', label: 'within one article' },
    ]),
    ...(strengths.length > 0
      ? [
          field(
            'strength',
            'Strength',
            filter.strength,
            strengths.map((value) => ({ value, label: STRENGTH_WORDS[value].label })),
          ),
          field(
            'independence',
            'Independence',
            filter.independence,
            INDEPENDENCES.map((value) => ({ value, label: INDEPENDENCE_WORDS[value].label })),
          ),
          field(
            'state',
            'State',
            filter.state,
            (['PROPOSED', 'ASSESSED', 'DISPUTED', 'SETTLED'] as const).map((value) => ({
              value,
              label: LINK_STATE_WORDS[value].label,
            })),
          ),
        ]
      : []),
  ]
}

function field(
  name: keyof LinkFilter,
  label: string,
  value: string | undefined,
  options: { value: string; label: string }[],
) {
  return { name, label, value: value ?? '', options: [{ value: '', label: 'any' }, ...options] }
}
