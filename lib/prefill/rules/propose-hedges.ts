import { markOf, type Rule } from '../evidence'
import { quoteWords } from '../find-words'

/** Every word of the passage that hedges it, where it stands. */
export const proposeHedges: Rule<'hedges'> = ({ reading, hedges }) =>
  hedges.length === 0
    ? null
    : {
        value: hedges.map((hedge) => markOf(reading.text, 'HEDGE', hedge)),
        by: 'hedges',
        why: `${quoteWords(hedges.map(({ text }) => text))} ${hedges.length > 1 ? 'leave' : 'leaves'} something open.`,
      }
