import { execFile } from 'node:child_process'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { refusedWith, savedAgain, saveOne, saveUntilRefused } from './saving'
import { startServer } from './start-server'
import { checkRecord, onScene, readPages, type Scene, type Trial, type TrialResult } from './trial'
import { inTemporaryFolder } from './workplace'

const call = promisify(execFile)
/** The record with the seed takes a good megabyte, its log as much. */
const DISK = '12m'

export const diskFull: Trial = {
  name: 'The disk is full',
  run: (given) =>
    inTemporaryFolder(async (folder) => {
      const disk = path.join(folder, 'disk')
      await mkdir(disk)
      const refusal = await mount(disk)
      if (refusal) return { skipped: refusal }
      try {
        return await onScene(given, runOn, disk)
      } finally {
        await call('umount', [disk])
      }
    }),
}

/** @returns why a small disk cannot be had here, or null */
async function mount(folder: string): Promise<string | null> {
  try {
    await call('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder])
    return null
  } catch {
    return 'A small disk can be mounted by root alone: run it as `unshare -rm npm run faults`, or as root.'
  }
}

async function runOn(scene: Scene): Promise<TrialResult> {
  const server = await startServer(scene.workplace.file)
  try {
    const before = await saveOne(scene, server)
    const ballast = path.join(scene.folder, 'ballast')
    await fill(ballast)
    const first = await saveUntilRefused(scene, server, 200)
    const second = await saveOne(scene, server)
    const pages = await readPages(server)
    await rm(ballast)
    const after = await saveOne(scene, server)
    return {
      points: [
        savedAgain(before.answer, 'with space'),
        refusedWith(first, 'DISK_FULL', 'without space'),
        refusedWith(second.answer, 'DISK_FULL', 'once more'),
        { says: 'pages are answered meanwhile', holds: pages.answered },
        savedAgain(after.answer, 'with space again, without a restart'),
        ...checkRecord(scene.workplace),
      ],
    }
  } finally {
    await server.kill()
  }
}

/** Writes until nothing more fits, by smaller and smaller pieces. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w')
  try {
    for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) await handle.write(Buffer.alloc(size))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  } finally {
    await handle.close()
  }
}
