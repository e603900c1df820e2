import type { Metadata } from 'next'
import Link from 'next/link'
import { ChangeEntry } from '@/app/_components/change-entry'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterBar } from '@/app/_components/filter-bar'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import { SavedNotice } from '@/app/_components/saved-notice'
import { recordAddress } from '@/lib/domain/record-address'
import { loadChanges, loadSaved } from '@/lib/queries/changes'

type Search = Partial<Record<'by' | 'before' | 'saved', string | string[]>>
type Props = { searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Changes' }

export default async function ChangesPage({ searchParams }: Props) {
  const search = await searchParams
  const by = [search.by ?? []].flat()[0] || undefined
  const [saved, loaded] = await Promise.all([loadSaved(search.saved), loadChanges(by, search.before)])
  const { changes, next, from, actor, analysts } = loaded
  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading
        title="Changes"
        question="What was changed, newest first. Your own changes can be undone and redone here, each as a new change; where somebody built on one, it says who."
      />
      <FilterBar
        action="/changes"
        filters={[
          {
            name: 'by',
            label: 'Whose',
            value: by ?? '',
            options: [
              { value: '', label: 'mine' },
              { value: 'all', label: 'everybody’s' },
              ...analysts
                .filter(({ id }) => id !== actor?.id)
                .map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
        ]}
        clearHref={by ? '/changes' : undefined}
      />
      {changes.length === 0 && (
        <EmptyState
          title="No changes yet"
          action={{ href: '/changes?by=all', label: 'Show everybody’s changes' }}
        >
          What you save is listed here.
        </EmptyState>
      )}
      <ol>
        {changes.map((change) => {
          const href = recordAddress(change)
          return (
            <ChangeEntry key={change.id} change={change} actor={actor} amongOthers>
              {href && (
                <p className="max-w-prose text-sm">
                  <Link href={href} prefetch={false} className="tap max-w-full">
                    <span className="line-clamp-2">{change.about ?? 'Show it'}</span>
                  </Link>
                </p>
              )}
            </ChangeEntry>
          )
        })}
      </ol>
      <Pager
        moreHref={next === null ? null : pageHref(by, next)}
        newestHref={from === null ? null : pageHref(by, null)}
      />
    </>
  )
}

function pageHref(by: string | undefined, before: number | null): string {
  const query = new URLSearchParams({
    ...(by && { by }),
    ...(before !== null && { before: String(before) }),
  })
  return query.size > 0 ? `/changes?${query}` : '/changes'
}
