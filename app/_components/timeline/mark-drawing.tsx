import type { DayWindow } from '@/lib/domain/timeline/day-window'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import { type Band, placeMarks } from '@/lib/domain/timeline/place-marks'
import { AXIS_HEIGHT, Axis, DRAWING_WIDTH } from './axis'
import { DrawnMark, LANE } from './drawn-mark'

const BAND_WORDS: Record<TimelineMark['kind'], string> = {
  ARTICLE: 'Published',
  CLAIM: 'What claims speak of',
}
/** Of a band's name. */
const HEAD = 22
const FOOT = 20

type Props = { marks: readonly TimelineMark[]; window: DayWindow; first: number; label: string }

/** The marks along the calendar, in lanes. What it shows is listed below it as well; narrow screens show the list alone. */
export function MarkDrawing({ marks, window, first, label }: Props) {
  const { placed, bands } = placeMarks(marks, window, DRAWING_WIDTH, first)
  const tops = stackBands(bands)
  const height = bands.reduce((sum, { lanes }) => sum + HEAD + lanes * LANE, AXIS_HEIGHT) + FOOT
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      viewBox={`0 0 ${DRAWING_WIDTH} ${height}`}
      className="timeline-drawing"
      role="group"
      aria-label={label}
    >
      <Hatch />
      <Axis window={window} height={height} />
      {bands.map(({ kind }) => (
        <text key={kind} x={4} y={(tops.get(kind) ?? 0) - 6} className="timeline-band">
          {BAND_WORDS[kind]}
        </text>
      ))}
      {placed.map((one) => (
        <DrawnMark
          key={`${one.mark.kind} ${one.mark.id}`}
          placed={one}
          top={(tops.get(one.mark.kind) ?? 0) + one.lane * LANE}
        />
      ))}
    </svg>
  )
}

/** Where the lanes of each band begin. */
function stackBands(bands: readonly Band[]): Map<Band['kind'], number> {
  const tops = new Map<Band['kind'], number>()
  let at = AXIS_HEIGHT
  for (const { kind, lanes } of bands) {
    tops.set(kind, at + HEAD)
    at += HEAD + lanes * LANE
  }
  return tops
}

/** Fills a date of which digits are not said. */
function Hatch() {
  return (
    <defs>
      <pattern
        id="timeline-hatch"
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1={0} x2={0} y1={0} y2={6} className="timeline-hatch" />
      </pattern>
    </defs>
  )
}
