import { parseArgs } from 'node:util'
import { buildApp } from '@/lib/setup/build.mjs'
import { reportProblem } from '@/lib/setup/setup-problem.mjs'
import { busy } from './busy'
import { diskFull } from './disk-full'
import { type KillRun, runKills } from './kill-run'
import { randomFrom } from './random'
import { readOnly } from './read-only'
import { replacedFile } from './replaced-file'
import { type Given, passed, type Trial, type TrialResult, trialLines } from './trial'
import { twoServers } from './two-servers'
import { inTemporaryFolder, plantRecord } from './workplace'

const TRIALS: readonly Trial[] = [diskFull, readOnly, busy, twoServers, replacedFile]

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
  },
})

const say = (line: string) => console.log(line)

/** Returns whether everything acknowledged was there, whole, in a sound record. */
function tellKills({ acknowledged, present, lost, halves, kills, broken }: KillRun): boolean {
  for (const one of lost) say(`lost: ${one}`)
  for (const one of halves) say(`half-written: ${one}`)
  for (const line of broken) say(line)
  const figures = { kills, acknowledged, present, lost: lost.length, 'half-written': halves.length }
  say('')
  for (const [name, count] of Object.entries(figures))
    say(`${name.padEnd(14)}${count.toLocaleString('en').padStart(9)}`)
  return lost.length + halves.length + broken.length === 0
}

async function tellTrial(trial: Trial, given: Given): Promise<boolean> {
  const result: TrialResult = await trial.run(given).catch((error) => ({
    points: [
      { says: `the trial broke off: ${error instanceof Error ? error.message : error}`, holds: false },
    ],
  }))
  for (const line of ['', ...trialLines(trial, result)]) say(line)
  return passed(result)
}

/** Returns the process's exit code: 1 where something was lost, half written or not as promised. */
async function run(): Promise<number> {
  await buildApp()
  const seed = Number(values.seed)
  say(`Random numbers from seed ${seed}; --seed ${seed} makes the same ones again.`)
  return inTemporaryFolder(async (folder) => {
    const given = { planted: await plantRecord(folder), random: randomFrom(seed) }
    let allPassed = tellKills(await runKills(Number(values.kills), given, say))
    for (const trial of TRIALS) allPassed = (await tellTrial(trial, given)) && allPassed
    return allPassed ? 0 : 1
  })
}

process.exitCode = await run().catch((error) => {
  reportProblem(error)
  return 1
})
