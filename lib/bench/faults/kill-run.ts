import { setTimeout as sleep } from 'node:timers/promises'
import { readActionIds } from './server-action'
import { startServer } from './start-server'
import { type Judgement, nothingJudged } from './subject'
import type { Given } from './trial'
import { consultDoctor, inTemporaryFolder, judgeAll, listMissingEntries, makeWorkplace } from './workplace'
import { writeOn } from './writer'

/** A server is killed once it has acknowledged fewer than this many changes, and a moment later: in the midst of others. */
const MOST_ACKNOWLEDGED = 25
/** The longest such moment, in milliseconds: about what three saves take. */
const MOMENT = 60
/** A server that answers nothing is killed all the same, after so many milliseconds. */
const PATIENCE = 5_000
/** After how many kills the doctor looks, and a line is printed. */
const ROUND = 50

export type KillRun = Judgement & { kills: number; broken: string[] }

/**
 * Kills the server at random moments while several people save, and looks for what they saved once the next one runs.
 * @param say takes a line for the person who waits
 */
export async function runKills(
  kills: number,
  { planted, random }: Given,
  say: (line: string) => void,
): Promise<KillRun> {
  const ids = await readActionIds()
  return inTemporaryFolder(async (folder) => {
    const workplace = await makeWorkplace(folder, planted, random)
    const sum: KillRun = { ...nothingJudged(), kills: 0, broken: [] }
    const started = performance.now()
    const look = () => {
      judgeAll(workplace, sum)
      sum.broken.push(...consultDoctor(workplace.file))
      say(`${describe(sum)}, ${((performance.now() - started) / 1000).toFixed(0)} s`)
    }
    while (sum.kills < kills) {
      const server = await startServer(workplace.file)
      // The server that follows a killed one has brought the file in order.
      judgeAll(workplace, sum)
      let left = random.whole(MOST_ACKNOWLEDGED)
      const enough = new AbortController()
      const heard = () => {
        left -= 1
        if (left < 0) enough.abort()
        return true
      }
      const writing = workplace.writers.map((writer) => writeOn(writer, server, ids, heard))
      await sleep(PATIENCE, undefined, { signal: enough.signal }).catch(() => {})
      await sleep(random.whole(MOMENT))
      await server.kill()
      await Promise.all(writing)
      sum.kills += 1
      if (sum.kills % ROUND === 0 && sum.kills < kills) look()
    }
    const last = await startServer(workplace.file)
    look()
    await last.kill()
    for (const id of listMissingEntries(workplace.file, sum.entryIds)) sum.lost.push(`audit entry ${id}`)
    return sum
  })
}

function describe({
  kills,
  acknowledged,
  present,
  lost,
  halves,
  refused,
  openThere,
  openAbsent,
  broken,
}: KillRun): string {
  return [
    `${kills} kills: ${acknowledged} acknowledged`,
    `${present} present`,
    `${lost.length} lost`,
    `${halves.length} half-written`,
    `${openThere + openAbsent} not answered (${openThere} there whole, ${openAbsent} not at all)`,
    `${refused} refused`,
    broken.length === 0 ? 'record sound' : `record broken: ${broken.length} lines`,
  ].join(', ')
}
