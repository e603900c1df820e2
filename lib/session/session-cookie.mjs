// Plain JavaScript, because both the server around Next and the session check inside it hold to these rules.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a browser stays signed in, in days. Short, because every server on this host gets to see the cookie. */
export const SESSION_DAYS = 7

/** The same in seconds. */
export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60

/** How far in the future a session may have been issued, in seconds: a machine's clock is set back now and then. */
const CLOCK_SLACK = 60

/** Issue time in seconds since 1970, and 256 bits of HMAC in base64url. */
const FORM = /^v1\.(\d{9,11})\.([A-Za-z0-9_-]{43})$/

/**
 * Browsers keep one set of cookies for all ports of a host, so the port is in the name: two records may be open at once.
 * @param {number} port the served port
 */
export const sessionCookieName = (port) => `crossread-${port}`

/**
 * Makes the value of a session cookie. It says when it was issued and nothing else: whoever holds it is signed in.
 * @param {Buffer} key of session-key.mjs
 * @param {number} port the served port
 * @param {number} now milliseconds since 1970
 * @returns {string}
 */
export function signSession(key, port, now) {
  const issued = String(Math.floor(now / 1000))
  return `v1.${issued}.${seal(key, port, issued).toString('base64url')}`
}

/**
 * Whether a cookie's value was made by signSession with this key, for this port, in the last SESSION_DAYS.
 * @param {Buffer} key
 * @param {number} port
 * @param {string | undefined} value as received
 * @param {number} now milliseconds since 1970
 */
export function isSessionValid(key, port, value, now) {
  const [, issued, mac] = FORM.exec(value ?? '') ?? []
  if (issued === undefined || mac === undefined) return false
  if (!timingSafeEqual(Buffer.from(mac, 'base64url'), seal(key, port, issued))) return false
  const age = now / 1000 - Number(issued)
  return age >= -CLOCK_SLACK && age < SESSION_SECONDS
}

/**
 * Whether a Cookie header (RFC 6265, section 4.2.1) brings a valid session. Of several cookies with one name any may be
 * it: a program on another port of this host can set one of ours, and must not shut the analyst out by that.
 * @param {Buffer} key
 * @param {number} port
 * @param {string | null | undefined} header
 * @param {number} now milliseconds since 1970
 */
export function bringsSession(key, port, header, now) {
  return readCookies(header, sessionCookieName(port)).some((value) => isSessionValid(key, port, value, now))
}

/**
 * @param {string | null | undefined} header
 * @param {string} name
 * @returns {string[]} the values of the cookies with that name, in their order
 */
export function readCookies(header, name) {
  const pairs = (header ?? '').split(';').map((pair) => pair.split(/=(.*)/s, 2).map((part) => part.trim()))
  return pairs.flatMap(([found, value]) => (found === name && value !== undefined ? [value] : []))
}

/**
 * @param {Buffer} key
 * @param {number} port
 * @param {string} issued
 */
function seal(key, port, issued) {
  return createHmac('sha256', key).update(`crossread session v1\n${port}\n${issued}`).digest()
}
