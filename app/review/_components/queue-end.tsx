import { EmptyState } from '@/app/_components/empty-state'
import type { QueueCounts } from '@/lib/domain/review-queue'
import { countWords } from './describe-queue'

/** What a queue says once nothing of it is left. */
export function QueueEnd({ counts: { total } }: { counts: QueueCounts }) {
  const action = { href: '/review', label: 'Choose another queue' }
  if (total.n === 0 && !total.more) {
    return (
      <EmptyState title="This queue holds no pairs" action={action}>
        Nothing in the record fits it now. It fills by itself when claims or assessments are added.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="You have judged every pair of this queue" action={action}>
      {total.n === 1 && !total.more
        ? 'The one pair is judged.'
        : `All ${countWords(total)} pairs are judged.`}{' '}
      New pairs come here as claims or assessments are added.
    </EmptyState>
  )
}
