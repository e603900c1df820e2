import { createServer } from 'node:net'
import { SetupProblem } from './setup-problem.mjs'

/** Where the journeys are served, and where a port is looked for. */
export const HOST = '127.0.0.1'

/**
 * @param {number} port
 * @param {string} [host]
 * @param {string} [platform]
 * @throws {SetupProblem} where the port cannot be listened on
 */
export async function checkPort(port, host = HOST, platform = process.platform) {
  const reason = await tryPort(port, host)
  if (reason === null) return
  const other = port < 65535 ? port + 1 : port - 1
  const advice = platform === 'win32' ? `set PORT=${other} and then npm start` : `PORT=${other} npm start`
  if (reason === 'EADDRINUSE') {
    throw new SetupProblem(
      `Port ${port} is in use, perhaps by Crossread already: look for the terminal where it runs. Stop that program or choose another port: ${advice}.`,
    )
  }
  if (reason === 'EADDRNOTAVAIL' || reason === 'ENOTFOUND') {
    throw new SetupProblem(
      `This machine has no address ${host}. Leave out CROSSREAD_HOST, or set it to 127.0.0.1.`,
    )
  }
  throw new SetupProblem(`Port ${port} cannot be used (${reason}). Choose another port: PORT=3000 npm start.`)
}

/**
 * @param {number} wanted
 * @returns {Promise<number>} the wanted port if it is free, else one that is
 */
export async function findFreePort(wanted) {
  if ((await tryPort(wanted, HOST)) === null) return wanted
  const server = createServer()
  await new Promise((resolve) => server.listen(0, HOST, () => resolve(undefined)))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : wanted
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the code of the error, null where the port is free
 */
async function tryPort(port, host) {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'unknown'))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}
