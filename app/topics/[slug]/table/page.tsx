import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/app/_components/empty-state'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import type { Search } from '@/app/_components/read-filter'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { type ArticlePlace, FEWEST_COLUMNS } from '@/lib/domain/topic-columns'
import { compareWithOthers } from '@/lib/domain/topic-table'
import { countVoices } from '@/lib/domain/voice-count'
import { plural } from '@/lib/format/count-words'
import { describeEdtf } from '@/lib/format/edtf-words'
import { loadTopicAlone, loadTopicTable } from '@/lib/queries/topic-table'
import { ChooseColumns } from './_components/choose-columns'
import { readTableAddress, type TableAddress, tableHref } from './_components/table-address'
import { TopicTable } from './_components/topic-table'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await loadTopicAlone((await params).slug)
  return { title: topic ? `${topic.label}, as each tells it` : 'No such topic' }
}

export default async function TopicTablePage({ params, searchParams }: Props) {
  const address = readTableAddress(await searchParams)
  const loaded = await loadTopicTable((await params).slug, address.columns, address.after)
  if (!loaded) notFound()
  const { topic, choices, columns, facts, next } = loaded
  const rows = compareWithOthers(columns, facts, describeEdtf)
  const differing = rows.filter(({ cells }) => cells.some((cell) => cell.differs))
  const ids = columns.map(({ id }) => id)
  const hrefWithout = (claimId: string) =>
    ids.length > FEWEST_COLUMNS
      ? tableHref(topic.id, { ...address, columns: ids.filter((id) => id !== claimId) })
      : null

  return (
    <>
      <PageHeading
        eyebrow={<a href={`/topics/${topic.id}`}>Topic</a>}
        title={`${topic.label}, as each tells it`}
        question={topic.question}
      >
        <FactPhrases
          facts={[
            {
              label: 'Compared',
              value: plural(columns.length, 'claim'),
            },
            { label: 'They rest on', value: <VoiceCountLine count={countVoices(columns, facts.origins)} /> },
            { label: 'Rows that differ', value: `${differing.length} of ${rows.length}` },
          ]}
        />
      </PageHeading>
      {columns.length < FEWEST_COLUMNS ? (
        <EmptyState
          title={
            columns.length === 0
              ? 'No claim stands under this topic here.'
              : 'One claim alone compares with nothing.'
          }
          action={{ href: `/topics/${topic.id}`, label: 'Back to the topic' }}
        >
          A table needs two claims of the topic.
        </EmptyState>
      ) : (
        <>
          <p className="mb-2 max-w-prose text-sm text-soft">
            Marked ≠ is what differs from more of the others than it agrees with. In what is said voices are
            counted, not copies; in how it is put, articles. What nobody recorded is no difference. Action,
            target, destination, motive, cause and outcome stand in no field of a claim: links compare them.
          </p>
          <nav aria-label="This table" className="no-print mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
            <a
              href={tableHref(topic.id, { ...address, onlyDiffering: !address.onlyDiffering })}
              className="tap"
            >
              {address.onlyDiffering ? 'Show every row' : 'Only rows that differ'}
            </a>
            {address.columns.length > 0 && (
              <a href={tableHref(topic.id, { ...address, columns: [] })} className="tap">
                One claim of each article
              </a>
            )}
          </nav>
          <div className="no-print mb-3">
            <ChooseColumns topicId={topic.id} choices={choices} shown={ids} address={address} />
          </div>
          <TopicTable
            caption={`${topic.label}: what each says and how it puts it, field by field`}
            columns={columns}
            rows={address.onlyDiffering ? differing : rows}
            hrefWithout={hrefWithout}
          />
        </>
      )}
      <OtherArticles topicId={topic.id} address={address} next={next} />
    </>
  )
}

type Places = { topicId: string; address: TableAddress; next: ArticlePlace | null }

/** A topic of many articles is compared forty at a time. */
function OtherArticles({ topicId, address, next }: Places) {
  const href = (after: ArticlePlace | null) => tableHref(topicId, { ...address, columns: [], after })
  return (
    <Pager
      moreHref={next && href(next)}
      moreLabel="Later articles"
      newestHref={address.after && href(null)}
      newestLabel="Back to the first articles"
    />
  )
}
