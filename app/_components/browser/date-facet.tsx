'use client'

import type { UnreadChoice } from '@/lib/domain/link-address'
import { FacetGroup } from './facet-group'
import { FollowingField } from './following-field'
import type { Choosing } from './use-choosing'

type Props = {
  title: string
  from: 'eventFrom' | 'publishedFrom'
  to: 'eventTo' | 'publishedTo'
  choosing: Choosing
  unread: readonly UnreadChoice[]
}

/** From and until, each a day, month or year. */
export function DateFacet({ title, from, to, choosing, unread }: Props) {
  const field = (name: Props['from' | 'to'], label: string) => {
    const value = choosing.chosen(name)[0] ?? ''
    const isUnread = unread.some((one) => one.name === name)
    return (
      <FollowingField
        id={`filter-${name}`}
        name={name}
        label={label}
        value={value}
        placeholder="any"
        error={
          isUnread ? `“${value}” is no day, month or year. Write it like 2016-05-12, 2016-05 or 2016.` : null
        }
      />
    )
  }
  const chosen = choosing.chosen(from).length + choosing.chosen(to).length
  return (
    <FacetGroup title={title} chosen={chosen}>
      <p className="mb-1 text-sm text-soft">A day, month or year: 2016-05-12, 2016-05, 2016.</p>
      <div className="facet-dates">
        {field(from, 'From')}
        {field(to, 'Until')}
      </div>
    </FacetGroup>
  )
}
