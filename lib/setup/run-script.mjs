// Runs a script that keeps the record, on a fresh clone too: node lib/setup/run-script.mjs lib/upkeep/run-restore.ts FILE
import { checkNode } from './check-node.mjs'

const refusal = checkNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  const { forwardSignals, startChild, awaitChild } = await import('./child.mjs')
  const { installPackages } = await import('./install.mjs')
  const { inProject, TOOL } = await import('./project.mjs')
  const { reportProblem } = await import('./setup-problem.mjs')
  const [, , script = '', ...args] = process.argv
  try {
    forwardSignals()
    await installPackages()
    const { code } = await awaitChild(
      startChild(TOOL.tsx, [inProject(script), ...args], { output: 'inherit' }),
    )
    process.exitCode = code
  } catch (error) {
    reportProblem(error)
    process.exitCode = 1
  }
}
