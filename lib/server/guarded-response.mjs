import { ServerResponse } from 'node:http'
import { imposeHeaders } from './answer-headers.mjs'

/**
 * An answer that cannot leave without its security headers, whoever writes it: Next, Node itself (417) or we. Every way
 * of answering ends in `writeHead`.
 * @extends {ServerResponse<import('node:http').IncomingMessage>}
 */
export class GuardedResponse extends ServerResponse {
  /** @type {string} */
  #path

  /** @param {import('node:http').IncomingMessage} request */
  constructor(request) {
    super(request)
    // Kept now: Next writes another path into the request on its way.
    this.#path = pathOf(request.url)
  }

  /**
   * @override
   * @param {number} status
   * @param {any[]} rest a reason, headers, or both
   * @returns {this}
   */
  writeHead(status, ...rest) {
    const reason = typeof rest[0] === 'string' ? rest.shift() : undefined
    // Set one by one: given to writeHead they would win over ours.
    for (const [name, value] of pairs(rest[0])) this.setHeader(name, value)
    imposeHeaders(this, this.#path, status)
    return reason === undefined ? super.writeHead(status) : super.writeHead(status, reason)
  }
}

/**
 * @param {string | undefined} target of a request
 * @returns {string} its path, without the query
 */
export const pathOf = (target = '/') => target.split('?', 1)[0] ?? '/'

/**
 * Headers as writeHead takes them: an object, or names and values in turn.
 * @param {import('node:http').OutgoingHttpHeaders | import('node:http').OutgoingHttpHeader[] | undefined} headers
 * @returns {[string, import('node:http').OutgoingHttpHeader][]}
 */
function pairs(headers) {
  /** @type {[string, import('node:http').OutgoingHttpHeader][]} */
  const found = []
  if (Array.isArray(headers)) {
    for (let at = 0; at + 1 < headers.length; at += 2)
      found.push([String(headers[at]), headers[at + 1] ?? ''])
    return found
  }
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined) found.push([name, value])
  return found
}
