import type { PlacedMark } from '@/lib/domain/timeline/place-marks'
import { describeMark } from '@/lib/format/timeline-words'
import { MarkShape } from './mark-shape'
import { markHref } from './timeline-href'

/** Of a lane, in units of the drawing: a mark is a target of 24 at least (WCAG 2.2, 2.5.8). */
export const LANE = 24

/** One mark: a link to its claim or article. @param top of its lane */
export function DrawnMark({ placed, top }: { placed: PlacedMark; top: number }) {
  const { mark, number, start, end } = placed
  const words = describeMark(mark, number)
  const width = Math.max(LANE, end - start)
  return (
    <a href={markHref(mark)} className="timeline-link">
      <title>{words}</title>
      <rect className="timeline-hit" x={(start + end - width) / 2} y={top} width={width} height={LANE} />
      <MarkShape placed={placed} middle={top + LANE / 2} />
    </a>
  )
}
