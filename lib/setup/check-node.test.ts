import { expect, test } from 'vitest'
import { checkNode } from './check-node.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '22.23.1', '23.0.0', '24.0.0', '26.3.1'])(
  'Node %s runs Crossread',
  (version) => {
    expect(checkNode(version)).toBeNull()
  },
)

test.each(['12.22.12', '18.20.8', '20.18.3', '20.9.0', '21.7.3', '22.11.0'])(
  'Node %s is refused by name',
  (version) => {
    expect(checkNode(version)).toContain(`this is Node ${version}`)
    expect(checkNode(version)).toContain('20.19')
  },
)
