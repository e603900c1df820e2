import { HOST } from './check-port.mjs'
import { awaitChild, isStopping, startChild } from './child.mjs'
import { TOOL } from './project.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** How long the server may take to answer, in milliseconds. */
const READY_LIMIT = 60_000

/**
 * Serves the app until it is stopped.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.databaseFile absolute path
 * @param {boolean} [options.dev] serve the sources as they change instead of the build
 * @param {() => void} options.onReady called once it answers
 * @returns {Promise<number>} the exit code
 */
export async function serve({ port, databaseFile, dev = false, onReady }) {
  const child = startChild(TOOL.next, [dev ? 'dev' : 'start', '-H', HOST, '-p', String(port)], {
    env: {
      NODE_ENV: dev ? 'development' : 'production',
      DATABASE_URL: `file:${databaseFile}`,
      PORT: String(port),
    },
  })
  const ended = awaitChild(child)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const answer = await awaitAnswer(port, hasEnded)
  if (answer === 'ok') {
    // From here on the server's own words are for the person at the terminal.
    child.stdout?.pipe(process.stdout)
    child.stderr?.pipe(process.stderr)
    onReady()
  } else if (!hasEnded()) {
    child.kill()
  }
  const { code, output } = await ended
  if (isStopping()) return 0
  if (answer !== 'ok') throw new SetupProblem(`The server did not become ready: ${answer}`, output)
  return code
}

/**
 * @param {number} port
 * @param {() => boolean} hasEnded
 * @returns {Promise<string>} 'ok', or what it answered last
 */
async function awaitAnswer(port, hasEnded) {
  const limit = performance.now() + READY_LIMIT
  let last = 'it gave no answer.'
  while (performance.now() < limit && !hasEnded()) {
    try {
      const response = await fetch(`http://${HOST}:${port}/api/health`)
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
