import './scale-figure.css'
import type { ReactNode } from 'react'
import type { Scale, ScaleMark } from '@/lib/domain/scale'

type Props = {
  title: string
  /** What the marks amount to, in a sentence. */
  says: string
  /** Whose each mark is and what it stands for, in words: the drawing is not read out. */
  lanes: [Lane, Lane]
  marks: Scale['marks']
  ticks: { at: number; label: string }[]
}
type Lane = { key: string; name: string; value: ReactNode }

/** Two values on one scale, a lane each, below one another so that they can be compared by eye. */
export function ScaleFigure({ title, says, lanes, marks, ticks }: Props) {
  return (
    <figure className="scale">
      <figcaption>
        <b>{title}</b> {says}
        {describeShapes(marks)}
      </figcaption>
      <dl>
        {lanes.map(({ key, name, value }, i) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd aria-hidden="true">
              <Drawing mark={marks[i === 0 ? 0 : 1]} ticks={ticks} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="scale-axis" aria-hidden="true">
        <svg aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <text
              key={label}
              x={percent(at)}
              y="14"
              textAnchor={at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle'}
            >
              {label}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  )
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

/** Narrower than this a value is a point, which no bar could show. */
const POINT = 0.015

function Drawing({ mark, ticks }: { mark: ScaleMark; ticks: Props['ticks'] }) {
  const { from, to, softFrom, softTo, opensBelow, opensAbove } = mark
  const isPoint = to - from < POINT
  return (
    <svg aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <line key={label} className="scale-tick" x1={percent(at)} x2={percent(at)} y1="0" y2="24" />
      ))}
      <line className="scale-tick" x1="0" x2="100%" y1="12" y2="12" />
      {softFrom < from && <Soft from={softFrom} to={from} />}
      {softTo > to && <Soft from={to} to={softTo} />}
      {isPoint ? (
        <circle cx={percent((from + to) / 2)} cy="12" r="5.5" />
      ) : (
        <rect x={percent(from)} y="8" width={percent(to - from)} height="8" />
      )}
      {!isPoint && !opensBelow && softFrom === from && <End at={from} />}
      {!isPoint && !opensAbove && softTo === to && <End at={to} />}
      {opensBelow && <path d="M-9 12 3 3v18z" />}
      {opensAbove && (
        <svg aria-hidden="true" x="100%" overflow="visible">
          <path d="M9 12-3 3v18z" />
        </svg>
      )}
    </svg>
  )
}

const Soft = ({ from, to }: { from: number; to: number }) => (
  <rect className="scale-soft" x={percent(from)} y="8" width={percent(to - from)} height="8" />
)

const End = ({ at }: { at: number }) => (
  <line className="scale-end" x1={percent(at)} x2={percent(at)} y1="4" y2="20" />
)

function describeShapes(marks: Scale['marks']): string {
  const isSoft = marks.some(({ from, to, softFrom, softTo }) => softFrom < from || softTo > to)
  const isOpen = marks.some(({ opensBelow, opensAbove }) => opensBelow || opensAbove)
  return `${isSoft ? ' Dashed: not exact.' : ''}${isOpen ? ' Arrow: open.' : ''}`
}
