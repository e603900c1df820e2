import { ASPECTS } from '@/lib/domain/aspect'
import { INDEPENDENCES } from '@/lib/domain/independence'
import { type LinkCursor, type LinkFilter, SCOPES } from '@/lib/domain/link-filter'
import { LINK_STATES } from '@/lib/domain/link-words'
import { STRENGTHS } from '@/lib/domain/strength'

/** The search parameters of a page as Next gives them. */
export type Search = Record<string, string | string[] | undefined>

/** The filter an address asks for. What it asks for in words unknown here is left out, so that an old address still opens. */
export function readFilter(search: Search): LinkFilter {
  return {
    topic: one(search.topic),
    source: one(search.source),
    article: one(search.article),
    strength: STRENGTHS.find((value) => value === code(search.strength)),
    state: LINK_STATES.find((value) => value === code(search.state)),
    independence: INDEPENDENCES.find((value) => value === code(search.independence)),
    agree: ASPECTS.find((value) => value === one(search.agree)),
    differ: ASPECTS.find((value) => value === one(search.differ)),
    recheck: one(search.recheck) === 'open' ? 'open' : undefined,
    scope: SCOPES.find((value) => value === one(search.scope)),
  }
}

/** Where the page begins: `after=INSTANT~ID`; anything else begins at the newest. */
export function readCursor(search: Search): LinkCursor | null {
  const [assessedAt, id] = one(search.after)?.split('~') ?? []
  return assessedAt && id ? { assessedAt, id } : null
}

/** The address of a list under a filter, from a place on. */
export function listHref(path: string, filter: LinkFilter, after?: LinkCursor | null): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  if (after) query.set('after', `${after.assessedAt}~${after.id}`)
  return query.size > 0 ? `${path}?${query}` : path
}

/** Codes are written in capitals; an address typed by hand may not be. */
function code(value: string | string[] | undefined): string | undefined {
  return one(value)?.toUpperCase()
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
