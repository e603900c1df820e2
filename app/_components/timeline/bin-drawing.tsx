import type { Bin } from '@/lib/domain/timeline/bins'
import { totalOf } from '@/lib/domain/timeline/dated-count'
import { dayNumber, dayOfNumber } from '@/lib/domain/timeline/day-number'
import type { DayWindow } from '@/lib/domain/timeline/day-window'
import { scaleTo } from '@/lib/domain/timeline/ticks'
import { cappedCount } from '@/lib/format/count-words'
import { describeBin, describeMarkCount } from '@/lib/format/timeline-words'
import { AXIS_HEIGHT, Axis, DRAWING_WIDTH } from './axis'
import { timelineHref } from './timeline-href'

const TALLEST = 150
const HEIGHT = AXIS_HEIGHT + 24 + TALLEST
/** Room that a count needs over its column. */
const COUNT_WIDTH = 40

type Props = { bins: readonly Bin[]; window: DayWindow; path: string; label: string }

/** How many marks each stretch of the calendar has, each column a link to that stretch. */
export function BinDrawing({ bins, window, path, label }: Props) {
  const scale = scaleTo(window, DRAWING_WIDTH)
  const most = Math.max(...bins.map(totalOf))
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(3, (count / most) * TALLEST))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      viewBox={`0 0 ${DRAWING_WIDTH} ${HEIGHT}`}
      className="timeline-drawing"
      role="group"
      aria-label={label}
    >
      <Axis window={window} height={HEIGHT} />
      {bins.map((bin) => {
        if (totalOf(bin) === 0) return null
        const x = scale(bin.from)
        const width = scale(dayOfNumber(dayNumber(bin.to) + 1)) - x
        const [claims, articles] = [heightOf(bin.claims), heightOf(bin.articles)]
        const words = `${describeBin(bin)}: ${describeMarkCount(bin)}`
        return (
          <a key={bin.from} href={timelineHref(path, bin)} className="timeline-bin">
            <title>{words}</title>
            <rect
              className="timeline-hit"
              x={x}
              y={AXIS_HEIGHT}
              width={width}
              height={HEIGHT - AXIS_HEIGHT}
            />
            <rect
              className="timeline-bin-claims"
              x={x + 2}
              width={Math.max(1, width - 4)}
              y={HEIGHT - claims}
              height={claims}
            />
            <rect
              className="timeline-bin-articles"
              x={x + 2.5}
              width={Math.max(1, width - 5)}
              y={HEIGHT - claims - articles}
              height={articles}
            />
            {width >= COUNT_WIDTH && (
              <text
                x={x + width / 2}
                y={HEIGHT - claims - articles - 5}
                textAnchor="middle"
                className="timeline-label"
              >
                {cappedCount(totalOf(bin))}
              </text>
            )}
          </a>
        )
      })}
    </svg>
  )
}
