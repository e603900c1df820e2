import type { DayWindow } from '@/lib/domain/timeline/day-window'
import { MARKS_SHOWN } from '@/lib/domain/timeline/mark'
import { timelineHref } from './timeline-href'

type Props = { path: string; window: DayWindow; total: number; first: number; shown: number }

/** The ways through more marks than one drawing shows. Shows nothing where all are there. */
export function MarkPager({ path, window, total, first, shown }: Props) {
  if (total <= MARKS_SHOWN && first === 1) return null
  const next = first + shown
  return (
    <nav aria-label="Marks" className="no-print my-4 flex flex-wrap gap-x-4 gap-y-1">
      {first > 1 && (
        <a href={timelineHref(path, window, Math.max(1, first - MARKS_SHOWN))} className="tap">
          Marks before
        </a>
      )}
      {next <= total && (
        <a href={timelineHref(path, window, next)} className="tap">
          Marks after
        </a>
      )}
      <a href={timelineHref(path, window)} className="tap">
        {total > MARKS_SHOWN ? 'Count them by date' : 'From the first'}
      </a>
    </nav>
  )
}
