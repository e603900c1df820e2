import { rename } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { refusedWith, savedAgain, saveOne } from './saving'
import { startServer } from './start-server'
import { checkRecord, onScene, type Scene, type Trial, type TrialResult } from './trial'

export const replacedFile: Trial = {
  name: 'The record’s file is moved away and another put in its place',
  run: (given) => onScene(given, runOn),
}

async function runOn(scene: Scene): Promise<TrialResult> {
  const { file } = scene.workplace
  const server = await startServer(file)
  try {
    const before = await saveOne(scene, server)
    const copy = `${file}.copy`
    const record = new Database(file)
    record.prepare('VACUUM INTO ?').run(copy)
    record.close()
    await rename(file, `${file}.away`)
    const missing = await saveOne(scene, server)
    await rename(copy, file)
    const replaced = await saveOne(scene, server)
    await rename(file, copy)
    await rename(`${file}.away`, file)
    const after = await saveOne(scene, server)
    return {
      points: [
        savedAgain(before.answer, 'in its place'),
        refusedWith(missing.answer, 'RECORD_GONE', 'moved away'),
        refusedWith(replaced.answer, 'RECORD_GONE', 'replaced'),
        savedAgain(after.answer, 'put back, without a restart'),
        ...checkRecord(scene.workplace),
      ],
    }
  } finally {
    await server.kill()
  }
}
