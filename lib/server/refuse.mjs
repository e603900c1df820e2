import { STATUS_CODES } from 'node:http'
import { ALWAYS, CLOSED_POLICY } from './answer-headers.mjs'

/** How many bytes of a refused request's body are still read, so that its sender gets to reading the answer. */
const READ_ON = 64 * 1024 * 1024

/**
 * Answers a request with a refusal's sentence. Next's client shows the text of a refused action only where the type is
 * exactly text/plain.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./request-rule.mjs').Refusal} refusal
 */
export function refuse(request, response, { status, sentence, headers = {} }) {
  const type = request.headers['next-action'] === undefined ? 'text/plain; charset=utf-8' : 'text/plain'
  send(request, response, status, { 'Content-Type': type, ...headers }, sentence)
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {string} body
 */
export function send(request, response, status, headers, body) {
  let left = READ_ON
  // Closing at once would reset the connection, and the sender might never see why.
  request.on('data', (chunk) => {
    left -= chunk.length
    if (left < 0) request.destroy()
  })
  response.writeHead(status, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) })
  response.end(body)
}

/**
 * A whole answer as bytes for a connection on which there is no request that could be answered.
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 */
export function bareAnswer(status, sentence, headers = {}) {
  const all = {
    ...headers,
    ...ALWAYS,
    'Content-Security-Policy': CLOSED_POLICY,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(sentence)),
    Connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${sentence}`
}
