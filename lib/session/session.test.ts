import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { headers } from 'next/headers'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseAnalyst, renameAnalyst, workBlind } from '@/lib/actions/analysts'
import { writer } from '@/lib/db/connections'
import { openRecord } from '@/lib/queries/record'
import { loadTopics } from '@/lib/queries/topics'
import { localAnalyst, makeAnalyst } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { isSignedIn, readActor } from './session'
import { signSession } from './session-cookie.mjs'
import { ensureSessionKey, renewSessionKey } from './session-key.mjs'

const set = vi.hoisted(() => vi.fn())
vi.mock('next/headers', () => ({ headers: vi.fn(), cookies: async () => ({ set }) }))
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
    expect(await loadTopics()).toEqual({ topics: [], next: null })
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

describe('who annotates is picked in the browser', () => {
  const signed = () => `crossread-3000=${signSession(key, 3000, Date.now())}`
  beforeAll(async () => {
    await makeAnalyst(base.writer, { id: 'rosa', name: 'Rosa' })
  })

  test('the one picked acts, on this port alone', async () => {
    bringHeader(`${signed()}; crossread-analyst-3000=rosa`)
    expect(await readActor()).toEqual({ id: 'rosa', name: 'Rosa', blind: false, version: 1 })
    bringHeader(`${signed()}; crossread-analyst-3001=rosa`)
    expect(await readActor()).toMatchObject({ id: 'local' })
  })

  test.each(['nobody', '', '%', 'ros', "' OR 1=1 --", 'x'.repeat(5_000)])(
    'who is not in the record is passed over: %s',
    async (id) => {
      bringHeader(`crossread-analyst-3000=${id}; ${signed()}`)
      expect(await readActor()).toMatchObject({ id: 'local' })
    },
  )

  test('picking is no way in', async () => {
    bringHeader('crossread-analyst-3000=rosa')
    expect(await readActor()).toBeNull()
  })

  test('picking keeps the id where scripts cannot read it, and knows only analysts of the record', async () => {
    bringHeader(signed())
    expect(await chooseAnalyst({ id: 'rosa' })).toEqual({ ok: true, value: { id: 'rosa', name: 'Rosa' } })
    expect(set).toHaveBeenCalledExactlyOnceWith(
      'crossread-analyst-3000',
      'rosa',
      expect.objectContaining({ httpOnly: true, sameSite: 'strict', path: '/' }),
    )
    expect(await chooseAnalyst({ id: 'nobody' })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    expect(set).toHaveBeenCalledOnce()
  })

  test('what was opened as one analyst is not saved as another', async () => {
    bringHeader(`${signed()}; crossread-analyst-3000=rosa`)
    const before = await base.reader.auditEntry.count()
    const asOther = await workBlind({ blind: true, version: 1 }, { as: 'local' })
    expect(asOther).toMatchObject({ ok: false, code: 'ANALYST_CHANGED' })
    for (const odd of [{ as: 7 }, { other: 'rosa' }, 'rosa', null] as never[])
      expect(await workBlind({ blind: true, version: 1 }, odd)).toMatchObject({ code: 'ANALYST_CHANGED' })
    expect(await base.reader.auditEntry.count()).toBe(before)
    expect(await workBlind({ blind: true, version: 1 }, { as: 'rosa' })).toMatchObject({ ok: true })
    expect(await readActor()).toMatchObject({ id: 'rosa', blind: true })
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
