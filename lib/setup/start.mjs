import { checkNode } from './check-node.mjs'

const refusal = checkNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  // Loaded only now: an old Node cannot run what these modules use.
  const { runStart } = await import('./run-start.mjs')
  process.exitCode = await runStart(process.argv.slice(2))
}
