'use client'

import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import { cappedCount } from '@/lib/format/count-words'
import type { Counted } from './facet-counts'

/**
 * How many links a choice holds. Its cell is as wide before the number is known, so that nothing moves; to who works
 * blind it is not there.
 * @param count null where it is not known
 */
export function FacetCount({ count, state }: { count: number | null; state: Counted['state'] }) {
  if (state === 'blind') return null
  return (
    <span className="facet-count" data-state={state}>
      {count === null ? null : (
        <>
          {cappedCount(count)}
          <span className="sr-only">
            {count === 1 ? ' link' : count > COUNT_LIMIT ? ' links and more' : ' links'}
          </span>
        </>
      )}
    </span>
  )
}

/** One value that can be chosen beside others. */
export function FacetValue(props: {
  name: string
  value: string
  label: string
  checked: boolean
  onChoose: (on: boolean) => void
  count: number | null
  state: Counted['state']
}) {
  return (
    <label className="facet-value">
      <input
        type="checkbox"
        name={props.name}
        value={props.value}
        checked={props.checked}
        onChange={(event) => props.onChoose(event.target.checked)}
        className="size-4 flex-none accent-ink"
      />
      <span className="facet-label">{props.label}</span>
      <FacetCount count={props.count} state={props.state} />
    </label>
  )
}
