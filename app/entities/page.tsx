import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { loadEntities } from '@/lib/queries/edited'

export const metadata: Metadata = { title: 'Entities' }

export default async function EntitiesPage() {
  const entities = await loadEntities()
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
    </>
  )
}
