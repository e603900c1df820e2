import { EmptyState } from '@/app/_components/empty-state'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { ListTabs } from '@/app/_components/list-tabs'
import { Pager } from '@/app/_components/pager'
import {
  ALSO,
  CONSISTENCY_LISTS,
  type ConsistencyList,
  type SearchState,
} from '@/lib/domain/consistency/consistency-question'
import type { Triple } from '@/lib/domain/consistency/triple'
import { linkQuery, underQuery } from '@/lib/domain/link-address'
import type { LinkPage } from '@/lib/domain/link-filter'
import type { Link } from '@/lib/domain/record'
import { ChooseStrengths } from './choose-strengths'
import { type ConsistencyAddress, consistencyHref } from './consistency-address'
import { HardeningRow } from './hardening-row'
import { TripleRow } from './triple-row'

type Totals = Record<'triples' | 'hardening' | 'chain', { total: number; listed: number }>
type Props = {
  path: string
  said: ConsistencyAddress
  blind: boolean
  search: SearchState
  totals: Totals | null
  triples: Triple[]
  pairs: Link[]
  within: LinkPage | null
  pages: number
}

const WORDS: Record<ConsistencyList, { name: string; about: string; none: string }> = {
  triples: {
    name: 'Three that cannot all hold',
    about: 'A corroborates B, B corroborates C, and A contradicts C.',
    none: 'No three links that cannot all hold.',
  },
  within: {
    name: 'Contradictions within an article',
    about: 'Two claims of one article contradict each other.',
    none: 'No article contradicts itself.',
  },
  hardening: {
    name: 'Hardening within an article',
    about: 'What is hedged, or only planned, in one place of an article is a fact in another.',
    none: 'In no article is a claim put as a fact in one place and less firmly in another.',
  },
  chain: {
    name: 'Hardening along a chain',
    about:
      'What is hedged, or only planned, in one article is a fact in another that has it from the same mouth.',
    none: 'No claim is put more or less firmly on the way from article to article.',
  },
}

/** What does not hold together, list by list. */
export function ConsistencyView(props: Props) {
  const { path, said, totals, pages, search } = props
  if (props.blind)
    return (
      <EmptyState
        title="Not shown while you work blind"
        action={{ href: '/analyst', label: 'Who annotates' }}
      >
        What holds together follows from everybody’s judgements, those of pairs you have not assessed among
        them.
      </EmptyState>
    )
  const { about } = WORDS[said.list]
  const shown = said.list === 'within' ? null : (totals?.[said.list] ?? null)
  return (
    <>
      <ListTabs
        label="What does not hold together"
        tabs={CONSISTENCY_LISTS.map((list) => ({
          href: consistencyHref(path, said, { list }),
          name: WORDS[list].name,
          count: list === 'within' ? undefined : totals?.[list].total.toLocaleString('en'),
          current: list === said.list,
        }))}
      />
      <p className="mb-3 max-w-prose text-soft">{about}</p>
      {said.list === 'triples' && <ChooseStrengths path={path} said={said} />}
      {shown && shown.total > shown.listed && (
        <p className="mb-3 text-soft">
          Of {shown.total.toLocaleString('en')} these are the first {shown.listed.toLocaleString('en')}.
        </p>
      )}
      <Listed {...props} isSearched={totals !== null || search.state === 'DONE'} />
      <Pager
        moreHref={said.page < pages ? consistencyHref(path, said, { page: said.page + 1 }) : null}
        newestHref={said.page > 1 ? consistencyHref(path, said) : null}
        newestLabel="Back to the first"
      />
    </>
  )
}

function Listed({ said, triples, pairs, within, isSearched }: Props & { isSearched: boolean }) {
  const { name, none } = WORDS[said.list]
  if (within) return <Within within={within} />
  if (!isSearched) return <p className="text-soft">Nothing is listed before the record is searched.</p>
  if (triples.length + pairs.length === 0)
    return (
      <p className="text-soft">
        {none}
        {said.list === 'triples' && said.also.length < ALSO.length
          ? ' Links that are not direct can be taken in above.'
          : ''}
      </p>
    )
  return (
    <LinkList label={name}>
      {triples.map((triple) => (
        <TripleRow key={`${triple.ac.id} ${triple.b.id}`} triple={triple} />
      ))}
      {pairs.map((link) => (
        <HardeningRow key={link.id} link={link} />
      ))}
    </LinkList>
  )
}

function Within({ within: { links, next, filter } }: { within: LinkPage }) {
  if (links.length === 0) return <p className="text-soft">{WORDS.within.none}</p>
  return (
    <>
      <LinkList label={WORDS.within.name}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} level={3} />
        ))}
      </LinkList>
      <Pager
        moreHref={next ? underQuery('/contradictions', linkQuery(filter, { after: next })) : null}
        moreLabel="More, among the contradictions"
      />
    </>
  )
}
