import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bringsSession,
  isSessionValid,
  readCookies,
  SESSION_SECONDS,
  sessionCookieName,
  signSession,
} from './session-cookie.mjs'

const key = randomBytes(32)
const now = Date.UTC(2026, 10, 22, 12)
const value = signSession(key, 3000, now)
const day = 24 * 60 * 60 * 1000

describe('a session is valid', () => {
  test.each([
    ['at once', now],
    ['a day later', now + day],
    ['a second before its days are over', now + SESSION_SECONDS * 1000 - 1000],
    ['on a clock that was set back half a minute', now - 30_000],
  ])('%s', (_, at) => {
    expect(isSessionValid(key, 3000, value, at)).toBe(true)
  })
})

const [version, issued = '', mac = ''] = value.split('.')

describe('a session is not valid', () => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one of another key', signSession(randomBytes(32), 3000, now)],
    ['one of another port', signSession(key, 3001, now)],
    ['one whose time was moved', `${version}.${Number(issued) + 1}.${mac}`],
    ['one without its seal', `${version}.${issued}.`],
    ['one with half a seal', `${version}.${issued}.${mac.slice(0, 20)}`],
    ['one of another version', `v2.${issued}.${mac}`],
    ['one with something behind it', `${value}x`],
    ['one with a line end behind it', `${value}\n`],
    ['one in other letters', value.toUpperCase()],
    ['nothing but dots', '..'],
  ])('%s', (_, forged) => {
    expect(isSessionValid(key, 3000, forged, now)).toBe(false)
  })

  test.each([
    ['after its days', now + SESSION_SECONDS * 1000],
    ['years later', now + 2000 * day],
    ['before it was issued', now - day],
  ])('%s', (_, at) => {
    expect(isSessionValid(key, 3000, value, at)).toBe(false)
  })

  test('whatever text is sent, it is no crash and no way in', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((tail) => `v1.${issued}.${tail}`),
        ),
        (text) => {
          expect(isSessionValid(key, 3000, text, now)).toBe(false)
        },
      ),
    )
  })

  test('a seal with one changed character is refused, wherever it is', () => {
    for (let at = 0; at < mac.length - 1; at += 1) {
      const changed = mac.slice(0, at) + (mac[at] === 'A' ? 'B' : 'A') + mac.slice(at + 1)
      expect(isSessionValid(key, 3000, `${version}.${issued}.${changed}`, now)).toBe(false)
    }
  })
})

test('each port has a cookie of its own', () => {
  expect(sessionCookieName(3000)).not.toBe(sessionCookieName(3001))
})

describe('cookies of one name are read from the header', () => {
  test.each([
    ['crossread-3000=a', ['a']],
    ['other=x; crossread-3000=a', ['a']],
    ['crossread-3001=b; crossread-3000=a; z=1', ['a']],
    ['crossread-3000=a; crossread-3000=b', ['a', 'b']],
    ['crossread-3000=a=b', ['a=b']],
    ['crossread-3000=', ['']],
    ['crossread-30000=b', []],
    ['xcrossread-3000=b', []],
    ['crossread-3000', []],
    ['', []],
    [undefined, []],
    [null, []],
  ])('%j: %j', (header, expected) => {
    expect(readCookies(header, 'crossread-3000')).toEqual(expected)
  })
})

describe('a header brings a session', () => {
  const own = `crossread-3000=${value}`
  test.each([
    ['where it is the only one', own, true],
    ['behind one that another program set', `crossread-3000=x; ${own}`, true],
    ['before one that another program set', `${own}; crossread-3000=x`, true],
    ['not by two bad ones', 'crossread-3000=x; crossread-3000=y', false],
    ['not under another name', own.replace('3000=', '3001='), false],
    ['not without any', undefined, false],
  ])('%s', (_, header, expected) => {
    expect(bringsSession(key, 3000, header, now)).toBe(expected)
  })
})
