import { expect, test, vi } from 'vitest'
import { answerBroken } from './broken-request.mjs'

function broken(code: string, { writable = true, isAnswering = false } = {}) {
  const socket = { writable, end: vi.fn(), destroy: vi.fn() }
  const error: NodeJS.ErrnoException = Object.assign(new Error('broken'), { code })
  answerBroken(error, socket as unknown as Parameters<typeof answerBroken>[1], isAnswering)
  return socket
}

test.each([
  ['HPE_HEADER_OVERFLOW', 'HTTP/1.1 431 Request Header Fields Too Large\r\n'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'HTTP/1.1 413 Payload Too Large\r\n'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'HTTP/1.1 408 Request Timeout\r\n'],
  ['HPE_INVALID_METHOD', 'HTTP/1.1 400 Bad Request\r\n'],
])('%s is answered, and the connection closed', (code, line) => {
  const { end, destroy } = broken(code)
  expect(end).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(new RegExp(`^${line}`)))
  expect(end.mock.calls[0]?.[0]).toContain('\r\nConnection: close\r\n\r\n')
  expect(destroy).not.toHaveBeenCalled()
})

test.each([
  ['whose sender is gone', 'ECONNRESET', {}],
  ['on a closed connection', 'HPE_INVALID_METHOD', { writable: false }],
  ['behind an answer that is on its way', 'HPE_INVALID_METHOD', { isAnswering: true }],
])('a request %s gets no word', (_, code, state) => {
  const { end, destroy } = broken(code, state)
  expect(end).not.toHaveBeenCalled()
  expect(destroy).toHaveBeenCalledOnce()
})
