/**
 * Headers by which a client could tell Next another story than the connection does: who sent the request and for which
 * host (Forwarded, RFC 7239, and its predecessors), and what only Next's own parts tell one another. Next takes some of
 * them at their word.
 */
const NOT_FROM_OUTSIDE = [
  /^forwarded$/,
  /^via$/,
  /^x-(forwarded|real|client|original|cluster|envoy|vercel|now|matched|middleware|invoke|prerender|next|nextjs)(-|$)/,
  /^x-(http-)?method(-override)?$/,
  /^x-action-/,
  /^(true-client|cf-connecting)-ip$/,
  /^next-resume$/,
  // The nonce of a page is read from this header; only proxy.ts may set it.
  /^content-security-policy(-report-only)?$/,
]

/** What Next's router in the browser says of itself while developing. */
const FROM_NEXT = new Set(['x-nextjs-request-id', 'x-nextjs-html-request-id'])

/**
 * Takes out of a request what Next shall not hear.
 * @param {import('node:http').IncomingHttpHeaders} headers changed in place
 */
export function dropUntrusted(headers) {
  for (const name of Object.keys(headers)) {
    if (!FROM_NEXT.has(name) && NOT_FROM_OUTSIDE.some((pattern) => pattern.test(name))) delete headers[name]
  }
}
