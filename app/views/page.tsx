import type { Metadata } from 'next'
import { Disclosure } from '@/app/_components/disclosure'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { paramsOf, type Search } from '@/app/_components/read-filter'
import { RetractButton } from '@/app/_components/retract-button'
import { SavedNotice } from '@/app/_components/saved-notice'
import { underQuery } from '@/lib/domain/link-address'
import { LINK_VIEW_WORDS } from '@/lib/domain/link-filter'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import { plural } from '@/lib/format/count-words'
import { loadSaved } from '@/lib/queries/changes'
import { loadSavedViews } from '@/lib/queries/saved-views'
import { RenameView } from './_components/rename-view'

export const metadata: Metadata = { title: 'Saved views' }

export default async function ViewsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const address = paramsOf(await searchParams)
  const [saved, views] = await Promise.all([loadSaved(address.get('saved') ?? undefined), loadSavedViews()])
  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading
        title="Saved views"
        question="Lists of links, narrowed and ordered, under a name. Everybody who annotates has them; Ctrl K finds them by name."
      />
      {views.length === 0 ? (
        <EmptyState
          title="No saved views yet"
          action={{ href: '/contradictions', label: 'Open the contradictions' }}
        >
          Narrow a list of links, then press “Save this view” above it.
        </EmptyState>
      ) : (
        <ul>
          {views.map((view) => (
            <ViewRow key={view.id} view={view} />
          ))}
        </ul>
      )}
    </>
  )
}

function ViewRow({ view }: { view: SavedViewRecord }) {
  const { id, name, list, query, analyst, version } = view
  const choices = [...new URLSearchParams(query).keys()].filter((one) => one !== 'sort').length
  return (
    <li className="border-t border-rule py-3">
      <a href={underQuery(`/${list}`, query)} className="tap font-semibold">
        {name}
      </a>
      <p className="text-sm text-soft">
        {LINK_VIEW_WORDS[list]}, {choices === 0 ? 'all of them' : plural(choices, 'choice')}, saved by{' '}
        {analyst.name}
      </p>
      <div className="no-print mt-1 flex flex-wrap items-start gap-x-6">
        <Disclosure
          summary={
            <>
              Rename<span className="sr-only"> “{name}”</span>
            </>
          }
        >
          <RenameView view={{ id, name, version }} />
        </Disclosure>
        <RetractButton what="view" input={{ id, version, retracted: true }}>
          Retract<span className="sr-only"> “{name}”</span>
        </RetractButton>
      </div>
    </li>
  )
}
