import { createServer } from 'node:net'
import { SetupProblem } from './setup-problem.mjs'

/** The only address served: the record has no sign-in, so nobody else on the network may reach it. */
export const HOST = '127.0.0.1'

/**
 * @param {number} port
 * @param {string} [platform]
 * @throws {SetupProblem} where the port cannot be listened on
 */
export async function checkPort(port, platform = process.platform) {
  const reason = await tryPort(port)
  if (reason === null) return
  const other = port < 65535 ? port + 1 : port - 1
  const advice = platform === 'win32' ? `set PORT=${other} and then npm start` : `PORT=${other} npm start`
  if (reason === 'EADDRINUSE') {
    throw new SetupProblem(
      `Port ${port} is in use, perhaps by Crossread already: see http://${HOST}:${port}. Stop that program or choose another port: ${advice}.`,
    )
  }
  throw new SetupProblem(`Port ${port} cannot be used (${reason}). Choose another port: PORT=3000 npm start.`)
}

/**
 * @param {number} wanted
 * @returns {Promise<number>} the wanted port if it is free, else one that is
 */
export async function findFreePort(wanted) {
  if ((await tryPort(wanted)) === null) return wanted
  const server = createServer()
  await new Promise((resolve) => server.listen(0, HOST, () => resolve(undefined)))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : wanted
}

/**
 * @param {number} port
 * @returns {Promise<string | null>} the code of the error, null where the port is free
 */
async function tryPort(port) {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'unknown'))
    server.listen(port, HOST, () => server.close(() => resolve(null)))
  })
}
