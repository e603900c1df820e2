// The thread itself: Node 20 runs no TypeScript, and takes no loader for the first file of a worker.
import { register } from 'tsx/esm/api'

register()
await import('./worker')
