import type { Random } from '../faults/random'

const PARTS = [
  'militants',
  'al-Tanf',
  'Kovač',
  '“according to”',
  'Кто?',
  'العربية',
  '60',
  'naïve',
  '🛰️',
  "it's",
  '<b>',
  '100 %',
  'zwölf',
]

/** Words that no other field of the run has, in several scripts. */
export function makeWords(random: Random, count: number): string {
  const words = Array.from({ length: count }, () => random.pick(PARTS))
  return `${random.whole(2 ** 32).toString(36)} ${words.join(' ')}`
}
