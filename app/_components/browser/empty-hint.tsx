'use client'

import { linkQuery, readLinkAddress, underQuery } from '@/lib/domain/link-address'
import { CHOICE_WORDS, type ChoiceName } from '@/lib/format/choice-words'
import { cappedCount } from '@/lib/format/count-words'
import { useCounted } from './facet-counts'
import { listWithout } from './without-choice'

/** Of an empty list: which choice, taken away, would give links, once that is known. */
export function EmptyHint({ path, query }: { path: string; query: string }) {
  const { facets, state } = useCounted()
  if (state !== 'known' || !facets) return null
  const asked = readLinkAddress(new URLSearchParams(query))
  const found = listWithout(facets, Object.keys(asked.filter) as ChoiceName[])
  if (found.length === 0) return null
  return (
    <ul className="mt-2">
      {found.map(({ name, count }) => {
        const filter = { ...asked.filter, [name]: undefined }
        return (
          <li key={name}>
            <a href={underQuery(path, linkQuery(filter, { sort: asked.sort }))} className="tap">
              Without {CHOICE_WORDS[name].toLowerCase()}: at least {cappedCount(count)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
