import type { Bin } from '@/lib/domain/timeline/bins'
import { totalOf } from '@/lib/domain/timeline/dated-count'
import { cappedCount } from '@/lib/format/count-words'
import { describeBin } from '@/lib/format/timeline-words'
import { timelineHref } from './timeline-href'

/** The same counts as the drawing's, as a table: the form for narrow screens and for who does not see the drawing. */
export function BinList({ bins, path, caption }: { bins: readonly Bin[]; path: string; caption: string }) {
  return (
    <table className="w-full max-w-prose tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-left text-sm text-soft">
        <tr>
          <th scope="col" className="py-1 font-normal">
            When
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Claims
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Publications
          </th>
        </tr>
      </thead>
      <tbody>
        {bins
          .filter((bin) => totalOf(bin) > 0)
          .map((bin) => (
            <tr key={bin.from} className="border-t border-rule" data-row="">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                <a href={timelineHref(path, bin)} className="tap" data-row-link="">
                  {describeBin(bin)}
                </a>
              </th>
              <td className="py-1 text-right">{cappedCount(bin.claims)}</td>
              <td className="py-1 text-right">{cappedCount(bin.articles)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
