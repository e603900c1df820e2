/** Names under which this machine reaches itself. Any other Host is another site's name pointed here (DNS rebinding). */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** What a request says of where it comes from, as its headers give it. */
export type RequestSigns = {
  method: string
  host: string | null
  origin: string | null
  fetchSite: string | null
}

/**
 * Why a request is not answered, as one sentence; null where it may pass. The app answers to its own names only, and
 * takes a write only from its own pages.
 */
export function refuseRequest({ method, host, origin, fetchSite }: RequestSigns): string | null {
  const name = host?.replace(/:\d+$/, '') ?? ''
  if (!OWN_NAMES.has(name))
    return 'Crossread answers only to localhost and 127.0.0.1. Open it under that address.'
  if (method === 'GET' || method === 'HEAD') return null
  const own = origin === `http://${host}`
  const sameSite = fetchSite === null || fetchSite === 'same-origin'
  return own && sameSite
    ? null
    : 'Crossread takes changes from its own pages only. Open it in a tab of its own and try again.'
}
