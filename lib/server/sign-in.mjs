import { bringsSession, SESSION_SECONDS, sessionCookieName, signSession } from '../session/session-cookie.mjs'
import { isProgramFile } from './answer-headers.mjs'
import { pathOf } from './guarded-response.mjs'
import { isToken } from './launch.mjs'
import { countWrongTokens } from './wrong-tokens.mjs'

/**
 * @typedef {object} Lock what the door is locked with
 * @property {number} port the served port
 * @property {string} token of this start
 * @property {() => Buffer} key that signs session cookies by now
 * @property {() => number} [now] milliseconds since 1970
 */

/**
 * What becomes of a request: it passes; it brought the token and is sent on with a cookie; or it is shut out, because
 * it is not signed in (`locked`) or because too many tokens were wrong.
 * @typedef {{ kind: 'pass' } | { kind: 'sent-on', cookie: string | null } | { kind: 'locked', wrongToken: boolean } | { kind: 'too-many', seconds: number }} Decision
 */

/** Says whether the server answers and whether it reads the record, and nothing of what is in it. */
const OPEN = '/api/health'

/**
 * Makes the lock of the door: who opened the printed address once is let in for some days.
 * @param {Lock} lock
 * @returns {(request: Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>) => Decision}
 */
export function lockDoor({ port, token, key, now = Date.now }) {
  const wrong = countWrongTokens(now)
  const name = sessionCookieName(port)
  return ({ method, url, headers }) => {
    const path = pathOf(url)
    const isRead = method === 'GET' || method === 'HEAD'
    const isSignedIn = bringsSession(key(), port, headers.cookie, now())
    const given = method === 'GET' && path === '/' ? readToken(url) : null
    if (given !== null) {
      if (isToken(given, token))
        return { kind: 'sent-on', cookie: setCookie(name, signSession(key(), port, now())) }
      // The address of an earlier start, in a browser that was let in already.
      if (isSignedIn) return { kind: 'sent-on', cookie: null }
      const seconds = wrong.add()
      return seconds === null ? { kind: 'locked', wrongToken: true } : { kind: 'too-many', seconds }
    }
    const isOpen = isRead && (path === OPEN || (isProgramFile(path) && !path.startsWith('/_next/')))
    return isSignedIn || isOpen ? { kind: 'pass' } : { kind: 'locked', wrongToken: false }
  }
}

/** @param {string | undefined} target */
function readToken(target = '') {
  return new URLSearchParams(target.split('?').slice(1).join('?')).get('token')
}

/**
 * Strict: no other site's page can make a browser bring it along. Not Secure: the app is served on this machine only,
 * without TLS, and some browsers would then not keep it.
 * @param {string} name
 * @param {string} value
 */
function setCookie(name, value) {
  return `${name}=${value}; Max-Age=${SESSION_SECONDS}; Path=/; HttpOnly; SameSite=Strict`
}
