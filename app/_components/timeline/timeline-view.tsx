import { EmptyState } from '@/app/_components/empty-state'
import { ListKeys } from '@/app/_components/list-keys'
import { SectionHeading } from '@/app/_components/section-heading'
import type { Bin } from '@/lib/domain/timeline/bins'
import { type MarkCount, totalOf } from '@/lib/domain/timeline/dated-count'
import type { DayWindow } from '@/lib/domain/timeline/day-window'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import { plural } from '@/lib/format/count-words'
import { describeMarkCount, describeWindow } from '@/lib/format/timeline-words'
import { BinDrawing } from './bin-drawing'
import { BinList } from './bin-list'
import { MarkDrawing } from './mark-drawing'
import { MarkList } from './mark-list'
import { MarkPager } from './mark-pager'
import { timelineHref } from './timeline-href'
import { TimelineLegend } from './timeline-legend'
import { WindowNav } from './window-nav'

type Props = {
  path: string
  whole: DayWindow | null
  window: DayWindow | null
  unread: readonly string[]
  count: MarkCount
  undated: number
  bins: readonly Bin[] | null
  marks: readonly TimelineMark[]
  first: number
}

/** A stretch of time as a drawing and as a list of the same; where it holds too much for that, as counts. */
export function TimelineView({ path, whole, window, unread, count, undated, bins, marks, first }: Props) {
  if (!whole || !window) return <NothingDated undated={undated} />
  const total = totalOf(count)
  const words = describeWindow(window)
  const last = first + marks.length - 1
  const pager = <MarkPager {...{ path, window, total, first }} shown={marks.length} />
  return (
    <>
      <WindowNav path={path} window={window} whole={whole} unread={unread} />
      <SectionHeading note={describeMarkCount(count)}>{capital(words)}</SectionHeading>
      {undated > 0 && (
        <p className="mb-3 text-sm text-soft">
          {plural(undated, 'claim')} {undated === 1 ? 'states' : 'state'} no time, and{' '}
          {undated === 1 ? 'is' : 'are'} on no timeline.
        </p>
      )}
      {total === 0 && (
        <EmptyState
          title="Nothing falls here"
          action={{ href: timelineHref(path, null), label: 'Show all of it' }}
        >
          No claim speaks of this time, and no article was published in it.
        </EmptyState>
      )}
      {bins && (
        <>
          <p className="mb-3 max-w-prose">
            More than one drawing shows. Choose a stretch to look closer, or{' '}
            <a href={timelineHref(path, window, 1)}>read the marks in time order</a>. A mark counts in every
            stretch it reaches into.
          </p>
          <p className="mb-1 text-sm text-soft max-desk:hidden">
            Filled: claims. Hollow, above them: publications.
          </p>
          <BinDrawing bins={bins} window={window} path={path} label={`Marks ${words}, counted`} />
          <ListKeys>
            <BinList bins={bins} path={path} caption={`Marks ${words}, counted`} />
          </ListKeys>
        </>
      )}
      {marks.length > 0 && (
        <>
          {total > marks.length && (
            <p className="mb-2">
              Marks {first.toLocaleString('en')} to {last.toLocaleString('en')} of{' '}
              {total.toLocaleString('en')}
            </p>
          )}
          {pager}
          <TimelineLegend />
          <MarkDrawing marks={marks} window={window} first={first} label={`Timeline ${words}`} />
          <h3 className="sr-only">In time order</h3>
          <ListKeys>
            <MarkList marks={marks} first={first} path={path} />
          </ListKeys>
          {pager}
        </>
      )}
    </>
  )
}

function NothingDated({ undated }: { undated: number }) {
  return (
    <EmptyState title="Nothing has a date yet" action={{ href: '/articles', label: 'Open an article' }}>
      {undated > 0
        ? `${plural(undated, 'claim')} ${undated === 1 ? 'states' : 'state'} no time.`
        : 'Articles stand here by their publication, claims by the time they speak of.'}
    </EmptyState>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
