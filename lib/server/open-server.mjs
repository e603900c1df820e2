import { createServer } from 'node:http'
import { answerWith, readSigns } from './answer-request.mjs'
import { answerBroken } from './broken-request.mjs'
import { GuardedResponse } from './guarded-response.mjs'
import { bareAnswer, refuse } from './refuse.mjs'
import { ownHosts, refuseRequest } from './request-rule.mjs'

/** How long a request may take to arrive, in milliseconds: who sends it drop by drop shall not hold a connection. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 }

/**
 * The HTTP server around Next, not listening yet.
 * @param {import('./answer-request.mjs').Door & { upgrade?: (request: import('node:http').IncomingMessage, socket: import('node:stream').Duplex, head: Buffer) => void }} door
 * `upgrade` takes over the connections of Next's development server; without it nothing is upgraded
 */
export function openServer(door) {
  const answer = answerWith(door)
  /** @type {WeakMap<import('node:stream').Duplex, GuardedResponse>} */
  const latest = new WeakMap()
  /** @param {import('node:http').IncomingMessage} request @param {GuardedResponse} response */
  const onRequest = (request, response) => {
    latest.set(request.socket, response)
    answer(request, response).catch((error) => fail(error, request, response))
  }
  const server = createServer(
    // A missing Host is refused in our own words.
    { ...TIMES, ServerResponse: GuardedResponse, requireHostHeader: false },
    onRequest,
  )
  // Without this Node asks for the body by itself, of a request that is refused too.
  server.on('checkContinue', onRequest)
  server.on('clientError', (error, socket) => {
    const response = latest.get(socket)
    const isAnswering = response?.headersSent === true && !response.writableFinished
    answerBroken(error, /** @type {import('node:net').Socket} */ (socket), isAnswering)
  })
  server.on('connect', (_, socket) => socket.end(bareAnswer(405, 'Crossread is no proxy.')))
  const { upgrade } = door
  if (upgrade)
    server.on('upgrade', (request, socket, head) => openUpgrade(door, upgrade, request, socket, head))
  return server
}

/**
 * @param {unknown} error
 * @param {import('node:http').IncomingMessage} request
 * @param {GuardedResponse} response
 */
function fail(error, request, response) {
  if (request.socket.destroyed) return
  console.error(error)
  if (response.headersSent) {
    response.destroy()
    return
  }
  refuse(request, response, {
    status: 500,
    sentence: 'Crossread could not answer this. The terminal where it runs says why.',
  })
}

/**
 * A page of another site may open a socket to any address, so one is only for our own pages, like a write.
 * @param {import('./answer-request.mjs').Door} door
 * @param {(request: import('node:http').IncomingMessage, socket: import('node:stream').Duplex, head: Buffer) => void} upgrade
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:stream').Duplex} socket
 * @param {Buffer} head
 */
function openUpgrade({ port, lock }, upgrade, request, socket, head) {
  const refusal = refuseRequest({ ...readSigns(request), method: 'POST' }, ownHosts(port))
  if (refusal) socket.end(bareAnswer(refusal.status, refusal.sentence))
  else if (lock && lock(request).kind !== 'pass')
    socket.end(bareAnswer(401, 'Crossread does not know this browser.'))
  else upgrade(request, socket, head)
}
