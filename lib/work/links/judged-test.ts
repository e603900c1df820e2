import { ASPECTS, type Aspect } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import type { LinkFilter, LinkView } from '@/lib/domain/link-filter'
import { STRENGTHS } from '@/lib/domain/strength'
import { VERDICTS, type Verdict } from '@/lib/domain/verdict'
import type { Judgements } from '../held/judgements'
import { type Marks, markOf } from './marks'

/** What is sought in one assessment, each with a bit of its own. */
export const JUDGED = [
  'strength',
  'independence',
  'confidence',
  'analyst',
  'agree',
  'differ',
  'conflict',
  'silent',
] as const satisfies readonly (keyof LinkFilter)[]
export type Judged = (typeof JUDGED)[number]
export const judgedBit = (name: Judged) => 1 << JUDGED.indexOf(name)

/** The verdict a view is about; analysts of a disputed link say several. */
const VERDICT_OF_VIEW: Record<LinkView, Verdict | null> = {
  contradictions: 'CONTRADICTS',
  corroborations: 'CORROBORATES',
  disputed: null,
  neither: 'NEITHER',
}

/** Whether an assessment speaks for the view at all, and which of what is sought it does not say, as bits. */
export type JudgedTest = {
  /** Whether anything is sought, so that a link without assessments is not found. */
  isAsked: boolean
  isOfView: (judgement: number) => boolean
  failsOf: (judgement: number) => number
}

/**
 * Several analysts may agree on the verdict and differ on the rest: a link is found under what any one of them says,
 * never under a mixture of two, nor under what the minority says of another verdict.
 */
export function judgedTest(
  judgements: Judgements,
  view: LinkView,
  filter: LinkFilter,
  analysts: Marks | null,
): JudgedTest {
  const verdict = VERDICT_OF_VIEW[view]
  const verdictCode = verdict === null ? null : VERDICTS.indexOf(verdict)
  const strengths = maskOf(STRENGTHS, filter.strength)
  const independences = maskOf(INDEPENDENCES, filter.independence)
  const confidences = maskOf(CONFIDENCES, filter.confidence)
  const aspects = [filter.agree, filter.differ, filter.conflict, filter.silent].map(
    (asked: Aspect[] | undefined) => (asked ? maskOf(ASPECTS, asked) : 0),
  )
  const isAsked = JUDGED.some((name) => filter[name] !== undefined)
  const [OF_STRENGTH, OF_INDEPENDENCE] = [judgedBit('strength'), judgedBit('independence')]
  const [OF_CONFIDENCE, OF_ANALYST] = [judgedBit('confidence'), judgedBit('analyst')]
  const OF_RELATION = (['agree', 'differ', 'conflict', 'silent'] as const).map(judgedBit)
  const failsOf = (at: number) => {
    let fails = 0
    if (!((strengths >> judgements.strengthOf(at)) & 1)) fails |= OF_STRENGTH
    if (!((independences >> judgements.independenceOf(at)) & 1)) fails |= OF_INDEPENDENCE
    if (!((confidences >> judgements.confidenceOf(at)) & 1)) fails |= OF_CONFIDENCE
    if (analysts && !markOf(analysts, judgements.analysts[at] ?? 0)) fails |= OF_ANALYST
    for (let relation = 0; relation < 4; relation++) {
      const asked = aspects[relation] ?? 0
      if (asked && ((judgements.aspects[relation]?.[at] ?? 0) & asked) !== asked)
        fails |= OF_RELATION[relation] ?? 0
    }
    return fails
  }
  return {
    isAsked,
    isOfView: (at) => verdictCode === null || judgements.verdictOf(at) === verdictCode,
    failsOf: isAsked ? failsOf : () => 0,
  }
}

/** A bit for each word asked for; every bit, none's too, where none is asked for. */
function maskOf<Word>(words: readonly Word[], asked: readonly Word[] | undefined): number {
  if (!asked) return -1
  return asked.reduce((mask, word) => mask | (1 << words.indexOf(word)), 0)
}
