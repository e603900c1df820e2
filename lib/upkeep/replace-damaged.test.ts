import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { identify } from './file-identity'
import { replaceDamaged } from './replace-damaged'

/** What fails from which call on: 0 is the first. */
const disk = vi.hoisted(() => ({
  link: Number.POSITIVE_INFINITY,
  copy: Number.POSITIVE_INFINITY,
  rename: '',
}))

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>()
  const fail = (code: string) => Object.assign(new Error(code), { code })
  return {
    ...real,
    linkSync: (from: string, to: string) => {
      if (disk.link-- <= 0) throw fail('EXDEV')
      real.linkSync(from, to)
    },
    copyFileSync: (from: string, to: string, mode: number) => {
      if (disk.copy-- <= 0) throw fail('ENOSPC')
      real.copyFileSync(from, to, mode)
    },
    renameSync: (from: string, to: string) => {
      if (disk.rename) throw fail(disk.rename)
      real.renameSync(from, to)
    },
  }
})

let folder: string
let file: string
let draft: string
const read = (name: string) => readFile(name, 'utf8')
const NOW = new Date('2026-11-22T05:15:00Z')

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  folder = await mkdtemp(path.join(tmpdir(), 'crossread damaged '))
  file = path.join(folder, 'crossread.db')
  draft = `${file}.restoring`
  await writeFile(file, 'damaged')
  await writeFile(`${file}-wal`, 'its log')
  await writeFile(draft, 'restored')
})
afterEach(async () => {
  vi.useRealTimers()
  Object.assign(disk, { link: Number.POSITIVE_INFINITY, copy: Number.POSITIVE_INFINITY, rename: '' })
  await rm(folder, { recursive: true })
})

const ASIDE = 'crossread.db.damaged-20261122T051500Z'

test.each([
  ['by second names', Number.POSITIVE_INFINITY],
  ['by copies where the disk knows none', 0],
])('record and log are kept together, %s', async (_, link) => {
  disk.link = link
  expect(replaceDamaged(draft, file, identify(file))).toBe(path.join(folder, ASIDE))
  expect((await readdir(folder)).sort()).toEqual(['crossread.db', ASIDE, `${ASIDE}-wal`])
  expect(await read(file)).toBe('restored')
  expect(await read(path.join(folder, ASIDE))).toBe('damaged')
  expect(await read(path.join(folder, `${ASIDE}-wal`))).toBe('its log')
})

test.each([ASIDE, `${ASIDE}-wal`])('they are kept under another name where %s is taken', async (taken) => {
  await writeFile(path.join(folder, taken), 'kept before')
  const aside = replaceDamaged(draft, file, identify(file))
  expect(path.basename(aside)).toBe(`${ASIDE}-2`)
  expect([await read(aside), await read(`${aside}-wal`)]).toEqual(['damaged', 'its log'])
  expect(await read(path.join(folder, taken))).toBe('kept before')
})

const failures: [what: string, make: () => unknown][] = [
  ['the record cannot be kept', () => Object.assign(disk, { link: 0, copy: 0 })],
  ['its log cannot be kept', () => Object.assign(disk, { link: 1, copy: 0 })],
  ['the new record cannot be put in its place', () => Object.assign(disk, { rename: 'EACCES' })],
]

test.each(failures)('where %s, record and log lie together as before', async (_, make) => {
  make()
  expect(() => replaceDamaged(draft, file, identify(file))).toThrow()
  expect((await readdir(folder)).sort()).toEqual([
    'crossread.db',
    'crossread.db-wal',
    'crossread.db.restoring',
  ])
  expect([await read(file), await read(`${file}-wal`)]).toEqual(['damaged', 'its log'])
})

test('a record that was put there after it was found damaged is left alone', async () => {
  const found = identify(file)
  await writeFile(`${file}.other`, 'work')
  const { rename } = await import('node:fs/promises')
  await rename(`${file}.other`, file)
  expect(() => replaceDamaged(draft, file, found)).toThrow(/moved or replaced the record .* in the meantime/)
  expect(await read(file)).toBe('work')
})
