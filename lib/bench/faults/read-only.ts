import { chmod, chown, readdir } from 'node:fs/promises'
import path from 'node:path'
import { refusedWith, savedAgain, saveOne } from './saving'
import { startServer } from './start-server'
import { checkRecord, onScene, readPages, type Scene, type Trial, type TrialResult } from './trial'

/** Root may write whatever a file says; the server then runs as nobody. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const as = isRoot ? { uid: NOBODY } : {}

export const readOnly: Trial = {
  name: 'The record is read-only',
  run: async (given) => {
    if (process.platform === 'win32') return { skipped: 'Windows has no such permissions.' }
    return onScene(given, runOn)
  },
}

async function runOn(scene: Scene): Promise<TrialResult> {
  const { file } = scene.workplace
  if (isRoot) await handOver(scene.folder)
  await chmod(file, 0o444)
  const server = await startServer(file, as)
  const refused = await saveOne(scene, server)
  const pages = await readPages(server)
  await server.kill()
  await chmod(file, 0o644)
  const next = await startServer(file, as)
  const saved = await saveOne(scene, next)
  await next.kill()
  return {
    points: [
      refusedWith(refused.answer, 'RECORD_READ_ONLY', 'without permission'),
      { says: 'pages are answered meanwhile', holds: pages.answered },
      savedAgain(saved.answer, 'with permission, after a restart'),
      ...checkRecord(scene.workplace),
    ],
  }
}

async function handOver(folder: string): Promise<void> {
  await chown(folder, NOBODY, NOBODY)
  for (const name of await readdir(folder)) await chown(path.join(folder, name), NOBODY, NOBODY)
}
