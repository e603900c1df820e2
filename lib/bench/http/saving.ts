import { readFile } from 'node:fs/promises'
import type { Database } from 'better-sqlite3'
import { inProject } from '@/lib/setup/project.mjs'
import { seededRandom } from '../record/random'
import { load, type PageFigure, summariseLoad } from './pages'
import type { BenchServer } from './server'

/**
 * Saves assessments of new pairs the way the form does: one call of the action assessLink each, one after the other.
 * @param database a connection to the record the server writes to, for pairs that have no link yet
 */
export async function measureSaving(
  server: BenchServer,
  database: Database,
  limits: { milliseconds: number; most: number },
): Promise<PageFigure> {
  const calls = drawPairs(database, limits.most + 5).map(([claimId, otherClaimId]) => ({
    path: '/links/assess',
    body: JSON.stringify([
      {
        ...{
          claimId,
          otherClaimId,
          verdict: 'CORROBORATES',
          strength: 'PARTIAL',
          aspects: { place: 'AGREE' },
        },
        ...{ independenceBasis: null, rationale: 'Both name the same place.', bothHoldIf: null, note: null },
        ...{ tempting: null, confidence: 'MODERATE' },
      },
    ]),
  }))
  const headers = {
    'next-action': await findAction('assessLink'),
    origin: server.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
  }
  const count = () => Number(database.prepare('SELECT count(*) FROM Assessment').pluck().get())
  const before = count()
  const answer = await load({ server, headers, method: 'POST', calls, connections: 1, warmUp: 5, ...limits })
  const saved = count() - before
  // An action answers 200 to a refusal too; only rows tell that it was saved.
  if (saved !== answer.times.length + 5) throw new Error(`${answer.times.length + 5} sent, ${saved} saved.`)
  return { name: 'saving a link', connections: 1, ...summariseLoad(answer) }
}

/** Pairs of claims that are no questions and have no link. */
function drawPairs(database: Database, count: number): [string, string][] {
  const random = seededRandom(11)
  const ids = database
    .prepare<[], string>(`SELECT id FROM Claim WHERE mode = 'ASSERTED' ORDER BY id`)
    .pluck()
    .all()
  const linked = database.prepare('SELECT 1 FROM Link WHERE claimAId = min(?, ?) AND claimBId = max(?, ?)')
  const pairs = new Map<string, [string, string]>()
  while (pairs.size < count) {
    const [x, y] = [random.pick(ids), random.pick(ids)]
    if (x !== y && !linked.get(x, y, x, y)) pairs.set([x, y].sort().join(), [x, y])
  }
  return [...pairs.values()]
}

/** The id under which the build takes calls of an action. */
async function findAction(name: string): Promise<string> {
  const file = inProject('.next/server/server-reference-manifest.json')
  const manifest: { node: Record<string, { exportedName?: string }> } = JSON.parse(
    await readFile(file, 'utf8'),
  )
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name)
  if (!found) throw new Error(`The build knows no action ${name}.`)
  return found[0]
}
