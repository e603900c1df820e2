import type { OriginCursor, OriginFilter } from '@/lib/domain/origin-list'
import { ORIGIN_KINDS } from '@/lib/domain/origin-words'

type Search = Record<string, string | string[] | undefined>

/** What the list’s address asks for: `q`, `kind`, `identified`, and `after` as LABEL~ID. What it cannot mean is left out. */
export function readOriginAddress(search: Search): { filter: OriginFilter; after: OriginCursor | null } {
  const identified = one(search.identified)
  const filter: OriginFilter = {
    words: one(search.q)?.trim() || undefined,
    kind: ORIGIN_KINDS.find((kind) => kind === one(search.kind)),
    identified: identified === 'yes' || identified === 'no' ? identified : undefined,
  }
  // An id holds no such sign, a label may.
  const [, label, id] = /^(.*)~([^~]+)$/s.exec(one(search.after) ?? '') ?? []
  return { filter, after: label !== undefined && id !== undefined ? { label, id } : null }
}

/** The address of a page of the list. */
export function originsHref({ words, kind, identified }: OriginFilter, after?: OriginCursor): string {
  const query = new URLSearchParams()
  const said = { q: words, kind, identified, after: after && `${after.label}~${after.id}` }
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, value)
  return query.size > 0 ? `/origins?${query}` : '/origins'
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
