import { readEnvironment } from '@/lib/environment.mjs'
import { ROOT } from '@/lib/setup/project.mjs'
import { recordProblem } from '@/lib/setup/record-problem.mjs'
import { reportProblem } from '@/lib/setup/setup-problem.mjs'

/** Runs a script on the record for a person at the terminal: what goes wrong is told in a sentence, with exit code 1. */
export async function runUpkeep(work: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2))
  } catch (error) {
    reportProblem(recordProblem(databaseFileOr('the record'), error))
    process.exitCode = 1
  }
}

/** The environment itself may be what is wrong. */
function databaseFileOr(words: string): string {
  try {
    return readEnvironment(undefined, ROOT).databaseFile
  } catch {
    return words
  }
}
