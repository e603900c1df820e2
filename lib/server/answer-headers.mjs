/** Headers of every answer, whatever it carries. */
export const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The policy of every answer that brings none of its own; pages get theirs in proxy.ts, dossiers in their route. */
export const CLOSED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Answers that hold nothing of the record: the program's own files. */
const PROGRAM_FILES = /^\/(_next\/static\/|icon\.svg$|favicon\.ico$)/

/**
 * Whether a path leads to a file of the program, which is the same for everybody.
 * @param {string} path without the query
 */
export const isProgramFile = (path) => PROGRAM_FILES.test(path)

/**
 * Sets what every answer carries, over whatever was set before. Everything that may hold a word of the record is kept
 * out of caches.
 * @param {import('node:http').ServerResponse} response before its head is written
 * @param {string} path of the request, without the query
 * @param {number} status
 */
export function imposeHeaders(response, path, status) {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value)
  if (!response.hasHeader('Content-Security-Policy'))
    response.setHeader('Content-Security-Policy', CLOSED_POLICY)
  const isKept = isProgramFile(path) && [200, 206, 304].includes(status)
  const said = String(response.getHeader('Cache-Control') ?? '')
  if (!isKept && !said.includes('no-store')) response.setHeader('Cache-Control', 'no-store')
  response.removeHeader('X-Powered-By')
}
