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
    takeOver(this, rest[0])
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
 * Sets headers given to writeHead as it would: an object, or names and values in turn, where one name may come twice.
 * @param {ServerResponse} response
 * @param {import('node:http').OutgoingHttpHeaders | import('node:http').OutgoingHttpHeader[] | undefined} headers
 */
function takeOver(response, headers) {
  if (Array.isArray(headers)) {
    const names = headers.filter((_, at) => at % 2 === 0).map(String)
    for (const name of names) response.removeHeader(name)
    names.forEach((name, at) => {
      const value = headers[2 * at + 1] ?? ''
      response.appendHeader(name, Array.isArray(value) ? value : String(value))
    })
    return
  }
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined) response.setHeader(name, value)
}
