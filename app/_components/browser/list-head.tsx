import { COUNT_LIMIT, LINK_SORTS, type LinkSort } from '@/lib/domain/link-filter'
import { SORT_WORDS } from '@/lib/format/choice-words'
import { cappedCount, plural } from '@/lib/format/count-words'

type Props = {
  /** How many the list holds, at most COUNT_LIMIT + 1. */
  total: number
  one: string
  chosen: number
  sort: LinkSort
  /** The address of the list in another order. */
  hrefOf: (sort: LinkSort) => string
}

/** How many links there are, spoken when it changes, and the orders they can stand in. */
export function ListHead({ total, one, chosen, sort, hrefOf }: Props) {
  const counted = total > COUNT_LIMIT ? `${cappedCount(total)} ${one}s` : plural(total, one)
  return (
    <div className="list-head">
      <p id="links-counted" role="status" tabIndex={-1} className="font-semibold">
        {counted}
        {chosen > 0 ? <span className="font-normal text-soft"> under {plural(chosen, 'choice')}</span> : null}
      </p>
      {total > 1 ? (
        <nav aria-label="Order" className="no-print">
          <ul>
            {LINK_SORTS.map((one) => (
              <li key={one}>
                <a href={hrefOf(one)} aria-current={one === sort ? 'true' : undefined} className="tap">
                  {SORT_WORDS[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  )
}
