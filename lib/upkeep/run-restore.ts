import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '@/lib/environment.mjs'
import { ROOT } from '@/lib/setup/project.mjs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { restore } from './restore'
import { runUpkeep } from './run-upkeep'
import { changesInWords, momentInWords } from './words'

await runUpkeep(async (args) => {
  const { databaseFile, dataFolder, callFolder } = readEnvironment(undefined, ROOT)
  const [from] = args.filter((arg) => !arg.startsWith('--'))
  if (!from) throw new SetupProblem('Name the backup: npm run restore -- FILE (and --over to replace work).')
  await mkdir(dataFolder, { recursive: true })
  const { changes, lastChange, keptAside } = await restore(databaseFile, path.resolve(callFolder, from), {
    over: args.includes('--over'),
  })
  const last = lastChange ? `, the last on ${momentInWords(lastChange)}` : ''
  console.log(`Restored: ${databaseFile} holds ${changesInWords(changes)}${last}.`)
  if (keptAside) console.log(`What stood there before is kept in ${keptAside}`)
  console.log('Start Crossread with npm start; it brings an older record up to date.')
})
