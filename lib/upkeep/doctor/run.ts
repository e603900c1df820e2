import path from 'node:path'
import { readEnvironment } from '@/lib/environment.mjs'
import { inspectRecordFile } from '@/lib/setup/record-file.mjs'
import { reportProblem, SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { examine, type Progress } from './examine'
import { INVARIANTS } from './invariants'
import { onSnapshot } from './snapshot'
import { breachLines, findingLine, tableHead, verdictLine } from './words'

const WIDTH = Math.max(...INVARIANTS.map(({ name }) => name.length))

/** On a terminal the line of what is being checked is written over; elsewhere each is written once, when it is done. */
function progressOn(out: NodeJS.WriteStream): Progress {
  const over = (text: string) => out.isTTY && out.write(`\r\u001b[K${text}`)
  return {
    begins: (name) => over(`…       ${name}`),
    goesOn: (name, checked) =>
      over(`…       ${name.padEnd(WIDTH)}  ${checked.toLocaleString('en').padStart(11)}`),
    ends: (finding) => {
      over('')
      out.write(`${findingLine(finding, WIDTH)}\n`)
    },
  }
}

/** @throws SetupProblem where there is no record to examine */
async function requireRecord(file: string): Promise<void> {
  const found = await inspectRecordFile(file)
  if (found === 'record') return
  const why =
    found === 'missing' ? 'there is no such file' : 'foreign' in found ? found.foreign : found.damaged
  throw new SetupProblem(
    `${file} cannot be examined: ${why}. Set DATABASE_URL to the record, or name its file: npm run doctor -- FILE.`,
  )
}

/** Examines the record that is named, or the one that is set. Returns the process's exit code: 1 where something is broken. */
async function run([given]: string[]): Promise<number> {
  // npm runs scripts in the project's folder, and says where it was called.
  const file = given ? path.resolve(readEnvironment().callFolder, given) : readEnvironment().databaseFile
  await requireRecord(file)
  const started = performance.now()
  console.log(`Examining ${file}; nothing is changed.\n\n${tableHead(WIDTH)}`)
  const findings = onSnapshot(file, (record) => examine(record, INVARIANTS, progressOn(process.stdout)))
  const told = findings.flatMap(breachLines)
  if (told.length > 0) console.log(`\n${told.join('\n')}`)
  console.log(`\n${verdictLine(findings)} It took ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  return findings.every((finding) => finding.breaches === 0) ? 0 : 1
}

process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  reportProblem(error)
  return 1
})
