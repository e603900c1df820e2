import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import {
  type DayWindow,
  lengthOf,
  middleOf,
  moveWindow,
  scaleWindow,
  shortSides,
  unitAround,
} from '@/lib/domain/timeline/day-window'
import { describeBin } from '@/lib/format/timeline-words'
import { timelineHref } from './timeline-href'

type Props = { path: string; window: DayWindow; whole: DayWindow; unread: readonly string[] }

/** The ways to another stretch of time: all are addresses. */
export function WindowNav({ path, window, whole, unread }: Props) {
  const isSame = (other: DayWindow) => other.from === window.from && other.to === window.to
  const middle = middleOf(window)
  const units = (['decade', 'year', 'month'] as const).map((unit) => unitAround(unit, middle))
  const steps = [
    { label: 'Earlier', to: moveWindow(window, -1) },
    { label: 'Later', to: moveWindow(window, 1) },
    { label: 'Closer', to: scaleWindow(window, 0.5) },
    { label: 'Wider', to: scaleWindow(window, 2) },
  ].filter(({ to }) => !isSame(to) && lengthOf(to) > 0)
  const { from, to } = shortSides(window)
  return (
    <div className="no-print mb-5 grid gap-3">
      <nav aria-label="Time shown" className="flex flex-wrap gap-x-4 gap-y-1">
        <Choice href={timelineHref(path, null)} label="All" isHere={isSame(whole)} />
        {units.map((unit) => (
          <Choice
            key={unit.to}
            href={timelineHref(path, unit)}
            label={describeBin(unit)}
            isHere={isSame(unit)}
          />
        ))}
        {steps.map((step) => (
          <Choice key={step.label} href={timelineHref(path, step.to)} label={step.label} isHere={false} />
        ))}
      </nav>
      <form method="get" action={path} className="flex flex-wrap items-end gap-3">
        <TextField id="from" name="from" label="From" defaultValue={from} size={11} />
        <TextField id="to" name="to" label="To" defaultValue={to} size={11} />
        <Button type="submit">Show</Button>
        <p className="w-full text-sm text-soft">A year, a month or a day: 2016, 2016-05 or 2016-05-13.</p>
      </form>
      {unread.length > 0 && (
        <p role="status" className="text-sm font-medium text-con">
          {unread.map((typed) => `“${typed.slice(0, 40)}”`).join(' and ')}{' '}
          {unread.length === 1 ? 'is' : 'are'} no year, month or day, and left out.
        </p>
      )}
    </div>
  )
}

function Choice({ href, label, isHere }: { href: string; label: string; isHere: boolean }) {
  return (
    <a
      href={href}
      aria-current={isHere ? 'true' : undefined}
      className="tap aria-[current]:font-semibold aria-[current]:no-underline"
    >
      {label}
    </a>
  )
}
