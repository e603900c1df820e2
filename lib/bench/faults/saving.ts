import type { RefusalCode } from '@/lib/domain/refusal'
import type { Answer } from './server-action'
import type { Server } from './start-server'
import type { Point, Scene } from './trial'
import { writeOnce } from './writer'

/** One save by the second writer, who only assesses pairs, with how long it took in milliseconds. */
export async function saveOne(
  { workplace, ids }: Scene,
  server: Server,
): Promise<{ answer: Answer; took: number }> {
  const writer = workplace.writers[1]
  if (!writer) throw new Error('Nobody writes here.')
  const started = performance.now()
  const answer = await writeOnce(writer, server, ids)
  return { answer, took: performance.now() - started }
}

/** Saves until one is refused or not answered, at most so many times. */
export async function saveUntilRefused(scene: Scene, server: Server, most: number): Promise<Answer> {
  for (let times = 1; ; times += 1) {
    const { answer } = await saveOne(scene, server)
    if (answer.outcome !== 'acknowledged' || times === most) return answer
  }
}

export const refusedWith = (answer: Answer, code: RefusalCode, when: string): Point => ({
  says: `${when}: ${tell(answer)}`,
  holds: answer.outcome === 'refused' && answer.code === code,
})

export const savedAgain = (answer: Answer, when: string): Point => ({
  says: `${when}: ${tell(answer)}`,
  holds: answer.outcome === 'acknowledged',
})

function tell(answer: Answer): string {
  if (answer.outcome === 'acknowledged') return 'saved'
  return answer.outcome === 'refused'
    ? `refused, ${answer.code} “${answer.sentence}”`
    : `not answered, ${answer.why}`
}
