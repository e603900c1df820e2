import { type PlacedMark, POINT, WHISKER } from '@/lib/domain/timeline/place-marks'
import { barPath } from './bar-path'

const HALF = 8
/** How far a bar that runs on is drawn beyond the edge, so that no end of it is seen. */
const BEYOND = 8

/** What is seen of a mark: its kind by form, its basis by fill and line, its uncertainty by its ends. */
export function MarkShape({ placed, middle }: { placed: PlacedMark; middle: number }) {
  const { mark, shape, start, end, label, labelAt, labelAnchor } = placed
  const isWithin = labelAnchor === 'start' && labelAt < end
  return (
    <g className="timeline-mark" data-kind={mark.kind} data-basis={mark.basis ?? 'NONE'}>
      {shape.aboutStart && <Whisker from={start - WHISKER} to={start} at={middle} />}
      {shape.aboutEnd && <Whisker from={end} to={end + WHISKER} at={middle} />}
      <Outline placed={placed} middle={middle} className="timeline-shape" />
      {shape.unspecified && <Outline placed={placed} middle={middle} className="timeline-unspecified" />}
      <text
        x={labelAt}
        y={middle + 4}
        textAnchor={labelAnchor}
        className={isWithin ? 'timeline-label timeline-label-within' : 'timeline-label'}
      >
        {label}
      </text>
    </g>
  )
}

function Whisker({ from, to, at }: { from: number; to: number; at: number }) {
  return <line className="timeline-whisker" x1={from} x2={to} y1={at} y2={at} />
}

function Outline({ placed, middle, className }: { placed: PlacedMark; middle: number; className: string }) {
  const { mark, shape, start, end, isPoint, cutStart, cutEnd } = placed
  const at = (start + end) / 2
  const half = POINT / 2
  if (isPoint && mark.kind === 'ARTICLE') {
    const [left, right, top, bottom] = [at - half, at + half, middle - half, middle + half]
    return (
      <path className={className} d={`M${left},${middle} ${at},${top} ${right},${middle} ${at},${bottom}Z`} />
    )
  }
  if (isPoint) return <circle className={className} cx={at} cy={middle} r={half - 1} />
  const d = barPath({
    start: cutStart ? start - BEYOND : start + 1,
    end: cutEnd ? end + BEYOND : end - 1,
    ...{ middle, half: HALF, openStart: shape.from === null, openEnd: shape.to === null },
  })
  return <path className={className} d={d} />
}
