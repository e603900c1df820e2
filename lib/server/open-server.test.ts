import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signSession } from '../session/session-cookie.mjs'
import { ALWAYS } from './answer-headers.mjs'
import { BODY_LIMIT } from './body-limit.mjs'
import { openServer } from './open-server.mjs'
import { lockDoor } from './sign-in.mjs'

// Asks a real server over real connections; what stands in for Next tells what it was given.
const key = randomBytes(32)
const port = 3000
const host = `127.0.0.1:${port}`
const cookie = `crossread-${port}=${signSession(key, port, Date.now())}`
const signs = { Host: host, Origin: `http://${host}`, Cookie: cookie }

const server = openServer({
  host: '127.0.0.1',
  port,
  lock: lockDoor({ port, key: () => key, token: 'a-token-of-this-start-only' }),
  inner: async (request, response) => {
    response.setHeader('X-Powered-By', 'Next.js')
    if (request.url === '/cookies') {
      response.setHeader('Set-Cookie', 'before=1')
      response.writeHead(200, ['Set-Cookie', 'a=1', 'X-One', '1', 'set-cookie', 'b=2']).end()
    } else if (request.url === '/moved') {
      response.writeHead(308, 'Gone on', { Location: '/', 'X-Frame-Options': 'SAMEORIGIN' }).end()
    } else if (request.url === '/own-policy') {
      response.writeHead(200, { 'Content-Security-Policy': "default-src 'self'" }).end()
    } else if (request.url?.startsWith('/_next/static/')) {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      response.writeHead(request.url.endsWith('nope') ? 404 : 200).end()
    } else {
      response.end(JSON.stringify({ headers: request.headers, body: await text(request) }))
    }
  },
})
let listening: number
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  listening = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Answer = { head: string; status: number; headers: Map<string, string>; body: string }

/** Sends bytes as they are and reads until the server closes, or has said all of one answer. */
async function say(...parts: (string | Buffer)[]): Promise<Answer> {
  const socket = connect(listening, '127.0.0.1')
  let said = ''
  socket.setEncoding('latin1').on('data', (part) => {
    said += part
    if (isWhole(said)) socket.destroy()
  })
  socket.on('error', () => undefined)
  for (const part of parts) socket.write(part)
  await once(socket, 'close')
  return parse(said)
}

function isWhole(said: string): boolean {
  const [head = '', ...rest] = said.split('\r\n\r\n')
  const length = /content-length: (\d+)/i.exec(head)
  const body = rest.join('\r\n\r\n')
  return rest.length > 0 && (length ? body.length >= Number(length[1]) : body.endsWith('0\r\n\r\n'))
}

function parse(said: string): Answer {
  const [head = '', ...rest] = said.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const pairs = lines.map((line): [string, string] => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  return {
    head: lines.join('\n'),
    status: Number(first.split(' ')[1]),
    headers: new Map(pairs),
    body: rest.join('\r\n\r\n'),
  }
}

const request = (line: string, headers: Record<string, string> = signs, body = '') =>
  `${line} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`

const post = (headers: Record<string, string>, body = '') =>
  request('POST /links/assess', { ...signs, 'Content-Length': String(body.length), ...headers }, body)

const stranger = { Host: host }

describe('every answer carries its headers', () => {
  test.each<[string, number, string]>([
    ['a page', 200, request('GET /topics')],
    ['the head of a page', 200, request('HEAD /topics', { ...signs, Connection: 'close' })],
    ['a write', 200, post({}, 'x')],
    ['an answer to an open path', 200, request('GET /api/health', stranger)],
    ['a redirect that sets its own', 308, request('GET /moved')],
    ['the token taken', 303, request('GET /?token=a-token-of-this-start-only', stranger)],
    ['a page of the locked door', 401, request('GET /', { ...stranger, Accept: 'text/html' })],
    ['a sentence of the locked door', 401, request('GET /', stranger)],
    ['a wrong token', 401, request('GET /?token=x', stranger)],
    ['a foreign Host', 403, request('GET /', { Host: 'evil.example' })],
    ['two Hosts', 403, request('GET /', stranger).replace('\r\n\r\n', `\r\nHost: ${host}\r\n\r\n`)],
    ['no Host', 403, 'GET / HTTP/1.1\r\n\r\n'],
    ['no Host in HTTP/1.0', 403, 'GET / HTTP/1.0\r\n\r\n'],
    ['a foreign Origin', 403, post({ Origin: 'https://evil.example' })],
    ['a foreign Sec-Fetch-Site', 403, post({ 'Sec-Fetch-Site': 'cross-site' })],
    ['steps out of the program’s files', 400, request('GET /_next/static/../../topics')],
    ['encoded steps out of them', 400, request('GET /_next/static/%2e%2e/%2e%2e/topics')],
    ['a whole address for a path', 400, request(`GET http://${host}/`)],
    ['TRACE', 405, request('TRACE /')],
    ['OPTIONS', 405, request('OPTIONS /')],
    ['OPTIONS without an Origin', 403, request('OPTIONS /', stranger)],
    ['CONNECT', 405, request('CONNECT evil.example:443')],
    [
      'an upgrade nobody offers',
      200,
      request('GET /topics', { ...signs, Connection: 'Upgrade', Upgrade: 'x' }),
    ],
    ['a body announced too large', 413, request('POST /', { ...signs, 'Content-Length': '8388609' })],
    ['an expectation nobody meets', 417, post({ Expect: 'wonders' })],
    ['garbage', 400, 'garbage\r\n\r\n'],
    ['a header without a name', 400, 'GET / HTTP/1.1\r\n: x\r\n\r\n'],
    ['two lengths', 400, post({ 'content-length': '3' }, 'x')],
    ['a length and chunks', 400, post({ 'Transfer-Encoding': 'chunked' }, 'x')],
    ['too long an address', 431, request(`GET /${'a'.repeat(20_000)}`)],
    ['too large a header', 431, request('GET /', { ...signs, 'X-Long': 'a'.repeat(20_000) })],
    ['a file of the program that is not there', 404, request('GET /_next/static/nope')],
  ])('%s: %i', async (_, status, sent) => {
    const answer = await say(sent)
    expect(answer.status).toBe(status)
    for (const [name, value] of Object.entries(ALWAYS))
      expect(answer.headers.get(name.toLowerCase())).toBe(value)
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.has('x-powered-by')).toBe(false)
    if (status >= 400 && status !== 404 && status !== 417) expect(answer.body).toMatch(/[.]$|<\/html>\n$/)
  })

  test('files of the program alone are kept by the browser', async () => {
    const { headers } = await say(request('GET /_next/static/a.js'))
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('a header given twice is sent twice', async () => {
    const { head } = await say(request('GET /cookies'))
    expect(head.match(/(?<=^set-cookie: ).*$/gim)).toEqual(['a=1', 'b=2'])
    expect(head).toMatch(/^x-one: 1$/im)
  })

  test('a policy of its own is left to an answer', async () => {
    const { headers } = await say(request('GET /own-policy'))
    expect(headers.get('content-security-policy')).toBe("default-src 'self'")
  })
})

describe('who is refused', () => {
  test('reads a page that says what to do', async () => {
    const { headers, body } = await say(request('GET /topics', { ...stranger, Accept: 'text/html,*/*' }))
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toContain(`<code>http://127.0.0.1:${port}/?token=</code>`)
    expect(body).not.toMatch(/<script|a-token-of-this-start-only/)
  })

  test.each([
    ['none', false],
    ['same-origin', false],
    ['cross-site', true],
    ['same-site', true],
  ])('is told that a link from elsewhere brings no cookie along: %s, %s', async (site, told) => {
    const headers = { ...stranger, Accept: 'text/html', 'Sec-Fetch-Site': site }
    expect((await say(request('GET /topics', headers))).body.includes('<a href="">')).toBe(told)
  })

  test.each([
    ['a part of a page', 'GET /topics', { RSC: '1', Accept: 'text/html' }, 'text/plain; charset=utf-8'],
    ['data', 'GET /topics', { Accept: 'application/json' }, 'text/plain; charset=utf-8'],
    // Next's client shows the text of exactly this type.
    ['an action', 'POST /topics', { Origin: `http://${host}`, 'Next-Action': 'x' }, 'text/plain'],
  ])('reads a sentence instead of %s', async (_, line, headers, type) => {
    const answer = await say(request(line, { ...stranger, ...headers }))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, type])
    expect(answer.body).toMatch(/^Crossread .* what you typed is kept: .*\.$/)
  })
})

test('what a client says of other hosts and of Next’s own parts does not reach Next', async () => {
  const { body } = await say(
    request('GET /topics', {
      ...signs,
      'X-Forwarded-Host': 'evil.example',
      Forwarded: 'host=evil.example',
      'X-Real-IP': '10.0.0.1',
      'x-middleware-subrequest': 'proxy',
    }),
  )
  expect(body).not.toMatch(/evil\.example|10\.0\.0\.1|subrequest/)
  expect(body).toContain(host)
})

describe('a body', () => {
  const chunk = (bytes: string) => `${bytes.length.toString(16)}\r\n${bytes}\r\n`
  const chunked = request('POST /', { ...signs, 'Transfer-Encoding': 'chunked' })
  const piece = chunk('a'.repeat(1024 * 1024))
  const pieces = BODY_LIMIT / (1024 * 1024)

  test('in chunks is read to its end and given on whole', async () => {
    const { status, body } = await say(chunked, chunk('ab'), chunk('c'), '0\r\n\r\n')
    expect(status).toBe(200)
    expect(body).toContain('"body":"abc"')
    expect(body).toContain('"content-length":"3"')
  })

  test('of exactly the limit is taken, in chunks too', async () => {
    const answer = await say(chunked, ...Array<string>(pieces).fill(piece), '0\r\n\r\n')
    expect(answer.status).toBe(200)
    const length = { ...signs, 'Content-Length': String(BODY_LIMIT) }
    expect((await say(request('POST /', length), Buffer.alloc(BODY_LIMIT, 'a'))).status).toBe(200)
  })

  test('that grows too large in chunks is refused before its end', async () => {
    const answer = await say(chunked, ...Array<string>(pieces).fill(piece), chunk('a'))
    expect(answer.status).toBe(413)
    expect(answer.body).toMatch(/^Crossread takes at most 8 MB at once, so nothing was saved\./)
  })

  test('is asked for only where it will be read', async () => {
    const waiting = (headers: Record<string, string>) =>
      request('POST /', { ...signs, Connection: 'close', Expect: '100-continue', ...headers })
    expect((await say(waiting({ 'Content-Length': '9000000' }))).status).toBe(413)
    expect((await say(waiting({ 'Content-Length': '1', Cookie: '' }))).status).toBe(401)
    const answer = await say(waiting({ 'Content-Length': '1' }), 'x')
    expect(answer.status).toBe(100)
    expect(answer.body).toContain('200 OK')
  })
})
