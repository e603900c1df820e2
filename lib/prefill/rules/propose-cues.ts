import { markOf, type Rule } from '../evidence'

const REASONS = {
  NEUTRAL: 'reports without judging',
  DISTANCING: 'keeps what it reports at arm’s length',
  ENDORSING: 'lends weight to what it reports',
  FACTIVE: 'takes what it reports for true',
  NONE: '',
} as const

/** The words that give the passage to somebody, where they stand. */
export const proposeCues: Rule<'cues'> = ({ reading, attribution }) =>
  attribution && {
    value: [markOf(reading.text, 'CUE', attribution.cue)],
    by: 'reporting-cue',
    why: `“${attribution.cue.text}” reports these words.`,
  }

/** The stance of the cue, by the lexicon of reporting verbs; none where no cue stands, governing or not. */
export const proposeCueStance: Rule<'cueStance'> = ({ reading, attribution, stray }) => {
  if (attribution) {
    const { stance, text } = attribution.cue
    return { value: stance, by: 'reporting-verbs', why: `“${text}” ${REASONS[stance]}.` }
  }
  const head = reading.spans[0]
  const inQuotation = reading.quotations.some(
    (one) => !one.scare && head && one.start <= head.start && one.end >= head.end,
  )
  if (!reading.english || inQuotation || stray.length > 0) return null
  return { value: 'NONE', by: 'no-attribution', why: 'No cue stands in the sentence.' }
}
