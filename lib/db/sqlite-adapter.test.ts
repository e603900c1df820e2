import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { localAnalyst, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { inSnapshot, inTransaction, openReader, openWriter, type PrismaClient } from './client'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const topic = (id: string) => ({ id, label: 'x', question: 'y' })

/** 200 single writes, each acknowledged, beside transactions that fail; returns how many of the 200 are there. */
async function countKept(client: PrismaClient, name: string): Promise<number> {
  let writing = true
  const failing = async () => {
    for (let number = 0; writing; number += 1) {
      const work = inTransaction(client, async (tx) => {
        await tx.topic.create({ data: topic(`${name}-failing-${number}`) })
        await sleep(5)
        throw new Error('refused')
      })
      await expect(work).rejects.toThrow('refused')
      await sleep(1)
    }
  }
  const acknowledged = async () => {
    for (let number = 0; number < 200; number += 1) {
      await client.topic.create({ data: topic(`${name}-${number}`) })
      await sleep(1)
    }
    writing = false
  }
  await Promise.all([failing(), acknowledged()])
  expect(await client.topic.count({ where: { id: { startsWith: `${name}-failing` } } })).toBe(0)
  return client.topic.count({ where: { id: { startsWith: `${name}-` } } })
}

describe('what is acknowledged is kept', () => {
  test('200 acknowledged writes beside failing transactions are all there', async () => {
    expect(await countKept(base.writer, 'ours')).toBe(200)
  })

  test('the plain adapter loses some of them: the reason for ours', async () => {
    const file = `${base.file}.plain`
    await copyFile(inject('templateDatabase'), file)
    // The same client on the adapter as it comes.
    const Client = base.writer.constructor as typeof PrismaClient
    const plain = new Client({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) })
    expect(await countKept(plain, 'plain')).toBeLessThan(200)
    await plain.$disconnect()
  })

  test('two processes with read-then-write transactions on one file: all succeed, none is lost', async () => {
    await localAnalyst(base.writer)
    const script = path.resolve(import.meta.dirname, '../testing/rename-often.ts')
    const start = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, base.file, '100'])
    await Promise.all([start(), start()])
    expect(await base.reader.analyst.findUnique({ where: { id: 'local' } })).toMatchObject({ version: 201 })
  }, 60_000)
})

describe('transactions', () => {
  test('one that fails leaves nothing and frees the connection', async () => {
    const failing = inTransaction(base.writer, async (tx) => {
      await tx.topic.create({ data: topic('gone') })
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    await makeTopic(base.writer, { id: 'after-failure' })
    expect(await base.writer.topic.count({ where: { id: { in: ['gone', 'after-failure'] } } })).toBe(1)
  })

  test('one that takes too long is rolled back and frees the connection', async () => {
    const slow = inTransaction(
      base.writer,
      async (tx) => {
        await tx.topic.create({ data: topic('slow') })
        await sleep(400)
        await tx.topic.create({ data: topic('slower') })
      },
      { timeout: 100, maxWait: 5_000 },
    )
    await expect(slow).rejects.toMatchObject({ code: 'P2028' })
    await makeTopic(base.writer, { id: 'after-slow' })
    expect(await base.writer.topic.count({ where: { id: { in: ['slow', 'slower', 'after-slow'] } } })).toBe(1)
  })

  test('the reader answers at once from its snapshot while one is open, and sees it once it is committed', async () => {
    const count = () => base.reader.topic.count({ where: { id: 'open' } })
    await inTransaction(base.writer, async (tx) => {
      await tx.topic.create({ data: topic('open') })
      expect(await count()).toBe(0)
    })
    expect(await count()).toBe(1)
  })
})

describe('several reads', () => {
  test('in one snapshot agree, whatever is written between them; the next read sees it', async () => {
    const count = (db: Pick<PrismaClient, 'topic'>) => db.topic.count({ where: { id: 'between' } })
    const seen = await inSnapshot(base.reader, async (tx) => {
      const first = await count(tx)
      await makeTopic(base.writer, { id: 'between' })
      return [first, await count(tx)]
    })
    expect(seen).toEqual([0, 0])
    expect(await count(base.reader)).toBe(1)
  })

  test('answer while a writer holds its lock, and write nothing', async () => {
    await inTransaction(base.writer, async (tx) => {
      await tx.topic.create({ data: topic('locked') })
      expect(await inSnapshot(base.reader, (read) => read.topic.count({ where: { id: 'locked' } }))).toBe(0)
    })
    const writing = inSnapshot(base.reader, (tx) => tx.topic.create({ data: topic('by-the-reader') }))
    await expect(writing).rejects.toThrow()
    expect(await base.reader.topic.count({ where: { id: 'by-the-reader' } })).toBe(0)
  })
})

describe('connections', () => {
  test('the writer waits for the disk at every commit and checks foreign keys', async () => {
    const pragma = async (name: string) => (await base.writer.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0]
    expect(await pragma('synchronous')).toEqual({ synchronous: 2n })
    expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1n })
  })

  test('the reader cannot write', async () => {
    await expect(base.reader.topic.create({ data: topic('read-only') })).rejects.toThrow()
    expect(await base.reader.topic.count({ where: { id: 'read-only' } })).toBe(0)
  })

  test.each([
    ['writer', openWriter],
    ['reader', openReader],
  ])('a missing file is refused by the %s, never made', async (_, open) => {
    const file = `${base.file}.missing`
    await expect(open(file).topic.count()).rejects.toThrow()
    expect(existsSync(file)).toBe(false)
  })
})
