import { leadAssessment, liveAssessments } from '../live-assessment'
import type { Assessment, Link } from '../record'
import { EDGE_WORDS, EDGES, type Triple } from './triple'

/** The live assessments of a link that say what holds of it. */
function holding(link: Link): Assessment[] {
  return liveAssessments(link).filter(({ verdict }) => verdict === link.kind)
}

/** An apparent contradiction says itself when both hold. */
export function explainApparent({ ac }: Triple): string[] {
  const apparent = holding(ac).filter(({ strength }) => strength === 'APPARENT')
  return apparent.map(({ bothHoldIf, analyst }) =>
    bothHoldIf
      ? `The contradiction is apparent (${analyst.name}): A and C both hold if ${endSentence(bothHoldIf)}`
      : `The contradiction is apparent (${analyst.name}): it dissolves once time, place, measure or purpose are aligned.`,
  )
}

const endSentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)

/** What holds in part, or as background, need not be handed on. */
export function explainStrengths({ ab, bc, ac }: Triple): string[] {
  const links = { ab, bc, ac }
  return EDGES.flatMap((edge) => {
    const strengths = new Set(holding(links[edge]).map(({ strength }) => strength))
    if (strengths.has('BACKGROUND'))
      return [`Of ${EDGE_WORDS[edge]} one supports only what the other takes for granted.`]
    if (!strengths.has('PARTIAL')) return []
    const verb = edge === 'ac' ? 'contradict' : 'corroborate'
    return [`${EDGE_WORDS[edge]} ${verb} each other only on some aspects.`]
  })
}

/** Who judged was not sure of it. */
export function explainConfidence({ ab, bc, ac }: Triple): string[] {
  const links = { ab, bc, ac }
  return EDGES.flatMap((edge) => {
    const lead = leadAssessment(links[edge])
    return lead?.confidence === 'LOW'
      ? [`${EDGE_WORDS[edge]} were judged with low confidence (${lead.analyst.name}).`]
      : []
  })
}
