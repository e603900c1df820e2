import { FIELD_WORDS } from '../claim-field'
import { describeRecheck } from '../claim-standing'
import { MODE_WORDS } from '../claim-words'
import { joinWords } from '../describe-aspects'
import { repetitionOf } from '../repetition'
import { EDGE_WORDS, EDGES, type Triple } from './triple'

/** A forecast and a fact need not meet. */
export function explainModes({ a, c }: Triple): string[] {
  return a.mode === c.mode ? [] : [`A is ${MODE_WORDS[a.mode]}, C is ${MODE_WORDS[c.mode]}.`]
}

/** What one voice said twice is not said by two. */
export function explainRepetition({ ab, bc }: Triple): string[] {
  const links = { ab, bc }
  return (['ab', 'bc'] as const).flatMap((edge) => {
    const repetition = repetitionOf(links[edge])
    if (!repetition) return []
    const likely = repetition === 'LIKELY_REPETITION' ? 'likely ' : ''
    return [`${EDGE_WORDS[edge]} are ${likely}one voice: that they agree confirms nothing.`]
  })
}

/** A claim was changed since the pair was judged. */
export function explainRechecks({ ab, bc, ac }: Triple): string[] {
  const links = { ab, bc, ac }
  return EDGES.flatMap((edge) => {
    const why = links[edge].rechecks.map(describeRecheck)
    return why.length > 0 ? [`${EDGE_WORDS[edge]} are to be looked at again: ${joinWords(why)}.`] : []
  })
}

/** A later assessment differs from the ruling. */
export function explainRulings({ ab, bc, ac }: Triple): string[] {
  const links = { ab, bc, ac }
  return EDGES.flatMap((edge) =>
    links[edge].challenged ? [`The ruling on ${EDGE_WORDS[edge]} is challenged by a later assessment.`] : [],
  )
}

/** What the judgements rest on was proposed by a rule. */
export function explainProposals({ a, b, c }: Triple): string[] {
  return Object.entries({ A: a, B: b, C: c }).flatMap(([name, { proposed }]) =>
    proposed.length > 0
      ? [
          `Of ${name} nobody has confirmed what rules proposed: ${joinWords(proposed.map(({ field }) => FIELD_WORDS[field]))}.`,
        ]
      : [],
  )
}
