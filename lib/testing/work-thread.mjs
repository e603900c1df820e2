import { register } from 'tsx/esm/api'

// Node 20 loads no TypeScript in a thread, nor do the hooks of the process it belongs to reach into it.
register()
await import(new URL('../work/worker.ts', import.meta.url).href)
