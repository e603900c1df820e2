import { diffArrays } from 'diff'
import type { Word } from './list-words'

/** Words in the order of both quotes, or (`shared` false) what stands there in each instead. Either side may be empty. */
export type Run = { shared: boolean; sides: [Word[], Word[]] }

/** Two lists of words run by run: as many as can be are shared, and what differs between two such runs is one run. */
export function alignWords(own: Word[], others: Word[]): Run[] {
  const keys = (words: Word[]) => words.map(({ key }) => key)
  const runs: Run[] = []
  let [x, y] = [0, 0]
  for (const { added, removed, count } of diffArrays(keys(own), keys(others))) {
    const sides: Run['sides'] = [
      added ? [] : own.slice(x, x + count),
      removed ? [] : others.slice(y, y + count),
    ]
    x += sides[0].length
    y += sides[1].length
    const last = runs.at(-1)
    if (added && last && !last.shared) last.sides = [last.sides[0], sides[1]]
    else runs.push({ shared: !added && !removed, sides })
  }
  return runs
}
