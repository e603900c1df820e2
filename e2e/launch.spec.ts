import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { childEnvironment } from '../lib/environment.mjs'
import { recordFile } from '../lib/testing/served-record'
import { expect, test } from './fixtures'

// Starts further servers on the journeys' record, each on a port of its own.
const started: ChildProcess[] = []
test.afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  }
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function start(env: Record<string, string>) {
  const root = path.resolve(import.meta.dirname, '..')
  const child = spawn(process.execPath, ['lib/server/app-server.mjs'], {
    cwd: root,
    env: childEnvironment({ NODE_ENV: 'production', DATABASE_URL: `file:${recordFile()}`, ...env }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  started.push(child)
  return child
}

async function ready(address: string): Promise<void> {
  await expect(async () => expect((await fetch(`${address}/api/health`)).status).toBe(200)).toPass({
    timeout: 15_000,
  })
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'close')
}

for (const CROSSREAD_HOST of ['0.0.0.0', '::', '192.168.0.1'])
  for (const CROSSREAD_AUTH of ['none', 'token'])
    test(`it does not serve on ${CROSSREAD_HOST} with CROSSREAD_AUTH=${CROSSREAD_AUTH}, and says why`, async () => {
      const child = start({ PORT: String(await freePort()), CROSSREAD_HOST, CROSSREAD_AUTH })
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
      expect(code).toBe(1)
      expect(said).toContain(`CROSSREAD_HOST is “${CROSSREAD_HOST}”. Crossread serves this machine only`)
    })

test('with CROSSREAD_AUTH=none it asks for no cookie, and still for its own names and pages', async () => {
  const port = await freePort()
  start({ PORT: String(port), CROSSREAD_AUTH: 'none' })
  const address = `http://127.0.0.1:${port}`
  await ready(address)
  expect((await fetch(`${address}/topics`)).status).toBe(200)
  expect((await fetch(`${address}/topics`, { method: 'POST' })).status).toBe(403)
})

test('a restart keeps browsers signed in, and its token replaces the old one', async () => {
  const port = String(await freePort())
  const address = `http://127.0.0.1:${port}`
  const open = (token: string) => fetch(`${address}/?token=${token}`, { redirect: 'manual' })
  const first = start({ PORT: port, CROSSREAD_TOKEN: 'the-token-of-the-first-start' })
  await ready(address)
  const cookie = (await open('the-token-of-the-first-start')).headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await fetch(`${address}/topics`, { headers: { cookie } })).status).toBe(200)
  await stop(first)
  start({ PORT: port, CROSSREAD_TOKEN: 'the-token-of-the-second-start' })
  await ready(address)
  expect((await fetch(`${address}/topics`, { headers: { cookie } })).status).toBe(200)
  expect((await open('the-token-of-the-first-start')).status).toBe(401)
  expect((await open('the-token-of-the-second-start')).status).toBe(303)
})
