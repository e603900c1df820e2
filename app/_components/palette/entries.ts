import type { FoundKind, FoundRecord } from '@/lib/domain/found-record'
import { pickFitting, wordsOf } from '@/lib/domain/found-record'
import { describeEdtf } from '@/lib/format/edtf-words'
import type { KeyId } from '../key-map'
import { addressFrom, PLACES } from './places'

/** Something to choose: an address to go to, or a key of the page whose deed is done. */
export type Entry = {
  id: string
  group: string
  label: string
  detail: string | null
  does: { href: string } | { key: KeyId }
}

/** What can be done from anywhere where the page lets it, found by name. */
const DEEDS: readonly { key: KeyId; label: string }[] = [
  { key: 'change.undo', label: 'Undo my last change' },
  { key: 'change.redo', label: 'Redo what I undid last' },
  { key: 'keys.show', label: 'Show the keys of this page' },
]

const GROUP_OF: Record<FoundKind, string> = {
  link: 'Links',
  view: 'Saved views',
  topic: 'Topics',
  source: 'Sources',
  origin: 'Origins',
  entity: 'Entities',
  claim: 'Claims',
  article: 'Articles',
}

const ADDRESS_OF: Record<FoundKind, (found: FoundRecord) => string> = {
  link: ({ id }) => `/links/${encodeURIComponent(id)}`,
  view: ({ id }) => `/views/${encodeURIComponent(id)}`,
  topic: ({ id }) => `/topics/${encodeURIComponent(id)}`,
  source: ({ id }) => `/sources/${encodeURIComponent(id)}`,
  origin: ({ id }) => `/origins/${encodeURIComponent(id)}`,
  entity: ({ id }) => `/entities/${encodeURIComponent(id)}`,
  claim: ({ id }) => `/claims/${encodeURIComponent(id)}`,
  article: ({ id }) => `/articles/${encodeURIComponent(id)}`,
}

type Asked = {
  typed: string
  /** The path one is on. */
  path: string
  /** Deeds of the page that can be done now. */
  bound: readonly KeyId[]
  recent: readonly Entry[]
  found: readonly FoundRecord[]
}

/** Most places offered beside what the record holds. */
const MOST_PLACES = 6

/**
 * Everything that is offered, in order. Where nothing is typed: where one was last, then what can be done here, then every
 * screen. Else screens and deeds by their names, then what the record holds, then the search for all of it.
 */
export function listEntries({ typed, path, bound, recent, found }: Asked): Entry[] {
  const places = [...placesFrom(path), ...deedsFrom(bound)]
  const words = wordsOf(typed)
  if (typed.trim() === '') {
    const known = new Set(recent.map(({ id }) => id))
    return [
      ...recent.map((entry) => ({ ...entry, group: 'Recent' })),
      ...places.map(({ entry }) => entry).filter(({ id }) => !known.has(id)),
    ]
  }
  const fitting = pickFitting(places, ({ words }) => words, words, MOST_PLACES).map(({ entry }) => entry)
  const search: Entry = {
    id: 'search',
    group: 'Search',
    label: `Search for “${typed.trim()}”`,
    detail: null,
    does: { href: `/search?q=${encodeURIComponent(typed.trim())}` },
  }
  return [...gathered(fitting), ...found.map(describeFound), search]
}

/** Groups stand together, in the order of the best of each. */
function gathered(entries: Entry[]): Entry[] {
  const groups = [...new Set(entries.map(({ group }) => group))]
  return groups.flatMap((group) => entries.filter((entry) => entry.group === group))
}

function placesFrom(path: string) {
  return PLACES.flatMap((place) => {
    const href = addressFrom(place, path)
    if (href === null) return []
    const { label, also = '', on } = place
    const group = on ? 'Here' : /^(Add|Switch)/.test(label) ? 'Actions' : 'Screens'
    const entry: Entry = { id: `place ${href}`, group, label, detail: null, does: { href } }
    return [{ entry, words: `${label} ${also}` }]
  })
}

function deedsFrom(bound: readonly KeyId[]) {
  return DEEDS.filter(({ key }) => bound.includes(key)).map(({ key, label }) => ({
    entry: { id: `deed ${key}`, group: 'Actions', label, detail: null, does: { key } } satisfies Entry,
    words: label,
  }))
}

function describeFound(found: FoundRecord): Entry {
  const { kind, id, label, detail, published } = found
  const said = [detail, published && describeEdtf(published)].filter(Boolean).join(', ')
  return {
    id: `${kind} ${id}`,
    group: GROUP_OF[kind],
    label,
    detail: said || null,
    does: { href: ADDRESS_OF[kind](found) },
  }
}

/** Entries under their groups, each with its place in the whole list. */
export function groupEntries(
  entries: readonly Entry[],
): { group: string; entries: { entry: Entry; at: number }[] }[] {
  const groups: { group: string; entries: { entry: Entry; at: number }[] }[] = []
  for (const [at, entry] of entries.entries()) {
    const last = groups.at(-1)
    if (last?.group === entry.group) last.entries.push({ entry, at })
    else groups.push({ group: entry.group, entries: [{ entry, at }] })
  }
  return groups
}
