import { asksAt } from '../asks'
import type { Rule } from '../evidence'
import { quoteWords, within } from '../find-words'
import { noDoubt } from './no-doubt'

/** How far the article stands behind the words: what it asks, hedges, or gives to somebody else it does not endorse. */
export const proposeCommitment: Rule<'commitment'> = ({ reading, attribution, stray, hedges }) => {
  if (!reading.english || reading.spans.length === 0) return null
  if (!attribution && asksAt(reading))
    return { value: 'ASKS', by: 'question', why: 'The sentence ends with a question mark.' }
  const own = hedges.filter(
    (hedge) =>
      hedge.weight !== 'FIGURE' &&
      hedge.weight !== 'SOFT' &&
      !reading.quotations.some((one) => !one.scare && within(hedge, one)),
  )
  const hearsay = own.filter(({ weight }) => weight === 'HEARSAY')
  const open = attribution && attribution.cue.how !== 'HEARSAY' ? hearsay : own
  if (open.length > 0)
    return {
      value: 'HEDGES',
      by: 'hedges',
      why: `${quoteWords(open.map(({ text }) => text))} ${open.length > 1 ? 'stand' : 'stands'} in the article’s own words.`,
    }
  if (attribution) {
    const { stance, text } = attribution.cue
    if (stance === 'FACTIVE' || stance === 'ENDORSING')
      return { value: 'ENDORSES', by: 'reporting-verbs', why: `“${text}” stands behind what it reports.` }
    return { value: 'NEUTRAL', by: 'reporting-verbs', why: `“${text}” leaves the words to who says them.` }
  }
  const head = reading.spans[0]
  if (reading.quotations.some((one) => !one.scare && head && within(head, one)))
    return { value: 'NEUTRAL', by: 'quotation-marks', why: 'The words are left to who is quoted.' }
  if (stray.length > 0) return null
  return {
    value: 'ENDORSES',
    by: 'no-attribution',
    why: `The article says it itself, and ${noDoubt(hedges)}.`,
  }
}
