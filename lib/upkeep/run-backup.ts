import { existsSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '@/lib/environment.mjs'
import { checkRecord } from '@/lib/setup/check-record.mjs'
import { ROOT } from '@/lib/setup/project.mjs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { backUp } from './backup'
import { runUpkeep } from './run-upkeep'
import { bytesInWords, changesInWords, momentInWords } from './words'

await runUpkeep(async (args) => {
  const { databaseFile, callFolder } = readEnvironment(undefined, ROOT)
  await checkRecord(databaseFile, { write: false })
  if (!existsSync(databaseFile)) {
    throw new SetupProblem(`There is no record at ${databaseFile} to back up. npm start makes one.`)
  }
  const [target] = args
  const backup = await backUp(databaseFile, target ? path.resolve(callFolder, target) : undefined)
  const last = backup.lastChange ? `, the last on ${momentInWords(backup.lastChange)}` : ''
  console.log(`Backed up and checked: ${backup.file}`)
  console.log(`It is ${bytesInWords(backup.bytes)} and holds ${changesInWords(backup.changes)}${last}.`)
})
