import type { Metadata } from 'next'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterBar } from '@/app/_components/filter-bar'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { namedFilter } from '@/app/_components/named-filter'
import { PageHeading } from '@/app/_components/page-heading'
import { SectionHeading } from '@/app/_components/section-heading'
import { loadAgreement } from '@/lib/queries/agreement'
import { AgreementTable } from './_components/agreement-table'

type Search = Record<'topic' | 'one' | 'other', string | string[] | undefined>
type Props = { searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Agreement' }

export default async function AgreementPage({ searchParams }: Props) {
  const search = await searchParams
  const [topic, one, other] = [first(search.topic), first(search.one), first(search.other)]
  const { agreement, topics, differing } = await loadAgreement({ topic, one, other })
  const choices = topics.choices.map(({ id, label }) => ({ value: id, label }))
  return (
    <>
      <PageHeading
        title="Agreement"
        question="How often analysts who judged the same pair of claims, each on their own, gave it the same verdict."
      />
      <FilterBar
        action="/agreement"
        clearHref={topic ? '/agreement' : undefined}
        filters={[namedFilter('topic', 'Topic', topics.chosen?.id ?? topic, { all: topics.all, choices })]}
      />
      {agreement.pairs.length === 0 ? (
        <EmptyState
          title="No two analysts have judged the same pair"
          action={{ href: '/disputed', label: 'Disputed links' }}
        >
          {topic ? 'Choose another topic, or clear the filter. ' : ''}
          Agreement can be told once a second analyst has assessed what a first one has.
        </EmptyState>
      ) : (
        <AgreementTable agreement={agreement} topic={topic} />
      )}
      {differing && (
        <section aria-labelledby="differing" className="mt-12">
          <SectionHeading id="differing">
            Where {differing.pair.one.name} and {differing.pair.other.name} differ
          </SectionHeading>
          {differing.links.length === 0 ? (
            <p className="text-soft">Nowhere: each pair that both judged has the same verdict.</p>
          ) : (
            <>
              <Cut shown={differing.links.length} all={differing.pair.all.links - differing.pair.agreed} />
              <LinkList>
                {differing.links.map((link) => (
                  <LinkRow key={link.id} link={link} level={3} />
                ))}
              </LinkList>
            </>
          )}
        </section>
      )}
    </>
  )
}

function Cut({ shown, all }: { shown: number; all: number }) {
  if (all <= shown) return null
  return (
    <p className="mb-3 text-soft">
      Of {all} links these are the {shown} assessed last.
    </p>
  )
}

function first(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
