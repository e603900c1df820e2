// Serves the app: `node lib/server/app-server.mjs [--dev]`, started by lib/setup/serve.mjs. What it needs to know comes
// by the environment, because everybody on a machine can read a program's arguments.
import { createServer } from 'node:http'
import path from 'node:path'
import v8 from 'node:v8'
import next from 'next'
import { readEnvironment } from '../environment.mjs'
import { followSessionKey } from '../session/session-key.mjs'
import { launchAddress, makeToken } from './launch.mjs'
import { openServer } from './open-server.mjs'
import { lockDoor } from './sign-in.mjs'
import { stopOnSignal } from './stop-on-signal.mjs'

// Left alone V8 lets a server's heap grow to what the machine has; on a desk other programs need it more.
v8.setFlagsFromString('--heap-growing-percent=100')

/** @param {boolean} dev whether to serve the sources as they change */
async function serveApp(dev) {
  const { port, host, auth, dataFolder, launchToken } = readEnvironment()
  // Started by hand there is nobody else to say the token.
  const token = launchToken ?? makeToken()
  const lock = auth === 'none' ? null : lockDoor({ port, token, key: followSessionKey(dataFolder) })
  // Next takes over the upgrades of whatever server it is given. It is given one that never listens, so that no
  // connection gets past ours.
  const inside = createServer()
  const dir = path.resolve(import.meta.dirname, '../..')
  const app = next({ dev, dir, hostname: host, port, httpServer: inside })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = openServer({
    host,
    port,
    lock,
    inner: (request, response) => handle(request, response),
    ...(dev && { upgrade: (request, socket, head) => inside.emit('upgrade', request, socket, head) }),
  })
  stopOnSignal(server, () => app.close())
  await listen(server, port, host)
  if (lock && launchToken === undefined) console.log(launchAddress({ host, port, token }))
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 */
async function listen(server, port, host) {
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
}

await serveApp(process.argv.includes('--dev')).catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
