import type { DrawnLink } from './drawn-map'

/** The claim selected and those it is linked to; null while none is selected. */
export function listLinked(links: readonly DrawnLink[], selected: string | null): ReadonlySet<string> | null {
  if (selected === null) return null
  const own = links.filter(({ a, b }) => a === selected || b === selected)
  return new Set([selected, ...own.flatMap(({ a, b }) => [a, b])])
}
