import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import { loadEntities } from '@/lib/queries/edited'

export const metadata: Metadata = { title: 'Entities' }

type Props = { searchParams: Promise<{ after?: string | string[] }> }

export default async function EntitiesPage({ searchParams }: Props) {
  const after = [(await searchParams).after ?? []].flat()[0] || null
  const { entities, next } = await loadEntities(after)
  return (
    <>
      <PageHeading
        title="Entities"
        question="Persons, groups, places and bodies, by all the names articles use for them. Names of one entity count as the same when claims are compared."
      >
        <ButtonLink href="/entities/new">Add an entity</ButtonLink>
      </PageHeading>
      {entities.length === 0 && (
        <EmptyState title="No entities yet" action={{ href: '/entities/new', label: 'Add an entity' }}>
          Add what articles call by more than one name.
        </EmptyState>
      )}
      <ul>
        {entities.map(({ id, label, aliases }) => (
          <li key={id} className="border-t border-rule py-2">
            <Link href={`/entities/${id}`} prefetch={false} className="tap font-semibold">
              {label}
            </Link>
            {aliases.length > 0 && <p className="max-w-prose text-sm text-soft">{aliases.join(' · ')}</p>}
          </li>
        ))}
      </ul>
      <Pager
        moreHref={next && `/entities?${new URLSearchParams({ after: next })}`}
        newestHref={after && '/entities'}
        newestLabel="Back to the first"
      />
    </>
  )
}
