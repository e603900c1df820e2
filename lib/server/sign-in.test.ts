import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isSessionValid, signSession } from '../session/session-cookie.mjs'
import { isToken, launchAddress, makeToken } from './launch.mjs'
import { type Decision, lockDoor } from './sign-in.mjs'

const key = randomBytes(32)
const token = makeToken()
const port = 3000

function door() {
  let at = Date.UTC(2026, 10, 22)
  let signing = key
  const lock = lockDoor({ port, token, key: () => signing, now: () => at })
  const cookie = (value: string) => ({ cookie: `crossread-${port}=${value}` })
  return {
    ask: (url: string, headers = {}, method = 'GET'): Decision => lock({ method, url, headers }),
    known: () => cookie(signSession(key, port, at)),
    wait: (ms: number) => {
      at += ms
    },
    now: () => at,
    signOut: () => {
      signing = randomBytes(32)
    },
  }
}

test('every start has a token of its own, with more than 128 bits', () => {
  const tokens = new Set(Array.from({ length: 100 }, makeToken))
  expect(tokens.size).toBe(100)
  for (const each of tokens) expect(Buffer.from(each, 'base64url').length * 8).toBeGreaterThanOrEqual(128)
})

test.each([
  [{ host: '127.0.0.1', port: 3000, token: 'abc' }, 'http://127.0.0.1:3000/?token=abc'],
  [{ host: '::1', port: 3100, token: 'abc' }, 'http://[::1]:3100/?token=abc'],
  [{ host: '127.0.0.1', port: 3000 }, 'http://127.0.0.1:3000/'],
])('the address of %j is %s', (at, address) => {
  expect(launchAddress(at)).toBe(address)
})

test.each(['', token.slice(1), `${token}x`, token.toLowerCase(), ` ${token}`])(
  '%j is not the token',
  (given) => {
    expect(isToken(given, token)).toBe(false)
  },
)

describe('the token', () => {
  test('is exchanged for a session, once and again', () => {
    const { ask, now } = door()
    for (const _ of [1, 2]) {
      const decision = ask(`/?token=${token}`)
      if (decision.kind !== 'sent-on' || decision.cookie === null) throw new Error(decision.kind)
      const [pair = '', ...attributes] = decision.cookie.split('; ')
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      expect(name).toBe('crossread-3000')
      expect(isSessionValid(key, port, value, now())).toBe(true)
      expect(attributes).toEqual(['Max-Age=604800', 'Path=/', 'HttpOnly', 'SameSite=Strict'])
      expect(decision.cookie).not.toContain(token)
    }
  })

  test.each([
    ['on another page', `/topics?token=${token}`, 'GET'],
    ['in a write', `/?token=${token}`, 'POST'],
    ['when only the head is asked for', `/?token=${token}`, 'HEAD'],
    ['under another name', `/?key=${token}`, 'GET'],
  ])('lets nobody in %s', (_, url, method) => {
    expect(door().ask(url, {}, method)).toEqual({ kind: 'locked', wrongToken: false })
  })

  test('of an earlier start sends a known browser on, and no other', () => {
    const { ask, known } = door()
    expect(ask('/?token=old', known())).toEqual({ kind: 'sent-on', cookie: null })
    expect(ask('/?token=old')).toEqual({ kind: 'locked', wrongToken: true })
  })

  test('is listened to though many wrong ones came; those are put off until a minute is over', () => {
    const { ask, wait } = door()
    for (let at = 0; at < 20; at += 1) expect(ask(`/?token=wrong-${at}`).kind).toBe('locked')
    expect(ask('/?token=wrong')).toEqual({ kind: 'too-many', seconds: 60 })
    expect(ask(`/?token=${token}`).kind).toBe('sent-on')
    wait(59_000)
    expect(ask('/?token=wrong')).toEqual({ kind: 'too-many', seconds: 1 })
    wait(1_000)
    expect(ask('/?token=wrong').kind).toBe('locked')
  })
})

describe('without a session', () => {
  test.each([
    '/',
    '/topics',
    '/claims/004-c05/dossier.json',
    '/_next/static/chunks/a.js',
    '/api/healthy',
    '/api/health/',
    '/icon.svg/x',
  ])('%s is locked', (url) => {
    expect(door().ask(url)).toEqual({ kind: 'locked', wrongToken: false })
  })

  test.each(['/api/health', '/api/health?x=1', '/icon.svg?icon.3', '/favicon.ico'])('%s is open', (url) => {
    expect(door().ask(url)).toEqual({ kind: 'pass' })
    expect(door().ask(url, {}, 'POST').kind).toBe('locked')
  })
})

test('with a session everything passes, for 7 days', () => {
  const { ask, known, wait } = door()
  const session = known()
  expect(ask('/topics', session)).toEqual({ kind: 'pass' })
  expect(ask('/links/assess', session, 'POST')).toEqual({ kind: 'pass' })
  wait(7 * 24 * 60 * 60 * 1000)
  expect(ask('/topics', session)).toEqual({ kind: 'locked', wrongToken: false })
})

test('with a session beside a bad one of the same name everything passes, whichever comes first', () => {
  const { ask, known } = door()
  const { cookie } = known()
  const bad = `crossread-${port}=set-by-another-program`
  for (const both of [`${bad}; ${cookie}`, `${cookie}; ${bad}`])
    expect(ask('/topics', { cookie: both })).toEqual({ kind: 'pass' })
  expect(ask('/topics', { cookie: `${bad}; ${bad}` }).kind).toBe('locked')
})

test('a session ends as soon as the key is another', () => {
  const { ask, known, signOut } = door()
  const session = known()
  signOut()
  expect(ask('/topics', session).kind).toBe('locked')
})
