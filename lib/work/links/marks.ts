/** A byte for each number, 1 where it is among those meant. */
export type Marks = Uint8Array

export const markOf = (marks: Marks, number: number): number => marks[number] ?? 0

export function marksOf(numbers: readonly number[]): Marks {
  const marks = new Uint8Array(Math.max(0, ...numbers) + 1)
  for (const number of numbers) marks[number] = 1
  return marks
}
