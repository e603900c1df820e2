import { startServer } from './start-server'
import { checkRecord, onScene, type Scene, type Trial, type TrialResult } from './trial'
import { writeOn } from './writer'

/** How many saves each server acknowledges before both stop. */
const ENOUGH = 60

export const twoServers: Trial = {
  name: 'Two servers on one record',
  run: (given) => onScene(given, runOn),
}

async function runOn({ workplace, ids }: Scene): Promise<TrialResult> {
  const servers = await Promise.all([startServer(workplace.file), startServer(workplace.file)])
  const acknowledged = servers.map(() => 0)
  try {
    await Promise.all(
      workplace.writers.map((writer) => {
        const index = writer.number % servers.length
        const server = servers[index]
        if (!server) throw new Error('No server for this writer.')
        return writeOn(writer, server, ids, ({ outcome }) => {
          if (outcome === 'acknowledged') acknowledged[index] = (acknowledged[index] ?? 0) + 1
          return acknowledged.some((count) => count < ENOUGH)
        })
      }),
    )
    const both = acknowledged.map((count, index) => `server ${index + 1} acknowledged ${count}`).join(', ')
    return {
      points: [
        { says: both, holds: acknowledged.every((count) => count >= ENOUGH) },
        ...checkRecord(workplace),
      ],
    }
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
  }
}
