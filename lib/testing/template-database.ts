import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { deployMigrations } from '../setup/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of an empty record made from the migrations; openTestDatabase copies it. */
    templateDatabase: string
  }
}

/** Runs once before all tests: an empty record, made the way an installation makes it. Returns its removal. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crossread-template-'))
  const file = path.join(folder, 'record.db')
  await deployMigrations(file)
  project.provide('templateDatabase', file)
  return () => rm(folder, { recursive: true })
}
