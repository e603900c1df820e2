// Asks a server for pages from a process of its own, so that asking takes no time from answering. Reads a LoadOrder from
// the JSON file that is its first argument, writes a LoadAnswer as JSON to its standard output.
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'

export type LoadOrder = {
  origin: string
  headers: Record<string, string>
  method: 'GET' | 'POST'
  /** Asked for in turn, from the first again after the last; with POST each has its body. */
  calls: { path: string; body?: string }[]
  connections: number
  /** How many are asked before the measured ones begin. */
  warmUp: number
  milliseconds: number
  /** At most so many are measured. */
  most: number
}

/** Times in milliseconds from sending a request to the last byte of its answer; `rate` in answers a second. */
export type LoadAnswer = { times: number[]; rate: number; failures: string[]; bytes: number }

async function run(order: LoadOrder): Promise<LoadAnswer> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections })
  const answer: LoadAnswer = { times: [], rate: 0, failures: [], bytes: 0 }
  let next = 0
  const ask = async (measured: boolean) => {
    const call = order.calls[next++ % order.calls.length]
    if (!call) return
    const began = performance.now()
    const { status, bytes } = await send(order, agent, call)
    if (measured) answer.times.push(performance.now() - began)
    if (status !== 200) answer.failures.push(`${status} ${call.path}`)
    answer.bytes += bytes
  }
  for (let warm = 0; warm < order.warmUp; warm += 1) await ask(false)
  answer.bytes = 0
  const began = performance.now()
  const isDone = () => performance.now() - began > order.milliseconds || answer.times.length >= order.most
  const worker = async () => {
    while (!isDone()) await ask(true)
  }
  await Promise.all(Array.from({ length: order.connections }, worker))
  answer.rate = (answer.times.length / (performance.now() - began)) * 1000
  agent.destroy()
  return answer
}

function send(
  { origin, headers, method }: LoadOrder,
  agent: Agent,
  { path, body }: LoadOrder['calls'][number],
): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, {
      agent,
      method,
      headers: { ...headers, 'accept-encoding': 'gzip' },
    })
    asked.once('error', reject).once('response', (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.once('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
      response.once('error', reject)
    })
    asked.end(body)
  })
}

const file = process.argv[2]
if (process.argv[1] === import.meta.filename && file) {
  process.stdout.write(JSON.stringify(await run(JSON.parse(await readFile(file, 'utf8')))))
}
