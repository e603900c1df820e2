import { EmptyState } from '@/app/_components/empty-state'
import type { QueueCounts } from '@/lib/domain/review-queue'
import { plural } from '@/lib/format/count-words'
import { countWords } from './describe-queue'

/** What a queue says once nothing of it is left. */
export function QueueEnd({ counts: { total, judged } }: { counts: QueueCounts }) {
  const action = { href: '/review', label: 'Choose another queue' }
  if (total === 0) {
    return (
      <EmptyState title="This queue holds no pairs" action={action}>
        Nothing in the record fits it now. It fills by itself when claims or assessments are added.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="You have judged every pair of this queue" action={action}>
      {judged === 1 ? 'The one pair is judged.' : `All ${countWords(total)} pairs are judged.`}{' '}
      {plural(judged, 'assessment')} of yours {judged === 1 ? 'stands' : 'stand'}. New pairs come here as
      claims or assessments are added.
    </EmptyState>
  )
}
