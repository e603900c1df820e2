import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  ensureSessionKey,
  followSessionKey,
  readSessionKey,
  renewSessionKey,
  SessionKeyError,
  sessionKeyFile,
} from './session-key.mjs'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread-key-'))
})
afterEach(() => rm(folder, { recursive: true }))

const onPosix = test.skipIf(process.platform === 'win32')

test('a key is made once, and the same from then on', () => {
  const key = ensureSessionKey(folder)
  expect(key).toHaveLength(32)
  expect(ensureSessionKey(folder)).toEqual(key)
  expect(readSessionKey(folder)).toEqual(key)
})

test('two folders have two keys', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'crossread-key-'))
  expect(ensureSessionKey(other)).not.toEqual(ensureSessionKey(folder))
  await rm(other, { recursive: true })
})

test('a server that runs follows a key that is renewed or deleted, and keeps the last where none can be read', async () => {
  const key = followSessionKey(folder)
  const seen = [key()]
  renewSessionKey(folder)
  seen.push(key())
  await rm(sessionKeyFile(folder))
  seen.push(key())
  expect(new Set(seen.map((each) => each.toString('hex'))).size).toBe(3)
  expect(readSessionKey(folder)).toEqual(seen[2])
  await writeFile(sessionKeyFile(folder), 'not a key')
  expect(key()).toEqual(seen[2])
  renewSessionKey(folder)
  expect(key()).toEqual(readSessionKey(folder))
  expect(await readdir(folder)).toEqual(['session-key'])
})

onPosix('a renewed key is for its owner alone, whatever the old one was', async () => {
  ensureSessionKey(folder)
  await chmod(sessionKeyFile(folder), 0o644)
  renewSessionKey(folder)
  expect((await stat(sessionKeyFile(folder))).mode & 0o777).toBe(0o600)
})

onPosix('only its owner can read it', async () => {
  ensureSessionKey(folder)
  expect((await stat(sessionKeyFile(folder))).mode & 0o777).toBe(0o600)
})

describe('a key is refused, and left as it is', () => {
  onPosix.each([0o640, 0o604, 0o644, 0o620, 0o666])('with the mode %o', async (mode) => {
    ensureSessionKey(folder)
    const before = await readFile(sessionKeyFile(folder), 'utf8')
    await chmod(sessionKeyFile(folder), mode)
    expect(() => ensureSessionKey(folder)).toThrow(SessionKeyError)
    expect(() => ensureSessionKey(folder)).toThrow(/^Other users of this machine can read .*\. Delete it/)
    expect(await readFile(sessionKeyFile(folder), 'utf8')).toBe(before)
  })

  test.each(['', '0'.repeat(63), 'z'.repeat(64), `${'0'.repeat(64)}\n\n`, 'not a key'])(
    'with other words in it: %j',
    async (text) => {
      await writeFile(sessionKeyFile(folder), text, { mode: 0o600 })
      expect(() => ensureSessionKey(folder)).toThrow(/is not a key of Crossread\. Delete it and start again/)
    },
  )

  test('where it is missing and only read', () => {
    expect(() => readSessionKey(folder)).toThrow(/could not be read \(ENOENT\)/)
  })

  test('where its folder is missing', () => {
    expect(() => ensureSessionKey(path.join(folder, 'nowhere'))).toThrow(/could not be made \(ENOENT\)/)
  })
})
