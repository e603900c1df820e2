import { Disclosure } from '@/app/_components/disclosure'
import { stanceOf } from '@/lib/domain/silence'
import { type MapCell, REFERENCE_RULE } from '@/lib/domain/silence-map'
import { STANCE_WORDS, STANCES, type Stance } from '@/lib/domain/stance'
import { StanceWords } from './silence-cell'

/** What the cells say, by the rule they follow, and how many of each this page shows. */
export function StanceLegend({ cells }: { cells: Iterable<MapCell> }) {
  const counts = new Map<Stance, number>()
  for (const cell of cells) counts.set(stanceOf(cell), (counts.get(stanceOf(cell)) ?? 0) + 1)
  return (
    <Disclosure summary="What the cells say" open>
      <p className="mb-3 max-w-prose text-sm text-soft">{REFERENCE_RULE}</p>
      <table className="stance-legend text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">On this page</th>
            <th scope="col">It means</th>
          </tr>
        </thead>
        <tbody>
          {STANCES.map((stance) => (
            <tr key={stance}>
              <th scope="row" className="py-1 pr-3 text-start align-top font-normal">
                <span className="silence-cell" data-stance={stance}>
                  <StanceWords stance={stance} />
                </span>
              </th>
              <td className="py-1.5 pr-3 text-end align-top tabular-nums">{counts.get(stance) ?? 0}</td>
              <td className="max-w-prose py-1.5 align-top text-soft">{STANCE_WORDS[stance].definition}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
