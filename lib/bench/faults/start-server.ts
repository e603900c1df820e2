import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment } from '@/lib/environment.mjs'
import { makeToken } from '@/lib/server/launch.mjs'
import { HOST } from '@/lib/setup/check-port.mjs'
import { inProject, ROOT } from '@/lib/setup/project.mjs'

/** A server of the built app on one record, and what a page of it would send along. */
export type Server = {
  url: string
  /** Headers of a request that this server's own pages make. */
  headers: Record<string, string>
  /** Ends it at once, as a power cut would: no handler of it runs. */
  kill: () => Promise<void>
  /** How long its event loop was held at most since the last question, in milliseconds. */
  askLag: () => Promise<number>
}

/** How long a server may take to answer, in milliseconds. */
const READY_LIMIT = 120_000
/** A single question of those, so that one that is lost does not take all the time. */
const ANSWER_LIMIT = 10_000
const KEPT = 20_000

/** Measures from within; the server knows nothing of it. */
const PROBE = new URL('lag-probe.mjs', import.meta.url).href

const running = new Set<ChildProcess>()
// A server must not outlive the run that kills servers.
process.on('exit', () => running.forEach(killGroup))

/**
 * The only place that knows how the app is served and signed in to.
 * @param options `port`: the one a browser knows it by; preset: any that is free
 */
export async function startServer(
  file: string,
  options: { uid?: number; port?: number } = {},
): Promise<Server> {
  const port = options.port ?? (await findPort())
  const token = makeToken()
  const child = spawn(process.execPath, ['--import', PROBE, inProject('lib/server/app-server.mjs')], {
    cwd: ROOT,
    env: childEnvironment({
      NODE_ENV: 'production',
      DATABASE_URL: `file:${file}`,
      PORT: String(port),
      CROSSREAD_TOKEN: token,
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that a kill reaches whatever it started.
    detached: true,
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-KEPT)
    })
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  ended.then(() => running.delete(child))
  const url = `http://${HOST}:${port}`
  const kill = async () => {
    killGroup(child)
    await ended
  }
  await awaitAnswer(url, child, () => output).catch(async (error) => {
    await kill()
    throw error
  })
  return { url, headers: await signIn(url, token), kill, askLag: () => askLag(child) }
}

/**
 * A port that nobody listens on now, below those that systems give to outgoing connections (from 32768 or 49152 on): a
 * connection to one of these that nobody listens on yet can be given the same port as its own, is then connected to
 * itself, and keeps the server from the port for as long as it waits for an answer.
 */
async function findPort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
  throw new Error('No port is free.')
}

async function isFree(port: number): Promise<boolean> {
  const listener = createServer()
  const listens = await new Promise<boolean>((resolve) => {
    listener.once('error', () => resolve(false)).listen(port, HOST, () => resolve(true))
  })
  if (listens) await new Promise((resolve) => listener.close(resolve))
  return listens
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  process.kill(-child.pid, 'SIGKILL')
}

async function awaitAnswer(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const limit = performance.now() + READY_LIMIT
  while (performance.now() < limit && child.exitCode === null) {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(ANSWER_LIMIT) }).catch(
      () => null,
    )
    if (answer?.ok) return
    await sleep(15)
  }
  throw new Error(`The server did not become ready.\n${output()}`)
}

async function askLag(child: ChildProcess): Promise<number> {
  const told = once(child, 'message')
  child.send('lag')
  const [milliseconds] = await told
  return Number(milliseconds)
}

/** Opens the launch address as a browser does; what its pages send along from then on. */
async function signIn(url: string, token: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/?token=${token}`, { redirect: 'manual' })
  const [cookie] = answer.headers.get('set-cookie')?.split(';') ?? []
  if (!cookie) throw new Error(`The server let nobody in: status ${answer.status}.`)
  return { Origin: url, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
}
