import { readEnvironment } from '../environment.mjs'
import { launchAddress, makeToken } from '../server/launch.mjs'
import { awaitChild, isStopping, startChild } from './child.mjs'
import { inProject, ROOT } from './project.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** How long the server may take to answer, in milliseconds. */
const READY_LIMIT = 60_000

/**
 * Serves the app until it is stopped.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.databaseFile absolute path
 * @param {boolean} [options.dev] serve the sources as they change instead of the build
 * @param {string} [options.token] of the launch address; preset: CROSSREAD_TOKEN, or a new one
 * @param {(address: string) => void} options.onReady called once it answers, with the address that lets a browser in
 * @returns {Promise<number>} the exit code
 */
export async function serve({ port, databaseFile, dev = false, token: given, onReady }) {
  const { host, auth, launchToken } = readEnvironment(undefined, ROOT)
  const token = auth === 'none' ? undefined : (given ?? launchToken ?? makeToken())
  const child = startChild(inProject('lib/server/app-server.mjs'), dev ? ['--dev'] : [], {
    env: {
      NODE_ENV: dev ? 'development' : 'production',
      DATABASE_URL: `file:${databaseFile}`,
      PORT: String(port),
      // By the environment, which only this user can read; everybody can read the arguments of a program.
      CROSSREAD_TOKEN: token,
    },
  })
  const ended = awaitChild(child)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const answer = await awaitAnswer(launchAddress({ host, port }), hasEnded)
  if (answer === 'ok') {
    // From here on the server's own words are for the person at the terminal.
    child.stdout?.pipe(process.stdout)
    child.stderr?.pipe(process.stderr)
    onReady(launchAddress({ host, port, token }))
  } else if (!hasEnded()) {
    child.kill()
  }
  const { code, output } = await ended
  if (isStopping()) return 0
  if (answer !== 'ok') throw new SetupProblem(`The server did not become ready: ${answer}`, output)
  return code
}

/**
 * @param {string} address
 * @param {() => boolean} hasEnded
 * @returns {Promise<string>} 'ok', or what it answered last
 */
async function awaitAnswer(address, hasEnded) {
  const limit = performance.now() + READY_LIMIT
  let last = 'it gave no answer.'
  while (performance.now() < limit && !hasEnded()) {
    try {
      const response = await fetch(`${address}api/health`)
      if (response.ok) return 'ok'
      last = await describeFailure(response)
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return last
}

/** @param {Response} response */
async function describeFailure(response) {
  const text = await response.text()
  return response.headers.get('content-type')?.includes('json')
    ? JSON.parse(text).sentence
    : `status ${response.status}.`
}
