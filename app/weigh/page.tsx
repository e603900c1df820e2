import type { Metadata } from 'next'
import { EmptyState } from '@/app/_components/empty-state'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { ListTabs } from '@/app/_components/list-tabs'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import type { Search } from '@/app/_components/read-filter'
import { WEIGH_LISTS, type WeighList } from '@/lib/domain/weigh/weigh-question'
import { describeWeighing } from '@/lib/format/weigh-words'
import { loadWeigh } from '@/lib/queries/weigh'
import { FallenOrigins } from './_components/fallen-origins'
import { TakeMore } from './_components/take-more'
import { TakenAway } from './_components/taken-away'
import { TopicGrounds } from './_components/topic-grounds'
import { readWeigh, type WeighAddress, weighHref } from './_components/weigh-address'
import { WeighedClaims } from './_components/weighed-claims'
import { WeighedTopics } from './_components/weighed-topics'

export const metadata: Metadata = { title: 'What rests on what' }

export default async function WeighPage({ searchParams }: { searchParams: Promise<Search> }) {
  const said = readWeigh(await searchParams)
  const { blind, chosen, found, weighed, grounds } = await loadWeigh(said)
  return (
    <>
      <PageHeading
        title="What rests on what"
        question="Take a source, an origin or a cluster away, and see what loses its support and what no longer contradicts."
      />
      {blind ? (
        <EmptyState
          title="Not shown while you work blind"
          action={{ href: '/analyst', label: 'Who annotates' }}
        >
          What rests on what follows from everybody’s judgements, those of pairs you have not assessed among
          them.
        </EmptyState>
      ) : (
        <>
          <TakenAway said={said} chosen={chosen} />
          <TakeMore said={said} found={found} />
          {weighed && (
            <>
              <section aria-label="What falls">
                <ul className="max-w-prose space-y-1 text-lg">
                  {describeWeighing(weighed.counts).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
                <FallenOrigins said={said} origins={weighed.origins} />
              </section>
              <WeighedTopics topics={weighed.topics} touched={weighed.touched} />
              <ListTabs label="What falls, in full" tabs={tabsOf(said, weighed)} />
              <Listed weighed={weighed} />
              <Pager
                moreHref={said.page < weighed.pages ? weighHref(said, { page: said.page + 1 }) : null}
                newestHref={said.page > 1 ? weighHref(said) : null}
                newestLabel="Back to the first"
              />
            </>
          )}
          {said.topic !== null && !grounds && <p className="text-soft">There is no such topic.</p>}
          {grounds && <TopicGrounds said={said} grounds={grounds} />}
        </>
      )}
    </>
  )
}

const LIST_WORDS: Record<WeighList, { name: string; none: string }> = {
  lost: { name: 'Lose all independent support', none: 'No claim that stands loses all independent support.' },
  dissolved: { name: 'Contradictions that dissolve', none: 'No contradiction loses a side.' },
  weakened: { name: 'Keep less support', none: 'No claim keeps less support than before.' },
  fallen: { name: 'Fall away themselves', none: 'No claim falls away.' },
}

const tabsOf = (said: WeighAddress, { counts, list: shown }: Pick<Weighed, 'counts' | 'list'>) =>
  WEIGH_LISTS.map((list) => ({
    href: weighHref(said, { list }),
    name: LIST_WORDS[list].name,
    count: counts[list].toLocaleString('en'),
    current: list === shown,
  }))

type Weighed = Exclude<Awaited<ReturnType<typeof loadWeigh>>['weighed'], null>

function Listed({ weighed: { list, counts, claims, contradictions } }: { weighed: Weighed }) {
  if (counts[list] === 0) return <p className="text-soft">{LIST_WORDS[list].none}</p>
  if (list !== 'dissolved') return <WeighedClaims claims={claims} />
  return (
    <LinkList label={LIST_WORDS.dissolved.name}>
      {contradictions.map((link) => (
        <LinkRow key={link.id} link={link} level={3} />
      ))}
    </LinkList>
  )
}
