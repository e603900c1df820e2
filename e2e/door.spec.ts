import { inRecord, readLaunchToken } from '../lib/testing/served-record'
import { ADDRESS, axe, expect, STRANGER, test } from './fixtures'
import { send, sendBytes, type WireAnswer } from './wire'

const own = { Host: new URL(ADDRESS).host, Origin: ADDRESS }

/** What every answer carries, whoever wrote it. */
function expectHeaders(what: string, { headers }: WireAnswer) {
  expect(headers, what).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
  })
  expect(headers, what).not.toHaveProperty('x-powered-by')
}

test.describe('every answer carries its headers', () => {
  const BIG = Buffer.alloc(9_000_000, 'a')
  const kinds: [string, number, string, Parameters<typeof send>[1]?][] = [
    ['a page', 200, '/topics'],
    ['the head of a page', 200, '/topics', { method: 'HEAD' }],
    ['a part of a page, asked for without its key', 307, '/topics', { headers: { RSC: '1' } }],
    ['a page that is not there', 404, '/no/such/page'],
    ['a record that is not there', 404, '/claims/nowhere'],
    ['an address that cannot be read', 404, '/%'],
    ['a dossier', 200, '/claims/004-c05/dossier.html'],
    ['a dossier to save', 200, '/claims/004-c05/dossier.json'],
    ['a dossier that is not there', 404, '/claims/nowhere/dossier.md'],
    ['the state of health', 200, '/api/health'],
    ['a redirect to the path without a slash', 308, '/topics/'],
    ['a redirect of doubled slashes', 308, '//evil.example/topics'],
    ['a program file that is not there', 404, '/_next/static/nope.js'],
    ['an image nobody offers', 400, '/_next/image?url=x'],
    ['a write to a route that takes none', 405, '/api/health', { method: 'POST', headers: own }],
    [
      'an action nobody knows',
      409,
      '/topics',
      { method: 'POST', headers: { ...own, 'Next-Action': '7f'.padEnd(42, '0') } },
    ],
    ['a write without an Origin', 403, '/topics', { method: 'POST' }],
    ['a question for what may be asked', 405, '/topics', { method: 'OPTIONS', headers: own }],
    ['a deletion', 405, '/topics', { method: 'DELETE', headers: own }],
    ['a trace', 405, '/topics', { method: 'TRACE', headers: own }],
    ['a foreign Host', 403, '/topics', { headers: { Host: 'evil.example' } }],
    ['too long an address', 431, `/${'a'.repeat(20_000)}`],
    ['too large a body', 413, '/topics', { method: 'POST', headers: own, body: BIG }],
    [
      'too large a body in chunks',
      413,
      '/topics',
      { method: 'POST', headers: { ...own, 'Transfer-Encoding': 'chunked' }, body: BIG },
    ],
  ]
  test('of Next and of the server around it', async ({ cookie }) => {
    for (const [what, status, path, sent = {}] of kinds) {
      const answer = await send(path, { ...sent, headers: { ...sent.headers, Cookie: cookie } })
      expect(answer.status, what).toBe(status)
      expectHeaders(what, answer)
      expect(answer.headers['cache-control'], what).toContain('no-store')
    }
  })

  test('of the server to what is no request', async () => {
    for (const [what, status, bytes] of [
      ['garbage', 400, 'garbage\r\n\r\n'],
      ['no Host', 403, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
      ['two Hosts', 403, 'GET / HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\nConnection: close\r\n\r\n'],
      ['a whole address', 400, 'GET http://HOST/ HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n'],
      ['a request for a tunnel', 405, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n'],
    ] as const) {
      const answer = await sendBytes(bytes)
      expect(answer.status, what).toBe(status)
      expectHeaders(what, answer)
      expect(answer.headers['cache-control'], what).toBe('no-store')
      expect(answer.body, what).toMatch(/\.$/)
    }
  })

  test('the program’s own files are the only ones a browser keeps', async ({ page }) => {
    const response = page.waitForResponse(/_next\/static\/.*\.js/)
    await page.goto('/topics')
    const headers = (await response).headers()
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(headers['cache-control']).toContain('immutable')
  })
})

test('no other Host is answered, though the cookie is right', async ({ cookie }) => {
  const { port } = new URL(ADDRESS)
  for (const Host of [
    'evil.example',
    'localhost',
    '127.0.0.1:1',
    `evil.example:${port}`,
    `0.0.0.0:${port}`,
  ]) {
    for (const path of ['/', '/api/health', '/claims/004-c05/dossier.json', '/icon.svg']) {
      const answer = await send(path, { headers: { Host, Cookie: cookie } })
      const told = [answer.status, answer.body]
      expect(told, `${Host} ${path}`).toEqual([403, expect.stringContaining('answers only to localhost')])
    }
  }
})

test('under localhost it answers as well', async () => {
  const host = `localhost:${new URL(ADDRESS).port}`
  expect((await send('/api/health', { headers: { Host: host } })).status).toBe(200)
})

test('a write is taken from an own page alone, and forwarded headers count for nothing', async ({
  page,
  cookie,
}) => {
  await page.goto('/analyst')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Noor Haddad')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  const action = await sent
  const { 'next-action': id = '', 'content-type': type = '' } = await action.allHeaders()
  const state = () =>
    inRecord(async (db) => ({
      analyst: await db.analyst.findUniqueOrThrow({ where: { id: 'local' } }),
      entries: await db.auditEntry.count(),
    }))
  const { analyst, entries } = await state()
  const body = JSON.stringify([{ name: 'Mallory', version: analyst.version }])
  const ask = (headers: Record<string, string>, path = '/analyst') =>
    send(path, {
      method: 'POST',
      headers: { Host: own.Host, Cookie: cookie, 'Next-Action': id, 'Content-Type': type, ...headers },
      body,
    })

  for (const [headers, status] of [
    [{}, 403],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://127.0.0.1:1' }, 403],
    [{ Origin: own.Origin, 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ Origin: own.Origin, 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: own.Origin, Cookie: '' }, 401],
    // Next would take the word of X-Forwarded-Host for the host it was asked for.
    [{ Origin: 'http://evil.example', 'X-Forwarded-Host': 'evil.example' }, 403],
    [{ Origin: own.Origin, Host: 'evil.example', 'X-Forwarded-Host': own.Host }, 403],
  ] as [Record<string, string>, number][]) {
    for (const path of ['/analyst', '/api/health', '/claims/004-c05/dossier.json'])
      expect((await ask(headers, path)).status, JSON.stringify(headers)).toBe(status)
  }
  expect(await state()).toEqual({ analyst, entries })

  const taken = await ask({
    Origin: own.Origin,
    'Sec-Fetch-Site': 'same-origin',
    'X-Forwarded-Host': 'evil.example',
  })
  expect([taken.status, (await state()).analyst.name]).toEqual([200, 'Mallory'])
})

test.describe('who is not signed in', () => {
  test.use({ storageState: STRANGER, expectedErrors: [/status of 401/] })

  test('is told what to do on every page, and gets in by the printed address', async ({ page, context }) => {
    for (const path of ['/', '/topics', '/?token=of-an-earlier-start', '/claims/004-c05/dossier.html']) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(401)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser is not signed in')
      await axe(page)
    }
    const token = await readLaunchToken()
    for (const _ of ['once', 'and again']) {
      const response = await page.goto(`/?token=${token}`)
      expect(response?.status()).toBe(200)
      await expect(page).toHaveURL(`${ADDRESS}/`)
      await expect(page.getByRole('link', { name: 'Topics' }).first()).toBeVisible()
    }
    const [cookie, ...more] = await context.cookies()
    expect(more).toEqual([])
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', domain: '127.0.0.1' })
    expect(cookie?.value).not.toContain(token)
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  test('reads nothing anywhere: dossiers, parts of pages, program files', async () => {
    for (const path of [
      '/claims/004-c05/dossier.json',
      '/topics/sochi-exit-policy/dossier.md',
      '/_next/static/x.js',
    ]) {
      const answer = await send(path)
      expect([answer.status, answer.body]).toEqual([
        401,
        expect.stringMatching(/^Crossread does not know this browser/),
      ])
    }
    expect((await send('/topics', { headers: { RSC: '1', Accept: '*/*' } })).status).toBe(401)
    expect((await send('/api/health')).body).toBe('{"status":"ok"}')
  })

  test('cannot forge a session', async ({ cookie }) => {
    for (const Cookie of [`${cookie}x`, cookie.replace('v1.1', 'v1.2'), `${cookie.split('=')[0]}=`]) {
      expect((await send('/topics', { headers: { Cookie } })).status).toBe(401)
    }
  })
})

test.describe('signed out in the middle of work', () => {
  // The schema of a form is loaded when it is first saved; the server then checks alone.
  test.use({ expectedErrors: [/status of 401|Refused to execute script/] })

  test('what was typed stays, and is saved once the printed address was opened again', async ({
    page,
    context,
  }) => {
    await page.goto('/analyst')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Noor Haddad')
    await context.clearCookies()
    await page.getByRole('button', { name: 'Save name' }).click()
    await expect(page.getByText(/Crossread does not know this browser.*open the address/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Noor Haddad')
    const other = await context.newPage()
    await other.goto(`/?token=${await readLaunchToken()}`)
    await page.getByRole('button', { name: 'Save name' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
  })
})

test('a link from another site leads to a page that leads on', async ({ page, context, expectedErrors }) => {
  expectedErrors.push(/status of 401/)
  await context.route('http://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${ADDRESS}/topics">Topics</a>` }),
  )
  await page.goto('http://elsewhere.example/')
  await page.getByRole('link', { name: 'Topics' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser is not signed in')
  await page.getByRole('link', { name: 'open the page from here' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
})
