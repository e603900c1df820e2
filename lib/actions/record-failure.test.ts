import { rename } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { writer } from '@/lib/db/connections'
import { insertTopic } from '@/lib/db/write-topic'
import { RECORD_FAILURES } from '@/lib/domain/record-failure'
import { REFUSALS } from '@/lib/domain/refusal'
import { loadHealth } from '@/lib/queries/health'
import { takeConsoleErrors } from '@/lib/testing/console-guard'
import { localAnalyst } from '@/lib/testing/factories'
import { holdLock } from '@/lib/testing/other-process'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { action } from './action'

// Outside a request there is no page to refresh.
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))

// Much of this waits for the disk, which others may keep busy.
vi.setConfig({ testTimeout: 60_000 })

let base: TestDatabase
beforeEach(async () => {
  base = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
  await localAnalyst(base.writer)
})
afterEach(async () => {
  await writer().$disconnect()
  // The server's connections are kept for the life of the process; each test has a record of its own.
  Reflect.deleteProperty(globalThis, 'crossreadConnections')
  vi.unstubAllEnvs()
  await base.close()
})

const addTopic = action(
  z.strictObject({ id: z.string(), label: z.string() }),
  'topic.add',
  async ({ db }, { id, label }) => {
    await insertTopic(db, id, { label, question: 'y' })
    return { id }
  },
)
const refused = (code: keyof typeof REFUSALS) => ({ ok: false, code, sentence: REFUSALS[code] })

test('a full disk is told in a sentence; the next save works without a restart', async () => {
  const [row] = await writer().$queryRawUnsafe<{ page_count: bigint }[]>('PRAGMA page_count')
  await writer().$queryRawUnsafe(`PRAGMA max_page_count = ${Number(row?.page_count) + 2}`)
  expect(await addTopic({ id: 'long', label: 'x'.repeat(100_000) })).toEqual(refused('DISK_FULL'))
  expect(await addTopic({ id: 'long', label: 'x'.repeat(100_000) })).toEqual(refused('DISK_FULL'))
  expect(takeConsoleErrors()).toEqual([`${base.file}: ${RECORD_FAILURES.DISK_FULL}`])
  expect(await loadHealth()).toEqual({ status: 'ok' })
  await writer().$queryRawUnsafe('PRAGMA max_page_count = 1000000')
  expect(await addTopic({ id: 'long', label: 'x'.repeat(100_000) })).toMatchObject({ ok: true })
})

test('a record held by another program is told in a sentence, and pages are answered meanwhile', async () => {
  const released = await holdLock(base.file, 'write', 6_000)
  const answer = addTopic({ id: 'busy', label: 'x' })
  expect(await loadHealth()).toEqual({ status: 'ok' })
  expect(await answer).toEqual(refused('RECORD_BUSY'))
  expect(takeConsoleErrors()).toEqual([`${base.file}: ${RECORD_FAILURES.RECORD_BUSY}`])
  await released()
  expect(await addTopic({ id: 'busy', label: 'x' })).toMatchObject({ ok: true })
})

test('a record that was moved away is told in a sentence, by the health check too', async () => {
  expect(await addTopic({ id: 'before', label: 'x' })).toMatchObject({ ok: true })
  await rename(base.file, `${base.file}.away`)
  expect(await addTopic({ id: 'lost', label: 'x' })).toEqual(refused('RECORD_GONE'))
  expect(await loadHealth()).toEqual({ status: 'failing', sentence: RECORD_FAILURES.RECORD_GONE })
  expect(takeConsoleErrors()).toEqual([`${base.file}: ${RECORD_FAILURES.RECORD_GONE}`])
  await rename(`${base.file}.away`, base.file)
  expect(await addTopic({ id: 'after', label: 'x' })).toMatchObject({ ok: true })
})
