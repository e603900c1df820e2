import { checkNode } from './check-node.mjs'

const refusal = checkNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  // Loaded only now: an old Node cannot run what these modules use.
  const { runTests } = await import('./run-tests.mjs')
  process.exitCode = await runTests(process.argv.slice(2))
}
