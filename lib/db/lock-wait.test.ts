import { copyFile, writeFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { localAnalyst } from '@/lib/testing/factories'
import { holdLock } from '@/lib/testing/other-process'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { inSnapshot, inTransaction, openReader, openWriter, type PrismaClient } from './client'
import { failureOf } from './failure'

/** Longest that a lock may keep the process from doing anything else, in milliseconds: a promise of the product. */
const LONGEST_BLOCK = 250

/** A lock that blocks does so each time, and for seconds; a busy machine now and then. */
const TRIES = 3

vi.setConfig({ testTimeout: 90_000 })

let base: TestDatabase
beforeEach(async () => {
  base = await openTestDatabase()
  await localAnalyst(base.writer)
})
afterEach(() => base.close())

/** The longest stop of the event loop while the work is done, in milliseconds. */
async function longestStop(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await sleep(20)
  await work()
  // A stop is noticed by the first timer after it.
  await sleep(20)
  delay.disable()
  return delay.max / 1e6
}

/**
 * Does the work with and without a lock in its way: what the lock adds to the longest stop is the lock's. A machine busy
 * with other things stops both.
 */
async function expectNeverBlocked(
  locked: () => Promise<unknown>,
  free: () => Promise<unknown>,
): Promise<void> {
  const added: number[] = []
  while (added.length < TRIES && !added.some((stop) => stop < LONGEST_BLOCK)) {
    const without = await longestStop(free)
    const stop = await longestStop(locked)
    added.push(stop - without)
    const figures = `${stop.toFixed(0)} ms with the lock, ${without.toFixed(0)} ms without`
    process.stdout.write(`longest stop: ${figures}; the lock may add ${LONGEST_BLOCK}\n`)
  }
  expect(Math.min(...added)).toBeLessThan(LONGEST_BLOCK)
}

const rename = (name: string) =>
  inTransaction(base.writer, (tx) => tx.analyst.update({ where: { id: 'local' }, data: { name } }))
const countAnalysts = () => base.reader.analyst.count()

describe('while another process holds the write lock', () => {
  test('readers answer at once, and the write is saved when the lock is free', async () => {
    await countAnalysts()
    await expectNeverBlocked(
      async () => {
        const released = await holdLock(base.file, 'write', 2_000)
        const saved = rename('Later')
        for (let read = 0; read < 20; read += 1) {
          expect(await countAnalysts()).toBe(1)
          await sleep(20)
        }
        await saved
        await released()
      },
      () => rename('Earlier'),
    )
    expect((await base.reader.analyst.findFirst())?.name).toBe('Later')
  })

  test('every write that waits five seconds is refused, those behind it in the queue too', async () => {
    await expectNeverBlocked(
      async () => {
        const released = await holdLock(base.file, 'write', 12_000)
        const started = performance.now()
        const failures = await Promise.all(
          ['one', 'two', 'three'].map((name) => rename(name).then(() => 'saved', failureOf)),
        )
        expect(failures).toEqual(['RECORD_BUSY', 'RECORD_BUSY', 'RECORD_BUSY'])
        expect(performance.now() - started).toBeLessThan(12_000)
        await released()
        await rename('Afterwards')
      },
      () => rename('Before'),
    )
    expect((await base.reader.analyst.findFirst())?.name).toBe('Afterwards')
  })
})

/** Opens the record and reads from it, once with each kind of connection; closes them when the measuring is over. */
const opened: PrismaClient[] = []
const closeOpened = () => Promise.all(opened.splice(0).map((client) => client.$disconnect()))
afterEach(closeOpened)
const openAndRead = (file: string) =>
  Promise.all(
    [openWriter(file), openReader(file), openWriter(file)].map(async (client) => {
      opened.push(client)
      return inSnapshot(client, async (read) => (await read.analyst.findFirst())?.name)
    }),
  )

test('connecting waits for a process that has the record for itself', async () => {
  await Promise.all([base.reader.$disconnect(), base.writer.$disconnect()])
  await expectNeverBlocked(
    async () => {
      await closeOpened()
      const released = await holdLock(base.file, 'exclusive', 1_500)
      expect(await openAndRead(base.file)).toEqual(Array(3).fill('Local analyst'))
      await released()
    },
    () => openAndRead(base.file),
  )
})

test('a log that a crash left is recovered by several connections at once', async () => {
  await rename('Before the crash')
  // Without the -shm, as after a restart of the machine: the first connection has to recover the log.
  const crashed = `${base.file}.crashed`
  for (const part of ['', '-wal']) await copyFile(base.file + part, crashed + part)
  await writeFile(`${crashed}-shm`, '')
  await expectNeverBlocked(
    async () => {
      expect(await openAndRead(crashed)).toEqual(Array(3).fill('Before the crash'))
    },
    () => openAndRead(base.file),
  )
})
