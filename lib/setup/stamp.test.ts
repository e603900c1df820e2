import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashFiles, hasStamp, stampAfter } from './stamp.mjs'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossread stamp '))
  await mkdir(path.join(root, 'app/deep'), { recursive: true })
  await writeFile(path.join(root, 'app/page.tsx'), 'one')
  await writeFile(path.join(root, 'app/deep/part.tsx'), 'two')
  await writeFile(path.join(root, 'proxy.ts'), 'three')
})

afterEach(() => rm(root, { recursive: true }))

const hash = () => hashFiles(root, ['app', 'proxy.ts', 'missing'], (file) => !file.endsWith('.test.ts'))

const CHANGES: [what: string, change: () => Promise<unknown>][] = [
  ['a byte', () => writeFile(path.join(root, 'app/deep/part.tsx'), 'twO')],
  ['a new file', () => writeFile(path.join(root, 'app/new.tsx'), '')],
  ['a file gone', () => rm(path.join(root, 'proxy.ts'))],
  ['a name', () => rename(path.join(root, 'app/page.tsx'), path.join(root, 'app/home.tsx'))],
  ['a file that was missing', () => writeFile(path.join(root, 'missing'), '')],
]

test.each(CHANGES)('the hash changes with %s', async (_what, change) => {
  const before = await hash()
  await change()
  expect(await hash()).not.toBe(before)
})

test('the hash stays with the same content and with files that do not count', async () => {
  const before = await hash()
  await writeFile(path.join(root, 'app/page.tsx'), 'one')
  await writeFile(path.join(root, 'app/page.test.ts'), 'a test')
  expect(await hash()).toBe(before)
})

test('work is stamped once it is done', async () => {
  const stamp = path.join(root, 'stamps/build')
  expect(await hasStamp(stamp, 'a')).toBe(false)
  await stampAfter(stamp, 'a', async () => {})
  expect(await hasStamp(stamp, 'a')).toBe(true)
  expect(await hasStamp(stamp, 'b')).toBe(false)
})

test('work that fails leaves no stamp, not even the one from before', async () => {
  const stamp = path.join(root, 'stamps/build')
  await stampAfter(stamp, 'a', async () => {})
  await expect(stampAfter(stamp, 'a', () => Promise.reject(new Error('broken off')))).rejects.toThrow(
    'broken off',
  )
  expect(await hasStamp(stamp, 'a')).toBe(false)
})
