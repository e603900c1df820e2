import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token for one start: 192 random bits, as they can stand in an address. */
export const makeToken = () => randomBytes(24).toString('base64url')

/**
 * The address to open.
 * @param {{ host: string, port: number, token?: string }} at `token` is left out where the door has no lock
 */
export function launchAddress({ host, port, token }) {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
  return token === undefined ? address : `${address}?token=${token}`
}

/**
 * Compares in a time that tells nothing of how much was right, nor of how long it should be.
 * @param {string} given
 * @param {string} token
 */
export function isToken(given, token) {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
