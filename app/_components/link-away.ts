/** The link to another page of the product that a click follows in this tab; null where it follows none. */
export function linkAway(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.download || link.origin !== window.location.origin) return null
  // A file, such as a dossier, may be kept instead of shown; then no page follows.
  if (/\.[a-z]+$/.test(link.pathname)) return null
  const isHere = link.pathname === window.location.pathname && link.search === window.location.search
  return isHere ? null : link
}
