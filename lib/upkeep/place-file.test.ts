import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { atFreeName, keepFile, PlaceTaken, placeFile } from './place-file'

const disk = vi.hoisted(() => ({ linkFailure: null as string | null, copyFailure: null as string | null }))

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>()
  const failOr = <A extends unknown[], R>(work: (...args: A) => R, code: () => string | null) =>
    function failing(...args: A): R {
      const failure = code()
      if (failure) throw Object.assign(new Error(failure), { code: failure })
      return work(...args)
    }
  return {
    ...real,
    linkSync: failOr(real.linkSync, () => disk.linkFailure),
    copyFileSync: failOr(real.copyFileSync, () => disk.copyFailure),
  }
})

let folder: string
const at = (name: string) => path.join(folder, name)
const read = (name: string) => readFile(at(name), 'utf8')

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread place '))
  await writeFile(at('draft'), 'new')
})
afterEach(async () => {
  Object.assign(disk, { linkFailure: null, copyFailure: null })
  await rm(folder, { recursive: true })
})

/** Disks that know second names of a file, and disks that do not (exFAT says EPERM, some shares ENOTSUP). */
describe.each([null, 'EPERM', 'ENOTSUP', 'EXDEV'])('where a second name fails with %s', (code) => {
  beforeEach(() => {
    disk.linkFailure = code
  })

  test('a file gets its name where nothing has it', async () => {
    placeFile(at('draft'), at('place'))
    expect([await readdir(folder), await read('place')]).toEqual([['place'], 'new'])
  })

  test.each(['work', ''])('it never replaces what has the name: %j', async (present) => {
    await writeFile(at('place'), present)
    expect(() => placeFile(at('draft'), at('place'))).toThrow(PlaceTaken)
    expect([await read('place'), await read('draft')]).toEqual([present, 'new'])
  })

  test('without a draft nothing gets the name', async () => {
    expect(() => placeFile(at('nothing'), at('place'))).toThrow(/ENOENT/)
    expect(await readdir(folder)).toEqual(['draft'])
  })

  test('a file is kept under a second name as well, and never over another', async () => {
    keepFile(at('draft'), at('kept'))
    expect([await read('kept'), await read('draft')]).toEqual(['new', 'new'])
    await writeFile(at('other'), 'work')
    expect(() => keepFile(at('draft'), at('other'))).toThrow(PlaceTaken)
    expect(await read('other')).toBe('work')
  })

  test('of several names the first that is free is taken', async () => {
    for (const taken of ['name-1', 'name-2']) await writeFile(at(taken), taken)
    const name = atFreeName(
      (number) => at(`name-${number}`),
      (each) => placeFile(at('draft'), each),
    )
    expect([name, await read('name-3'), await read('name-2')]).toEqual([at('name-3'), 'new', 'name-2'])
  })
})

test('a copy that breaks off leaves no half file under the second name', async () => {
  Object.assign(disk, { linkFailure: 'EPERM', copyFailure: 'ENOSPC' })
  expect(() => keepFile(at('draft'), at('kept'))).toThrow('ENOSPC')
  expect(await readdir(folder)).toEqual(['draft'])
})
