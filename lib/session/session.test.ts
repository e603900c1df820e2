import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { headers } from 'next/headers'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { renameAnalyst } from '@/lib/actions/analysts'
import { writer } from '@/lib/db/connections'
import { openRecord } from '@/lib/queries/record'
import { loadTopics } from '@/lib/queries/topics'
import { localAnalyst } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { isSignedIn, readActor } from './session'
import { signSession } from './session-cookie.mjs'
import { ensureSessionKey, renewSessionKey } from './session-key.mjs'

vi.mock('next/headers', () => ({ headers: vi.fn() }))
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))
vi.mock('next/server', () => ({ connection: async () => undefined }))

let base: TestDatabase
let key: Buffer
beforeAll(async () => {
  base = await openTestDatabase()
  await localAnalyst(base.writer)
  key = ensureSessionKey(path.dirname(base.file))
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
  vi.stubEnv('PORT', '3000')
})
afterAll(async () => {
  await writer().$disconnect()
  vi.unstubAllEnvs()
  await base.close()
})
beforeEach(() => {
  vi.stubEnv('CROSSREAD_AUTH', 'token')
})

function bring(jar: Record<string, string>) {
  bringHeader(
    Object.entries(jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
  )
}

function bringHeader(cookie: string) {
  vi.mocked(headers).mockResolvedValue(new Headers(cookie ? { cookie } : {}))
}

describe('where the record is opened, the cookie is checked again', () => {
  test('with one that was signed here, pages are read and changes are made', async () => {
    bring({ 'crossread-3000': signSession(key, 3000, Date.now()) })
    expect(await isSignedIn()).toBe(true)
    expect(await readActor()).toMatchObject({ id: 'local' })
    expect(await openRecord()).toMatchObject({ actor: { id: 'local' } })
    expect(await loadTopics()).toEqual([])
    expect(await renameAnalyst({ name: 'Noor', version: 1 })).toMatchObject({ ok: true })
  })

  test.each([
    ['without one', () => ({})],
    ['with a forged one', () => ({ 'crossread-3000': signSession(Buffer.alloc(32), 3000, Date.now()) })],
    ['with one of another port', () => ({ 'crossread-3001': signSession(key, 3001, Date.now()) })],
    ['with an old one', () => ({ 'crossread-3000': signSession(key, 3000, Date.UTC(2020, 1, 1)) })],
  ])('%s nothing is read and nothing is written', async (_, jar) => {
    bring(jar())
    expect(await isSignedIn()).toBe(false)
    expect(await readActor()).toBeNull()
    await expect(openRecord()).rejects.toThrow(/^This browser is not signed in/)
    await expect(loadTopics()).rejects.toThrow(/^This browser is not signed in/)
    const before = await base.reader.auditEntry.count()
    expect(await renameAnalyst({ name: 'Mallory', version: 2 })).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await base.reader.auditEntry.count()).toBe(before)
  })

  test('another program’s cookie of the same name does not shut out', async () => {
    const own = `crossread-3000=${signSession(key, 3000, Date.now())}`
    for (const both of [`crossread-3000=x; ${own}`, `${own}; crossread-3000=x`]) {
      bringHeader(both)
      expect(await isSignedIn()).toBe(true)
    }
  })

  test('with CROSSREAD_AUTH=none nobody is asked', async () => {
    vi.stubEnv('CROSSREAD_AUTH', 'none')
    bring({})
    expect(await readActor()).toMatchObject({ id: 'local' })
  })
})

test('once the key is renewed, who was signed in is not', async () => {
  bring({ 'crossread-3000': signSession(key, 3000, Date.now()) })
  expect(await isSignedIn()).toBe(true)
  renewSessionKey(path.dirname(base.file))
  expect(await isSignedIn()).toBe(false)
})

test('without a key nobody is signed in', async () => {
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'crossread-keyless-'))
  vi.stubEnv('DATABASE_URL', `file:${path.join(elsewhere, 'record.db')}`)
  bring({ 'crossread-3000': signSession(key, 3000, Date.now()) })
  await expect(isSignedIn()).rejects.toThrow(/could not be read/)
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
  await rm(elsewhere, { recursive: true })
})
