import type { DayWindow } from '@/lib/domain/timeline/day-window'
import { listTicks, scaleTo, type Tick } from '@/lib/domain/timeline/ticks'
import { describeEdtf } from '@/lib/format/edtf-words'

/** Of the drawing; on the widest page one of its units is a pixel. */
export const DRAWING_WIDTH = 1_128
export const AXIS_HEIGHT = 26

/** The calendar across a drawing: a line at each tick, named above and, where it is tall, below as well. */
export function Axis({ window, height }: { window: DayWindow; height: number }) {
  const scale = scaleTo(window, DRAWING_WIDTH)
  const ticks = listTicks(window)
  const isTall = height > 320
  return (
    <g className="timeline-axis">
      <line x1={0} x2={DRAWING_WIDTH} y1={AXIS_HEIGHT - 4} y2={AXIS_HEIGHT - 4} />
      {ticks.map((tick, at) => {
        const x = Math.round(scale(tick.day)) + 0.5
        const words = nameTick(tick, ticks[at - 1])
        const anchor = x > DRAWING_WIDTH - 60 ? 'end' : 'start'
        const textX = anchor === 'end' ? x - 4 : x + 4
        return (
          <g key={tick.day}>
            <line x1={x} x2={x} y1={4} y2={height} />
            <text x={textX} y={14} textAnchor={anchor}>
              {words}
            </text>
            {isTall && (
              <text x={textX} y={height - 4} textAnchor={anchor}>
                {words}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** A day's year is said where it begins to be that year. */
function nameTick({ edtf }: Tick, before: Tick | undefined): string {
  const words = describeEdtf(edtf)
  if (edtf.length < 10 || before?.edtf.slice(0, 4) !== edtf.slice(0, 4)) return words
  return words.replace(/ \d+$/, '')
}
