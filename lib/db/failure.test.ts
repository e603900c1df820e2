import { copyFile, rename, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RecordFailure } from '@/lib/domain/record-failure'
import { makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { inTransaction, openReader, openWriter, type PrismaClient } from './client'
import { failureOf } from './failure'

let base: TestDatabase
beforeEach(async () => {
  base = await openTestDatabase()
  await makeTopic(base.writer, { id: 'kept' })
})
afterEach(() => base.close())

const LONG = 'x'.repeat(200_000)
const topic = (id: string, label = 'x') => ({ data: { id, label, question: 'y' } })
const ids = async () =>
  (await base.reader.topic.findMany({ select: { id: true } })).map(({ id }) => id).sort()
const failureFrom = (work: Promise<unknown>) => work.then(() => 'done' as const, failureOf)

/** Leaves room for a few pages, as a disk that is almost full does. */
async function fillDisk(writer: PrismaClient) {
  const [row] = await writer.$queryRawUnsafe<{ page_count: bigint }[]>('PRAGMA page_count')
  await writer.$queryRawUnsafe(`PRAGMA max_page_count = ${Number(row?.page_count) + 5}`)
}
const freeDisk = (writer: PrismaClient) => writer.$queryRawUnsafe('PRAGMA max_page_count = 1000000')

describe('a full disk', () => {
  test('refuses the write, keeps what was there, and takes the next one on the same connection', async () => {
    await fillDisk(base.writer)
    const work = inTransaction(base.writer, async (tx) => {
      await tx.topic.create(topic('small'))
      await tx.topic.create(topic('long', LONG))
    })
    expect(await failureFrom(work)).toBe('DISK_FULL')
    expect(await failureFrom(base.writer.topic.create(topic('long', LONG)))).toBe('DISK_FULL')
    expect(await ids()).toEqual(['kept'])
    await freeDisk(base.writer)
    await inTransaction(base.writer, (tx) => tx.topic.create(topic('long', LONG)))
    expect(await ids()).toEqual(['kept', 'long'])
  })

  test('saves no half of a change whose code goes on after the failure', async () => {
    await fillDisk(base.writer)
    const work = inTransaction(base.writer, async (tx) => {
      await tx.topic.create(topic('before'))
      await Promise.allSettled([tx.topic.create(topic('long', LONG)), tx.topic.create(topic('beside'))])
      await tx.topic.create(topic('after')).catch(() => {})
    })
    expect(await failureFrom(work)).toBe('DISK_FULL')
    await freeDisk(base.writer)
    await base.writer.topic.create(topic('next'))
    expect(await ids()).toEqual(['kept', 'next'])
  })
})

describe('a file that is moved or replaced while it is open', () => {
  const away = () => `${base.file}.away`
  const replace = async () => {
    await copyFile(base.file, away())
    await rename(away(), base.file)
  }
  const changes: [what: string, change: () => Promise<unknown>][] = [
    ['moved', () => rename(base.file, away())],
    ['replaced by a copy', replace],
    ['parted from its log', () => rename(`${base.file}-wal`, away())],
  ]

  test.each(changes)('%s: takes no write and answers no read', async (_what, change) => {
    await ids()
    await change()
    expect(await failureFrom(base.writer.topic.create(topic('lost')))).toBe('RECORD_GONE')
    expect(await failureFrom(inTransaction(base.writer, (tx) => tx.topic.create(topic('lost'))))).toBe(
      'RECORD_GONE',
    )
    expect(await failureFrom(base.reader.topic.count())).toBe('RECORD_GONE')
  })

  test('replaced in the middle of a transaction: it is not acknowledged', async () => {
    const work = inTransaction(base.writer, async (tx) => {
      await tx.topic.create(topic('lost'))
      await replace()
    })
    expect(await failureFrom(work)).toBe('RECORD_GONE')
  })

  test('put back: goes on where it was', async () => {
    await rename(base.file, away())
    expect(await failureFrom(base.writer.topic.create(topic('lost')))).toBe('RECORD_GONE')
    await rename(away(), base.file)
    await base.writer.topic.create(topic('next'))
    expect(await ids()).toEqual(['kept', 'next'])
  })

  test('missing when it is opened: told as such, never made anew', async () => {
    const heard: RecordFailure[] = []
    const none = openReader(`${base.file}.none`, (failure) => heard.push(failure))
    expect(await failureFrom(none.topic.count())).toBe('RECORD_GONE')
    expect(heard).toEqual(['RECORD_GONE'])
    await none.$disconnect()
  })
})

test('a connection that may only read says so', async () => {
  expect(await failureFrom(base.reader.topic.create(topic('lost')))).toBe('RECORD_READ_ONLY')
})

test('what is no database is damaged', async () => {
  await writeFile(`${base.file}.text`, 'no database '.repeat(500))
  const writer = openWriter(`${base.file}.text`)
  expect(await failureFrom(writer.topic.count())).toBe('RECORD_DAMAGED')
  await writer.$disconnect()
})

describe('an error is about the record where its code says so', () => {
  const wrapped = (originalCode: string) => ({
    code: 'P2039',
    meta: { driverAdapterError: { cause: { originalCode } } },
  })
  test.each<[error: unknown, failure: RecordFailure | null]>([
    [wrapped('SQLITE_IOERR_WRITE'), 'DISK_FAILED'],
    [wrapped('SQLITE_IOERR_SHMSIZE'), 'DISK_FULL'],
    [{ cause: { originalCode: 'SQLITE_CORRUPT_INDEX' } }, 'RECORD_DAMAGED'],
    [{ code: 'SQLITE_CANTOPEN' }, 'RECORD_READ_ONLY'],
    [{ code: 'P1008' }, 'RECORD_BUSY'],
    [{ code: 'P2028' }, 'RECORD_BUSY'],
    [{ code: 'P2002' }, null],
    [wrapped('SQLITE_CONSTRAINT_UNIQUE'), null],
    [wrapped('SQLITE_ERROR'), null],
    [new Error('disk full'), null],
    [null, null],
    ['SQLITE_FULL', null],
  ])('%j: %s', (error, failure) => expect(failureOf(error)).toBe(failure))
})
