import type { QueueCounts } from '@/lib/domain/review-queue'
import { countWords } from './describe-queue'
import './progress.css'

/** How far the analyst is: “12 of 143 judged, 2 skipped”. */
export function Progress({ counts }: { counts: QueueCounts }) {
  const { total, judged, skipped } = counts
  const words = `${countWords(judged)} of ${countWords(total)} judged`
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {!total.more && total.n > 0 && (
        <progress className="queue-progress" value={judged.n} max={total.n} aria-label="Pairs judged" />
      )}
      <p className="text-sm tabular-nums">
        {words}
        {skipped.n > 0 && <span className="text-soft">, {countWords(skipped)} skipped</span>}
      </p>
    </div>
  )
}
