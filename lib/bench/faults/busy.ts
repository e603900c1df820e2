import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { refusedWith, saveOne } from './saving'
import { type Server, startServer } from './start-server'
import {
  checkRecord,
  onScene,
  type Point,
  readPages,
  type Scene,
  type Trial,
  type TrialResult,
} from './trial'

/** Longest that the server may be held by a lock, in milliseconds. */
const HELD = 250

export const busy: Trial = {
  name: 'Another program holds the record',
  run: (given) => onScene(given, runOn),
}

async function runOn(scene: Scene): Promise<TrialResult> {
  const server = await startServer(scene.workplace.file)
  try {
    // What is loaded at the first request is no matter of the lock.
    await saveOne(scene, server)
    await readPages(server)
    const idle = await saveWhileHeld(scene, server, 2_000, { lock: false })
    const alone = await saveWhileHeld(scene, server, 2_000, { pages: false })
    const short = await saveWhileHeld(scene, server, 2_000)
    const long = await saveWhileHeld(scene, server, 8_000)
    const after = await saveOne(scene, server)
    return {
      points: [
        {
          says: `held for 2 s: ${short.saved.answer.outcome} after ${figure(short.saved.took)}`,
          holds: short.saved.answer.outcome === 'acknowledged' && short.saved.took >= 1_500,
        },
        refusedWith(long.saved.answer, 'RECORD_BUSY', `held for 8 s, after ${figure(long.saved.took)}`),
        {
          says: `while nothing else was asked of it, the server’s event loop was held for at most ${figure(alone.lag)} (goal: ${HELD} ms)`,
          holds: alone.lag <= HELD,
        },
        ...[short, long].flatMap((meanwhile) => tellMeanwhile(meanwhile, idle.lag)),
        { says: 'let go: saved', holds: after.answer.outcome === 'acknowledged' },
        ...checkRecord(scene.workplace),
      ],
    }
  } finally {
    await server.kill()
  }
}

type Meanwhile = { reads: number; failed: number; slowest: number; lag: number }

/** @param idle how long pages alone hold the event loop on this machine, in milliseconds */
const tellMeanwhile = ({ reads, failed, slowest, lag }: Meanwhile, idle: number): Point[] => [
  {
    says: `meanwhile ${reads} rounds of pages, ${failed} not answered, slowest page ${figure(slowest)}`,
    holds: reads > 0 && failed === 0,
  },
  {
    says: `the server’s event loop was held for at most ${figure(lag)}, without the lock ${figure(idle)} (goal: ${HELD} ms for a lock)`,
    holds: lag <= HELD + idle,
  },
]

const figure = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`

/** Holds the write lock from this process, or for comparison does not, while the server is asked to save and, but for `pages`, to answer pages. */
async function saveWhileHeld(
  scene: Scene,
  server: Server,
  milliseconds: number,
  { lock = true, pages = true }: { lock?: boolean; pages?: boolean } = {},
) {
  const other = new Database(scene.workplace.file)
  if (lock) other.exec('BEGIN IMMEDIATE')
  await server.askLag()
  const meanwhile: Meanwhile = { reads: 0, failed: 0, slowest: 0, lag: 0 }
  const saving = saveOne(scene, server)
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    await sleep(100)
    if (!pages) continue
    const { answered, slowest } = await readPages(server)
    meanwhile.reads += 1
    if (!answered) meanwhile.failed += 1
    meanwhile.slowest = Math.max(meanwhile.slowest, slowest)
  }
  meanwhile.lag = await server.askLag()
  if (lock) other.exec('ROLLBACK')
  other.close()
  return { ...meanwhile, saved: await saving }
}
