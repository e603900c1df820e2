/**
 * A screen that can be gone to by name. `on`: offered only on that screen, about what is in view there; its parameters
 * fill those of `route`. `also`: other words by which it is found.
 */
export type Place = { route: string; label: string; also?: string; on?: string; query?: string }

/** Every screen that has one address, and what can be done from where one is. A test compares them with the app's pages. */
export const PLACES: readonly Place[] = [
  { route: '/articles/[id]/version', on: '/articles/[id]', label: 'Add a corrected text of this article' },
  { route: '/articles/[id]/edit', on: '/articles/[id]', label: 'Edit what is said of this article' },
  { route: '/links/assess', on: '/claims/[id]', query: 'from=[id]', label: 'Link this claim to another' },
  { route: '/claims/[id]/map', on: '/claims/[id]', label: 'Map around this claim', also: 'graph links' },
  { route: '/topics/[slug]/map', on: '/topics/[slug]', label: 'Map of this topic', also: 'graph links' },
  { route: '/sources/[id]/edit', on: '/sources/[id]', label: 'Edit this source' },
  { route: '/origins/[id]/edit', on: '/origins/[id]', label: 'Edit this origin' },
  {
    route: '/topics/[slug]/table',
    on: '/topics/[slug]',
    label: 'Table of what each says of this topic',
    also: 'compare columns sources',
  },
  { route: '/topics/[slug]/edit', on: '/topics/[slug]', label: 'Edit this topic' },
  { route: '/topics/[slug]/timeline', on: '/topics/[slug]', label: 'Timeline of this topic' },
  { route: '/entities/[id]/edit', on: '/entities/[id]', label: 'Edit this entity' },
  { route: '/', label: 'Start', also: 'home overview' },
  { route: '/topics', label: 'Topics' },
  { route: '/contradictions', label: 'Contradictions', also: 'links' },
  { route: '/corroborations', label: 'Corroborations', also: 'links' },
  { route: '/review', label: 'Review pairs', also: 'queue assess' },
  { route: '/disputed', label: 'Disputed links', also: 'rule ruling' },
  { route: '/neither', label: 'Pairs that are neither', also: 'no link' },
  { route: '/claims', label: 'Claims', also: 'list without statement' },
  { route: '/articles', label: 'Articles' },
  { route: '/sources', label: 'Sources' },
  { route: '/timeline', label: 'Timeline', also: 'dates when chronology' },
  { route: '/silence', label: 'Silence map', also: 'omission denies says so not read' },
  { route: '/origins', label: 'Origins', also: 'clusters voices' },
  { route: '/entities', label: 'Entities', also: 'names aliases' },
  { route: '/changes', label: 'Changes', also: 'history undo redo activity' },
  { route: '/agreement', label: 'Agreement of analysts', also: 'alpha krippendorff' },
  { route: '/search', label: 'Search claims and articles', also: 'find' },
  { route: '/articles/new', label: 'Add an article', also: 'new paste import' },
  { route: '/sources/new', label: 'Add a source', also: 'new outlet' },
  { route: '/origins/new', label: 'Add an origin', also: 'new' },
  { route: '/topics/new', label: 'Add a topic', also: 'new' },
  { route: '/clusters/new', label: 'Add a cluster', also: 'new origins one voice' },
  { route: '/entities/new', label: 'Add an entity', also: 'new names aliases' },
  {
    route: '/analyst',
    label: 'Switch analyst',
    also: 'who annotates my name rename add colleague work blind',
  },
]

/** Screens of one record each: how the palette finds them. */
export const FOUND_AT = {
  '/claims/[id]': 'claim',
  '/articles/[id]': 'article',
  '/topics/[slug]': 'topic',
  '/links/[id]': 'link',
  '/sources/[id]': 'source',
  '/origins/[id]': 'origin',
} as const

/** Screens that another one leads to: earlier versions are known by the article alone, clusters by their origins. */
export const WITHIN = {
  '/clusters/[id]': '/origins',
  '/entities/[id]': '/entities',
  '/articles/[id]/versions/[number]': '/articles/[id]',
  '/articles/[id]/versions/[number]/difference': '/articles/[id]',
} as const

/** The address of a place from where one is; null where it is not offered there. */
export function addressFrom({ route, on, query }: Place, path: string): string | null {
  if (on === undefined) return route
  const found = readParameters(on, path)
  if (!found) return null
  const fill = (text: string) => text.replace(/\[(\w+)\]/g, (_, name: string) => found[name] ?? '')
  return fill(route) + (query === undefined ? '' : `?${fill(query)}`)
}

/** What stands in a path where a route has its parameters, as it is written there. */
function readParameters(route: string, path: string): Record<string, string> | null {
  const [expected, there] = [route.split('/'), path.split('/')]
  if (expected.length !== there.length) return null
  const found: Record<string, string> = {}
  for (const [at, part] of expected.entries()) {
    const name = /^\[(\w+)\]$/.exec(part)?.[1]
    const value = there[at] ?? ''
    if (name !== undefined && value !== '' && !PLACES.some((one) => one.route === path)) found[name] = value
    else if (part !== value) return null
  }
  return found
}
