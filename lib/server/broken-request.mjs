import { bareAnswer } from './refuse.mjs'

/** What Node's parser stumbled over, and how it is told. */
const TOLD = new Map([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      sentence: 'The address or the headers of this request are too long. Shorten the address.',
    },
  ],
  [
    'HPE_CHUNK_EXTENSIONS_OVERFLOW',
    { status: 413, sentence: 'The parts of this request carry more than they should. Nothing was saved.' },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    { status: 408, sentence: 'This request took too long to arrive. Nothing was saved; send it again.' },
  ],
])
const GARBLED = { status: 400, sentence: 'This is no request that Crossread can read. Nothing was saved.' }

/**
 * Answers what is no request at all (a server's `clientError`), with the same headers as any other answer.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:net').Socket} socket
 * @param {boolean} isAnswering whether an answer to an earlier request is on its way on this connection
 */
export function answerBroken(error, socket, isAnswering) {
  // Nobody is listening any more, or the words would land in the middle of another answer.
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
    socket.destroy()
    return
  }
  const { status, sentence } = TOLD.get(error.code ?? '') ?? GARBLED
  socket.end(bareAnswer(status, sentence))
}
