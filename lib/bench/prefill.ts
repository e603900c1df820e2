import { summarise } from '@/lib/bench/percentiles'
import { prefillClaim } from '@/lib/prefill/prefill-claim'
import { readGold } from './prefill/gold'
import { listMistakes, printAspects, printFields, printTimes } from './prefill/print-tables'
import { listMeasures } from './prefill/read-fields'
import { scoreField } from './prefill/score'
import { scoreAspects } from './prefill/score-aspects'

/** How often each claim is pre-filled to be timed; the first rounds warm up and are not counted. */
const ROUNDS = { warm: 3, timed: 10 }

/**
 * Measures the rules that propose against the annotated claims and links of the seed, and prints two tables and the time
 * a claim takes. `--mistakes` prints what was proposed wrongly, to find out why.
 */
async function run(args: string[]): Promise<void> {
  const gold = await readGold()
  const claims = gold.claims.map(({ claim, passage }) => ({ claim, proposal: prefillClaim(passage) }))
  const measures = listMeasures(gold.aliases)
  printFields(measures.map((measure) => scoreField(measure, claims)))
  const { scores, mistakes } = scoreAspects(gold)
  printAspects(scores)
  const times: number[] = []
  for (let round = -ROUNDS.warm; round < ROUNDS.timed; round++)
    for (const { passage } of gold.claims) {
      const start = performance.now()
      prefillClaim(passage)
      if (round >= 0) times.push(performance.now() - start)
    }
  printTimes(summarise(times))
  if (args.includes('--mistakes')) {
    listMistakes(measures, claims)
    for (const line of mistakes) console.log(line)
  }
}

await run(process.argv.slice(2))
