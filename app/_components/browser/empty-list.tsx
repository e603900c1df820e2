import type { LinkView } from '@/lib/domain/link-filter'
import { EmptyState } from '../empty-state'
import { EmptyHint } from './empty-hint'

const EMPTY: Record<LinkView, string> = {
  contradictions: 'No contradictions yet',
  corroborations: 'No corroborations yet',
  disputed: 'Nothing is disputed',
  neither: 'No pairs yet',
}

type Props = { view: LinkView; path: string; query: string; isNarrowed: boolean; isLater: boolean }

/** What a list without links says, and what would give some. */
export function EmptyList({ view, path, query, isNarrowed, isLater }: Props) {
  if (isNarrowed || isLater)
    return (
      <EmptyState
        title={isNarrowed ? 'No link is all of this' : 'The list ends here'}
        action={{ href: path, label: 'Show the whole list' }}
      >
        {isNarrowed
          ? 'Take one of the choices away, or clear them all.'
          : 'What stood here was changed meanwhile.'}
        <EmptyHint path={path} query={query} />
      </EmptyState>
    )
  return (
    <EmptyState title={EMPTY[view]} action={{ href: '/articles', label: 'Read an article' }}>
      {view === 'disputed'
        ? 'Links on which analysts give different verdicts stand here.'
        : 'Open a claim and link it to another; the link then stands here.'}
    </EmptyState>
  )
}
