import { Agent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { ADDRESS } from './fixtures'

const { hostname, port, host } = new URL(ADDRESS)

/** What the served app sends, headers in lower case. */
export type WireAnswer = { status: number; headers: Record<string, string>; body: string }

export type Sent = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer }

/** Sends a request with exactly these headers and this path, which no browser and no fetch would do. */
export function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<WireAnswer> {
  // As browsers do: a connection that is to be closed is closed on whoever is still sending a body that was refused.
  const agent = new Agent({ keepAlive: true })
  return new Promise<WireAnswer>((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: oneEach(response.headers), body: text }),
      )
    })
    request.on('error', reject)
    request.end(body)
  }).finally(() => agent.destroy())
}

function oneEach(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** Sends bytes as they are, and reads until the server closes the connection. */
export function sendBytes(bytes: string): Promise<WireAnswer> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes.replaceAll('HOST', host)))
    socket.setEncoding('utf8').on('data', (part) => {
      said += part
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const [head = '', ...rest] = said.split('\r\n\r\n')
      const [first = '', ...lines] = head.split('\r\n')
      const headers = lines.map((line) => [
        line.split(':')[0]?.toLowerCase() ?? '',
        line.replace(/^[^:]*: ?/, ''),
      ])
      resolve({
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(headers),
        body: rest.join('\r\n\r\n'),
      })
    })
  })
}
