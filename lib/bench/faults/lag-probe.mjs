// Loaded into a server that is measured: tells the parent process for how long the event loop was held.
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How often it looks, in milliseconds. */
const RESOLUTION = 10

const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
delay.enable()
process.on('message', (question) => {
  if (question !== 'lag') return
  process.send?.(Math.max(0, delay.max / 1e6 - RESOLUTION))
  delay.reset()
})
process.channel?.unref()
