import { IncomingMessage } from 'node:http'

/** Largest body of a request, in bytes: a 4 MB file as base64 takes 5.6 MB. Next would cut off one over 10 MB unsaid. */
export const BODY_LIMIT = 8 * 1024 * 1024

export const TOO_LARGE = {
  status: 413,
  sentence:
    'Crossread takes at most 8 MB at once, so nothing was saved. Split the text, and send the parts one by one.',
}

/**
 * Whether a request announces a larger body than is taken.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
export const announcesTooMuch = (headers) => Number(headers['content-length'] ?? 0) > BODY_LIMIT

/** @param {import('node:http').IncomingHttpHeaders} headers */
export const isUnannounced = (headers) => headers['transfer-encoding'] !== undefined

/**
 * Reads a body of unannounced length to its end before anything else sees it, so that its length can still decide.
 * @param {IncomingMessage} request
 * @returns {Promise<IncomingMessage | null>} the same request with an announced length; null as soon as it is too large
 * @throws where the connection ends before the body does
 */
export function readWhole(request) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = []
    let bytes = 0
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      bytes += chunk.length
      if (bytes <= BODY_LIMIT) {
        chunks.push(chunk)
        return
      }
      request.off('data', keep)
      resolve(null)
    }
    request.on('data', keep)
    request.once('end', () => resolve(announced(request, Buffer.concat(chunks))))
    request.once('error', reject)
    request.once('close', () => reject(new Error('The request ended before its body did.')))
  })
}

/**
 * @param {IncomingMessage} request read to its end
 * @param {Buffer} body
 */
function announced(request, body) {
  const whole = new IncomingMessage(request.socket)
  const { 'transfer-encoding': _, ...headers } = request.headers
  Object.assign(whole, {
    method: request.method,
    url: request.url,
    httpVersion: request.httpVersion,
    httpVersionMajor: request.httpVersionMajor,
    httpVersionMinor: request.httpVersionMinor,
    headers: { ...headers, 'content-length': String(body.length) },
    complete: true,
  })
  if (body.length > 0) whole.push(body)
  whole.push(null)
  return whole
}
