import { announcesTooMuch, isUnannounced, readWhole, TOO_LARGE } from './body-limit.mjs'
import { dropUntrusted } from './incoming-headers.mjs'
import { launchAddress } from './launch.mjs'
import { LOCKED_POLICY, LOCKED_SENTENCE, lockedPage } from './locked-page.mjs'
import { refuse, send } from './refuse.mjs'
import { ownHosts, refuseRequest } from './request-rule.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} Door
 * @property {string} host
 * @property {number} port the served port
 * @property {ReturnType<typeof import('./sign-in.mjs').lockDoor> | null} lock null where the door has none
 * @property {(request: Request, response: Response) => Promise<unknown>} inner who answers what passes
 */

/**
 * Makes the way of every request: known names and own pages only, signed in, of bearable size, and only then Next.
 * @param {Door} door
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function answerWith({ host, port, lock, inner }) {
  const hosts = ownHosts(port)
  const address = launchAddress({ host, port })
  return async (request, response) => {
    const refusal = refuseRequest(readSigns(request), hosts)
    if (refusal) return refuse(request, response, refusal)
    const decision = lock?.(request) ?? { kind: 'pass' }
    if (decision.kind !== 'pass') return answerDecision(request, response, decision, address)
    if (announcesTooMuch(request.headers)) return refuse(request, response, TOO_LARGE)
    dropUntrusted(request.headers)
    // Its sender waits to be asked for the body (Expect: 100-continue).
    if (request.headers.expect !== undefined) response.writeContinue()
    if (!isUnannounced(request.headers)) {
      await inner(request, response)
      return
    }
    const whole = await readWhole(request)
    if (whole) await inner(whole, response)
    else refuse(request, response, TOO_LARGE)
  }
}

/**
 * @param {Request} request
 * @returns {import('./request-rule.mjs').RequestSigns}
 */
export function readSigns({ method, url, headers, rawHeaders }) {
  // Of several Host headers Node keeps the first and tells nobody.
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host')
  const fetchSite = headers['sec-fetch-site']
  return { method, target: url, hosts, origin: headers.origin, fetchSite: fetchSite?.toString() }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Exclude<import('./sign-in.mjs').Decision, { kind: 'pass' }>} decision
 * @param {string} address
 */
function answerDecision(request, response, decision, address) {
  if (decision.kind === 'sent-on') {
    /** @type {Record<string, string>} */
    const cookie = decision.cookie === null ? {} : { 'Set-Cookie': decision.cookie }
    return send(request, response, 303, { Location: '/', ...cookie }, '')
  }
  if (decision.kind === 'too-many') {
    return refuse(request, response, {
      status: 429,
      sentence:
        'Crossread was asked with too many wrong addresses. Wait a minute, then open the address printed in its terminal.',
      headers: { 'Retry-After': String(decision.seconds) },
    })
  }
  // RFC 9110, section 15.5.2, asks for the header; no browser knows this scheme, so none asks for a password.
  const headers = { 'WWW-Authenticate': 'Crossread' }
  if (!readsPages(request))
    return refuse(request, response, { status: 401, sentence: LOCKED_SENTENCE, headers })
  const fromElsewhere = ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']))
  const page = lockedPage({ address, wrongToken: decision.wrongToken, fromElsewhere })
  send(
    request,
    response,
    401,
    { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': LOCKED_POLICY },
    page,
  )
}

/**
 * Whether somebody will read the answer as a page. Next's router asks for parts of pages and takes any other answer as
 * a reason to open the address as a page.
 * @param {Request} request
 */
function readsPages({ method, headers }) {
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead && headers.rsc === undefined && /text\/html/.test(headers.accept ?? '')
}
