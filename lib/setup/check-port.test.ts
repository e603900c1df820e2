import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkPort, findFreePort, HOST } from './check-port.mjs'

let server: Server
let taken: number

beforeEach(async () => {
  server = createServer()
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  const address = server.address()
  taken = typeof address === 'object' && address ? address.port : 0
})

afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

test('a port in use is named, with the command for another one', async () => {
  await expect(checkPort(taken, HOST, 'linux')).rejects.toThrow(`Port ${taken} is in use`)
  await expect(checkPort(taken, HOST, 'linux')).rejects.toThrow(`PORT=${taken + 1} npm start`)
  await expect(checkPort(taken, HOST, 'win32')).rejects.toThrow(`set PORT=${taken + 1}`)
})

test('a free port is taken, and left free', async () => {
  const free = await findFreePort(taken)
  expect(free).not.toBe(taken)
  await checkPort(free)
  expect(await findFreePort(free)).toBe(free)
})
