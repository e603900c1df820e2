import type { Finding } from './invariant'

const figure = (count: number) => count.toLocaleString('en')

/** One line of the table: what holds, how many were checked, how many break it. */
export function findingLine({ name, checked, breaches }: Finding, width: number): string {
  return `${breaches === 0 ? 'holds ' : 'BROKEN'}  ${name.padEnd(width)}  ${figure(checked).padStart(11)}  ${figure(breaches).padStart(9)}`
}

export function tableHead(width: number): string {
  return `${' '.repeat(8)}${'what holds in a sound record'.padEnd(width)}  ${'checked'.padStart(11)}  ${'break it'.padStart(9)}`
}

/** What breaks an invariant, the first of it in words; nothing where it holds. */
export function breachLines({ name, breaches, told }: Finding): string[] {
  if (breaches === 0) return []
  const rest = breaches - told.length
  return [
    `${name}: not so.`,
    ...told.map(({ id, words }) => `  ${id} ${words}`),
    ...(rest > 0 ? [`  … and ${figure(rest)} more`] : []),
  ]
}

/** The last sentence: what came of it, and what to do. */
export function verdictLine(findings: readonly Finding[]): string {
  const broken = findings.filter((finding) => finding.breaches > 0)
  if (broken.length === 0) return `The record is sound: ${findings.length} of ${findings.length} hold.`
  return (
    `The record is not sound: ${broken.length} of ${findings.length} do not hold. Nothing was changed. ` +
    'Make a backup of it as it is (npm run backup), and restore the last backup that is sound (npm run restore).'
  )
}
