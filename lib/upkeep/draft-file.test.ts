import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nameDraft } from './draft-file'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread draft '))
  file = path.join(folder, 'crossread.db')
})
afterEach(() => rm(folder, { recursive: true }))

test('no two drafts have one name', () => {
  const names = new Set(Array.from({ length: 100 }, () => nameDraft(file, 'new')))
  expect(names.size).toBe(100)
})

test('what a process that is gone left behind is deleted, and nothing else', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  const gone = `${file}.new-${child.pid}-0123456789ab`
  const kept = [
    file,
    `${file}.new`,
    `${file}.new-${process.pid}-0123456789ab`,
    `${file}.other-${child.pid}-0123456789ab`,
    path.join(folder, `other.db.new-${child.pid}-0123456789ab`),
  ]
  for (const name of [gone, `${gone}-wal`, ...kept]) await writeFile(name, '')
  nameDraft(file, 'restoring')
  expect((await readdir(folder)).sort()).toEqual(kept.map((name) => path.basename(name)).sort())
})
