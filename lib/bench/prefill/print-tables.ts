import type { Times } from '../percentiles'
import type { Measure } from './read-fields'
import { f1Of, type Proposed, precisionOf, ratio, recallOf, type Score } from './score'
import type { AspectScore } from './score-aspects'

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`)

function printTable(head: string[], rows: string[][]): void {
  console.log(`| ${head.join(' | ')} |`)
  console.log(`|${head.map((_, index) => (index === 0 ? '---|' : '---:|')).join('')}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
  console.log('')
}

/** Single values first: right of those proposed, and of all; then lists: precision, recall and F1 of their values. */
export function printFields(scores: Score[]): void {
  const singles = scores.filter(({ isList }) => !isList)
  printTable(
    ['one value', 'proposed for', 'right', 'wrong', 'precision', 'right of all', 'always the most frequent'],
    singles.map((score) => [
      score.field,
      `${score.proposed} of ${score.annotated}`,
      String(score.right),
      String(score.wrong),
      percent(precisionOf(score)),
      percent(ratio(score.right, score.annotated)),
      `${percent(score.baseline)} (${score.baselineValue})`,
    ]),
  )
  printTable(
    [
      'several values',
      'proposed for',
      'annotated for',
      'right',
      'wrong',
      'precision',
      'recall',
      'F1',
      'F1 of the most frequent',
    ],
    scores
      .filter(({ isList }) => isList)
      .map((score) => [
        score.field,
        String(score.proposed),
        String(score.annotated),
        String(score.right),
        String(score.wrong),
        percent(precisionOf(score)),
        percent(recallOf(score)),
        percent(f1Of(score)),
        `${percent(score.baseline)} (${score.baselineValue})`,
      ]),
  )
}

export function printAspects(scores: AspectScore[]): void {
  printTable(
    [
      'aspect of a link',
      'compared',
      'right',
      'wrong',
      'missed',
      'precision',
      'always the most frequent',
      'proposed beside',
    ],
    scores.map((score) => [
      score.aspect,
      String(score.compared),
      String(score.right),
      String(score.wrong),
      String(score.missed),
      percent(precisionOf(score)),
      score.compared > 0 ? `${percent(score.baseline)} (${score.baselineRelation})` : '–',
      String(score.beyond),
    ]),
  )
}

export function printTimes({ p50, p95, count }: Times): void {
  console.log(`Pre-filling a claim: ${p50.toFixed(2)} ms p50, ${p95.toFixed(2)} ms p95 (${count} runs).`)
}

/** Every proposed value that is not among the annotated, and every annotated one that was not proposed. */
export function listMistakes(measures: Measure[], claims: Proposed[]): void {
  for (const measure of measures)
    for (const { claim, proposal } of claims) {
      const [gold, proposed] = [measure.gold(claim), measure.proposed(proposal)]
      const wrong = (proposed ?? []).filter((value) => !gold.some((one) => measure.same(value, one)))
      const missed = gold.filter((one) => !(proposed ?? []).some((value) => measure.same(value, one)))
      if (wrong.length + missed.length > 0)
        console.log(
          `${measure.field} ${claim.id}: wrong ${wrong.join(' ; ')} | missed ${missed.join(' ; ')} | ${proposal[measure.field]?.why ?? ''}`,
        )
    }
}
