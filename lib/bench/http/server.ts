import { readFile } from 'node:fs/promises'
import { makeToken } from '@/lib/server/launch.mjs'
import { awaitChild, startChild } from '@/lib/setup/child.mjs'
import { inProject } from '@/lib/setup/project.mjs'

/** A production server on a record of its own. */
export type BenchServer = {
  /** Without a slash at the end. */
  origin: string
  /** The record it serves, absolute. */
  databaseFile: string
  /** Sent with every request: what lets a browser in. */
  headers: Record<string, string>
  /** Highest resident memory so far, in bytes (VmHWM of /proc); null where the system does not tell. */
  peakMemory: () => Promise<number | null>
  stop: () => Promise<void>
}

/** How long the server may take to answer, in milliseconds. */
const READY_LIMIT = 60_000

/**
 * Starts the build that is there and signs in. The only place of the benchmark that knows how either is done.
 * @param databaseFile absolute path; what is saved is saved there
 */
export async function startServer(databaseFile: string, port: number): Promise<BenchServer> {
  const token = makeToken()
  const child = startChild(inProject('lib/server/app-server.mjs'), [], {
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: `file:${databaseFile}`,
      PORT: String(port),
      CROSSREAD_TOKEN: token,
    },
  })
  const ended = awaitChild(child)
  const origin = `http://127.0.0.1:${port}`
  const limit = performance.now() + READY_LIMIT
  while (!(await isReady(origin))) {
    if (child.exitCode === null && performance.now() < limit) continue
    child.kill()
    throw new Error(`The server did not become ready: ${(await ended).output}`)
  }
  const stop = async () => {
    child.kill()
    await ended
  }
  const headers = await signIn(origin, token)
  return { origin, databaseFile, headers, peakMemory: () => readPeak(child.pid), stop }
}

/** Opens the launch address as a browser does. */
async function signIn(origin: string, token: string): Promise<Record<string, string>> {
  const answer = await fetch(`${origin}/?token=${token}`, { redirect: 'manual' })
  const [cookie] = answer.headers.get('set-cookie')?.split(';') ?? []
  if (!cookie) throw new Error(`The server let nobody in: status ${answer.status}.`)
  return { Cookie: cookie }
}

async function isReady(origin: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return fetch(`${origin}/api/health`).then(
    (response) => response.ok,
    () => false,
  )
}

async function readPeak(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return kilobytes ? Number(kilobytes) * 1024 : null
}
