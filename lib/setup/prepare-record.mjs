import { damageProblem } from './check-record.mjs'
import { runChild } from './child.mjs'
import { deploymentMark, listMigrationNames } from './deployment.mjs'
import { during } from './progress.mjs'
import { inProject, TOOL } from './project.mjs'
import { inspectRecordFile } from './record-file.mjs'
import { markMade } from './record-places.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Brings a record up to the schema, and plants the seed in an empty one. Makes the file where there is none.
 * Call after the packages are there, and after checkRecord.
 * @param {string} file absolute path
 * @param {{ fresh?: boolean }} [options] fresh: make a new record even where there was one
 * @throws {SetupProblem}
 */
export async function prepareRecord(file, { fresh = false } = {}) {
  const env = { DATABASE_URL: `file:${file}` }
  await examine(file)
  if (!(await isUpToDate(file))) {
    await during('Bringing the record up to date', () =>
      runChild(TOOL.tsx, [inProject('lib/setup/migrate.ts'), 'deploy', ...(fresh ? ['--new'] : [])], {
        env,
        sentence: `The record ${file} could not be brought up to date. Nothing in it was lost.`,
      }),
    )
  }
  await markMade(file)
  const { hasArticles, hasAnalyst } = await readState(file)
  if (hasArticles && hasAnalyst) return
  await during('Planting the five articles and their annotations', () =>
    runChild(TOOL.tsx, [inProject('seed/run.ts')], {
      env,
      sentence: 'The seed could not be planted; the record is as empty as before.',
    }),
  )
}

/** @param {string} file */
async function examine(file) {
  if ((await inspectRecordFile(file)) === 'missing') return
  const { checkUnlocked, examineRecord } = await import('./examine-record.mjs')
  const damage = await examineRecord(file)
  if (damage) throw await damageProblem(file, damage)
  await checkUnlocked(file)
}

/** @param {string} file */
async function isUpToDate(file) {
  if ((await inspectRecordFile(file)) === 'missing') return false
  const { mark, migrations } = await readState(file)
  const known = await listMigrationNames()
  const unknown = migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new SetupProblem(
      `The record ${file} was made by a newer Crossread (${unknown.join(', ')}). Use that version, or set DATABASE_URL to another file.`,
    )
  }
  return mark === (await deploymentMark()) && migrations.length === known.length
}

/**
 * The driver is loaded only when it is needed: before the packages are installed there is none.
 * @param {string} file
 */
async function readState(file) {
  const { readRecordState } = await import('./record-state.mjs')
  return readRecordState(file)
}
