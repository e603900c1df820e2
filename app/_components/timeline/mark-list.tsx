import { storedBounds } from '@/lib/domain/edtf'
import { windowAround } from '@/lib/domain/timeline/day-window'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import { describeEdtf } from '@/lib/format/edtf-words'
import { describeMarkKind } from '@/lib/format/timeline-words'
import { markHref, timelineHref } from './timeline-href'

/** Every mark of the drawing in time order, with its number there. */
export function MarkList({
  marks,
  first,
  path,
}: {
  marks: readonly TimelineMark[]
  first: number
  path: string
}) {
  return (
    <ol start={first} className="timeline-list">
      {marks.map((mark, at) => (
        <li key={`${mark.kind} ${mark.id}`} data-row="" value={first + at}>
          <span className="timeline-number">{first + at}</span>
          <div className="text-sm">
            <time title={mark.edtf}>{describeEdtf(mark.edtf)}</time>
            <p className="text-soft">{describeMarkKind(mark)}</p>
            {mark.expression && (
              <p dir="auto" className="font-serif text-soft">
                {mark.expression}
              </p>
            )}
          </div>
          <div>
            <a href={markHref(mark)} data-row-link="" className="font-medium">
              {mark.text}
            </a>
            <p className="text-sm text-soft">{mark.source.name}</p>
          </div>
          <a
            href={timelineHref(path, windowAround(storedBounds(mark.edtf)))}
            aria-label={`Around it: mark ${first + at}`}
            className="tap text-sm"
          >
            Around it
          </a>
        </li>
      ))}
    </ol>
  )
}
