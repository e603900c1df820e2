/** Where a list was left: its address and name, and its rows by what they open, the one left by first, then the nearest. */
type Left = { href: string; title: string; rows: string[] }

const LEFT = 'crossread.left'
/** Set by the link that leads back, until the list has read it. */
const RETURNING = 'crossread.returning'

const here = () => `${window.location.pathname}${window.location.search}`

/** Keeps by which row a list is left, in its own place of the browser's history and for the link that leads back. */
export function noteLeft(list: HTMLElement, row: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(row)
  // Where that row is gone by then the one that followed it stands in its place.
  const nearest = [...rows.slice(at), ...rows.slice(0, at).reverse()].map(opens)
  const title = document.querySelector('h1')?.textContent ?? ''
  history.replaceState({ ...history.state, crossreadRows: nearest }, '')
  const left: Left = { href: here(), title, rows: nearest }
  keep(LEFT, JSON.stringify(left))
}

/** The row to be at again, where this list was come back to: by the browser's way back or by the link; else null. */
export function takeRowToReturnTo(list: HTMLElement): HTMLElement | null {
  const left = readLeft()
  const byLink = readKept(RETURNING) === here() && left?.href === here()
  keep(RETURNING, null)
  const state: unknown = history.state?.crossreadRows
  const rows = byLink ? left.rows : isRows(state) ? state : []
  const there = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [opens(row), row] as const),
  )
  const found = rows.find((href) => there.has(href))
  return found === undefined ? null : (there.get(found) ?? null)
}

/** The list that was left for this page, by name and address; null where it was come to in another way. */
export function readListLeftFor(path: string): { href: string; title: string } | null {
  const left = readLeft()
  return left?.rows[0] === path ? left : null
}

/** Call it on the way back to that list. */
export function noteReturning(href: string): void {
  keep(RETURNING, href)
}

const opens = (row: HTMLElement) => row.querySelector('[data-row-link]')?.getAttribute('href') ?? ''

const isRows = (kept: unknown): kept is string[] =>
  Array.isArray(kept) && kept.every((href) => typeof href === 'string')

function readLeft(): Left | null {
  try {
    const kept: unknown = JSON.parse(readKept(LEFT) ?? 'null')
    const { href, title, rows } = (kept ?? {}) as Partial<Left>
    return typeof href === 'string' && typeof title === 'string' && isRows(rows)
      ? { href, title, rows }
      : null
  } catch {
    return null
  }
}

function readKept(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    // Storage is switched off: the browser's own way back still knows the row.
    return null
  }
}

function keep(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, value)
  } catch {
    // Nothing to keep it in.
  }
}
