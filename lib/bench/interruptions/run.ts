import { parseArgs } from 'node:util'
import { buildApp } from '@/lib/setup/build.mjs'
import { reportProblem } from '@/lib/setup/setup-problem.mjs'
import { randomFrom } from '../faults/random'
import { inTemporaryFolder, plantRecord } from '../faults/workplace'
import { FORMS } from './forms'
import { interrupt } from './interrupt'
import { plantDecisions } from './plant'
import { failed, KINDS, type Outcome, tallyLines } from './tally'
import { turnAt } from './turns'
import { openWorkshop } from './workshop'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    /** Names of the forms to interrupt; preset: all. */
    form: { type: 'string', multiple: true },
  },
})

const forms = FORMS.filter(({ name }) => values.form?.includes(name) ?? true)
const NAMES = FORMS.map(({ name }) => name).join(', ')

const say = (line: string) => console.log(line)

/** Every kind and every form comes in turn, so that each pair of them does; the words and moments are random. */
async function interruptForms(file: string, times: number, seed: number): Promise<Outcome[]> {
  const random = randomFrom(seed)
  const outcomes: Outcome[] = []
  const shop = await openWorkshop(file)
  try {
    for (let at = 0; at < times; at += 1) {
      const turn = turnAt(at, KINDS.length, forms.length)
      const [kind, form] = [KINDS[turn.way], forms[turn.form]]
      if (!kind || !form) throw new Error(`There is no form of this name; there are: ${NAMES}.`)
      const outcome = await interrupt(shop, form, kind, random.branch())
      outcomes.push(outcome)
      if (failed(outcome)) say(`FAILED  ${JSON.stringify(outcome)}`)
      if (outcomes.length % 20 === 0) say(`${outcomes.length} of ${times}`)
    }
  } finally {
    await shop.close()
  }
  return outcomes
}

/** Returns the process's exit code: 1 where words did not come back, or were not saved exactly once. */
async function run(): Promise<number> {
  await buildApp()
  const seed = Number(values.seed)
  say(`Random numbers from seed ${seed}; --seed ${seed} makes the same ones again.`)
  return inTemporaryFolder(async (folder) => {
    const times = Number(values.times)
    const file = await plantRecord(folder)
    await plantDecisions(file, Math.ceil(times / forms.length) + 1)
    const outcomes = await interruptForms(file, times, seed)
    for (const line of ['', ...tallyLines(outcomes)]) say(line)
    return outcomes.some(failed) ? 1 : 0
  })
}

process.exitCode = await run().catch((error) => {
  reportProblem(error)
  return 1
})
