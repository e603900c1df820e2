import { Disclosure } from '@/app/_components/disclosure'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import { placeMarks } from '@/lib/domain/timeline/place-marks'
import { MarkShape } from './mark-shape'

const WINDOW = { from: '2001-01-01', to: '2009-12-31' }
const [WIDTH, HEIGHT] = [88, 24]

type Sample = Partial<Pick<TimelineMark, 'kind' | 'edtf' | 'basis'>> & { means: string }

const DAY = '2004-06-15'
const YEARS = '2003/2006'

const SAMPLES: readonly Sample[] = [
  { means: 'A claim speaks of a day. Filled: the text states it.' },
  { basis: 'INFERRED', means: 'Dashed: inferred from what the text says, or nobody said on what it rests.' },
  { basis: 'EXTERNAL', means: 'Hollow: from outside the text.' },
  { kind: 'ARTICLE', means: 'A diamond: an article was published, with the same fills.' },
  { edtf: YEARS, means: 'Some time between these days, or all along.' },
  { edtf: '2003~/2006', means: 'Dotted beyond an end: about; nobody can say by how much.' },
  { edtf: '2003/2006?', means: 'A question mark after the number: perhaps not then at all.' },
  { edtf: '../2005', means: 'An arrowhead: open, no beginning or no end is known.' },
  { edtf: '200X', means: 'Hatched: digits are not known; some time within.' },
]

/** What the shapes of the drawing say. */
export function TimelineLegend() {
  return (
    <div className="max-desk:hidden">
      <Disclosure summary="What the shapes say">
        <ul className="grid gap-x-8 gap-y-1 text-sm desk:grid-cols-2">
          {SAMPLES.map(({ means, ...sample }) => (
            <li key={means} className="flex items-center gap-3">
              <Swatch sample={sample} />
              <span className="text-soft">{means}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

function Swatch({ sample }: { sample: Omit<Sample, 'means'> }) {
  const mark: TimelineMark = {
    ...{ kind: 'CLAIM', id: '', edtf: DAY, basis: 'STATED', expression: null, text: '' },
    source: { id: '', name: '' },
    ...sample,
  }
  const [placed] = placeMarks([mark], WINDOW, WIDTH).placed
  if (!placed) return null
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-6 w-22 flex-none" aria-hidden="true">
      <MarkShape placed={placed} middle={HEIGHT / 2} />
    </svg>
  )
}
