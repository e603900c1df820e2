import type { Metadata } from 'next'
import { Button } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { NameField } from '@/app/_components/name-field'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import { SelectField } from '@/app/_components/select-field'
import { CLAIM_GAP_WORDS, CLAIM_GAPS, type ClaimFilter } from '@/lib/domain/claim-list'
import { loadClaims } from '@/lib/queries/claim-list'
import { ClaimRow } from './_components/claim-row'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Claims' }

export default async function ClaimsPage({ searchParams }: Props) {
  const search = await searchParams
  const filter: ClaimFilter = {
    missing: CLAIM_GAPS.find((gap) => gap === one(search.missing)),
    article: one(search.article),
    topic: one(search.topic),
  }
  const after = one(search.after) ?? null
  const { claims, next, article, topic } = await loadClaims(filter, after)
  const narrowed = Boolean(filter.missing || filter.article || filter.topic)

  return (
    <>
      <PageHeading
        title={filter.missing ? `Claims ${CLAIM_GAP_WORDS[filter.missing]}` : 'Claims'}
        question={
          article ? `Of “${article.title}”.` : 'A claim may wait for its statement; here none is forgotten.'
        }
      />
      <form method="get" action="/claims" className="mb-6 flex flex-wrap items-end gap-3">
        {filter.article && <input type="hidden" name="article" value={filter.article} />}
        <SelectField
          id="missing"
          name="missing"
          label="Show claims"
          defaultValue={filter.missing ?? ''}
          options={[
            { value: '', label: 'all' },
            ...CLAIM_GAPS.map((value) => ({ value, label: CLAIM_GAP_WORDS[value] })),
          ]}
        />
        <NameField
          of="topic"
          id="topic"
          name="topic"
          label="Topic"
          defaultValue={topic?.label ?? filter.topic}
        />
        <Button type="submit">Show</Button>
      </form>
      {claims.length === 0 ? (
        <EmptyState
          title={narrowed ? 'No claim matches' : 'No claims yet'}
          action={
            narrowed
              ? { href: '/claims', label: 'Show every claim' }
              : { href: '/articles', label: 'Open an article' }
          }
        >
          {narrowed ? 'Nothing is left to do here.' : 'Select words in an article to make a claim of them.'}
        </EmptyState>
      ) : (
        <ul>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      <Pager
        moreHref={next ? listHref(filter, next) : null}
        newestHref={after ? listHref(filter) : null}
        newestLabel="Back to the first"
      />
    </>
  )
}

function listHref({ missing, article, topic }: ClaimFilter, after?: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ missing, article, topic, after }))
    if (value) query.set(name, value)
  return query.size > 0 ? `/claims?${query}` : '/claims'
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
