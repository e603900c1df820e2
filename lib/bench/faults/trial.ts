import type { Random } from './random'
import { type ActionIds, readActionIds } from './server-action'
import type { Server } from './start-server'
import { nothingJudged } from './subject'
import { consultDoctor, inTemporaryFolder, judgeAll, makeWorkplace, type Workplace } from './workplace'

/** One thing a trial promises, with its figures, and whether it held. */
export type Point = { says: string; holds: boolean }

export type TrialResult = { points: Point[] } | { skipped: string }

/** Something that goes wrong around the server while people save. */
export type Trial = { name: string; run: (given: Given) => Promise<TrialResult> }

/** What every part of the run starts from: a planted record to copy, and random numbers. */
export type Given = { planted: string; random: Random }

/** What a trial works with: a record in a folder of its own. */
export type Scene = { workplace: Workplace; ids: ActionIds; folder: string }

/** Sets the scene in a temporary folder, or in the one that is given, and takes it away afterwards. */
export async function onScene<T>(
  { planted, random }: Given,
  work: (scene: Scene) => Promise<T>,
  place?: string,
): Promise<T> {
  const ids = await readActionIds()
  const set = async (folder: string) =>
    work({ ids, folder, workplace: await makeWorkplace(folder, planted, random) })
  return place === undefined ? inTemporaryFolder(set) : set(place)
}

/** That nothing acknowledged is lost, nothing is half there, and the doctor finds the record sound. */
export function checkRecord(workplace: Workplace): Point[] {
  const sum = nothingJudged()
  judgeAll(workplace, sum)
  const broken = consultDoctor(workplace.file)
  const { acknowledged, present, refused, lost, halves } = sum
  const faults = [...lost.map((one) => `lost: ${one}`), ...halves.map((one) => `half: ${one}`), ...broken]
  const figures = `${acknowledged} acknowledged, ${present} present, ${lost.length} lost, ${halves.length} half-written, ${refused} refused and not there`
  return [
    { says: [figures, ...faults].join('\n    '), holds: lost.length + halves.length === 0 },
    {
      says: broken.length === 0 ? 'the doctor finds the record sound' : 'the record is not sound',
      holds: broken.length === 0,
    },
  ]
}

/** Whether pages are answered from the record, and how long the slowest of them took, in milliseconds. */
export async function readPages(server: Server): Promise<{ answered: boolean; slowest: number }> {
  let slowest = 0
  for (const page of ['/contradictions', '/topics', '/api/health']) {
    const started = performance.now()
    const response = await fetch(server.url + page, { headers: server.headers }).catch(() => null)
    await response?.text()
    slowest = Math.max(slowest, performance.now() - started)
    if (!response?.ok) return { answered: false, slowest }
  }
  return { answered: true, slowest }
}

export const passed = (result: TrialResult): boolean =>
  'skipped' in result || result.points.every(({ holds }) => holds)

/** The lines a trial's result is told in. */
export function trialLines({ name }: Trial, result: TrialResult): string[] {
  if ('skipped' in result) return [`${name}: skipped. ${result.skipped}`]
  const points = result.points.map(({ says, holds }) => `  ${holds ? 'held  ' : 'BROKEN'}  ${says}`)
  return [`${name}: ${passed(result) ? 'passed' : 'FAILED'}`, ...points]
}
