import { cpus, totalmem } from 'node:os'
import type { Goal } from './goals'
import type { FilteredFigure } from './http/filtered'
import type { PageFigure } from './http/pages'
import type { QueryFigure } from './query/measure'

const number = (value: number) => value.toFixed(value < 10 ? 2 : 1).padStart(9)

/** The machine and the versions that the figures hold for. */
export function printMachine(sqlite: string): void {
  const [cpu] = cpus()
  console.log(
    `Node ${process.version}, SQLite ${sqlite}, ${process.platform} ${process.arch}, ${cpus().length} cores ` +
      `(${cpu?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / 2 ** 30)} GB. ` +
      'Before each measurement the record’s file is read through, so that its pages come from memory.',
  )
}

export function printQueries(figures: readonly QueryFigure[]): void {
  console.log(`\n${'query, in ms'.padEnd(44)} own p50  own p95  ours p50 ours p95  p95 ratio  queries`)
  for (const { name, ours, own, queries } of figures) {
    const cells = [own.p50, own.p95, ours.p50, ours.p95, ours.p95 / own.p95].map(number)
    console.log(`${name.padEnd(42)}${cells.join('')}${String(queries).padStart(9)}`)
  }
}

export function printPages(title: string, figures: readonly PageFigure[]): void {
  console.log(`\n${title.padEnd(34)}connections   p50 ms   p95 ms      a second   bytes`)
  for (const { name, connections, times, rate, bytes } of figures) {
    const cells = [times.p50, times.p95, rate].map(number).join('')
    console.log(`${name.padEnd(34)}${String(connections).padStart(9)}${cells}${String(bytes).padStart(12)}`)
  }
}

export function printFiltered(title: string, figures: Record<string, FilteredFigure>): void {
  console.log(`\n${title.padEnd(34)}   p50 ms   p95 ms worst ms   which`)
  for (const { name, times, worst, at } of Object.values(figures))
    console.log(`${name.padEnd(34)}${[times.p50, times.p95, worst].map(number).join('')}   ${at}`)
}

export function printGoals(goals: readonly Goal[]): void {
  console.log('\ngoal | figure | met')
  for (const { goal, figure, met } of goals) console.log(`${goal} | ${figure} | ${met ? 'met' : 'NOT MET'}`)
}
