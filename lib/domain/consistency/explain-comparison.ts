import { agreedAspects } from '../agreed-aspects'
import { ASPECT_WORDS, ASPECTS, type Aspect, type Relation } from '../aspect'
import { joinWords } from '../describe-aspects'
import { compareEdtf, isEdtf } from '../edtf'
import { liveAssessments } from '../live-assessment'
import type { Claim, Link } from '../record'
import type { Verdict } from '../verdict'
import { EDGE_WORDS, type Triple } from './triple'

const said = (link: Link, verdict: Verdict) =>
  agreedAspects(liveAssessments(link).filter((assessment) => assessment.verdict === verdict))

const name = (aspects: readonly Aspect[]) => joinWords(aspects.map((aspect) => ASPECT_WORDS[aspect].label))

/** What each corroboration agrees on is not what the contradiction is about. */
export function explainAspects({ ab, bc, ac }: Triple): string[] {
  const against = said(ac, 'CONTRADICTS')
  const conflicting = ASPECTS.filter((aspect) => against[aspect] === 'CONFLICT')
  if (conflicting.length === 0) return []
  return (['ab', 'bc'] as const).flatMap((edge) => {
    const relations = said(edge === 'ab' ? ab : bc, 'CORROBORATES')
    const agreeing = ASPECTS.filter((aspect) => relations[aspect] === 'AGREE')
    const open = conflicting.filter((aspect) => relations[aspect] !== 'AGREE')
    if (agreeing.length === 0 || open.length < conflicting.length) return []
    return [
      `A and C conflict on ${name(open)}; ${EDGE_WORDS[edge]} agree on ${name(agreeing)} and ${describeOpen(open, relations)}.`,
    ]
  })
}

function describeOpen(open: readonly Aspect[], relations: Partial<Record<Aspect, Relation>>): string {
  const differing = open.filter((aspect) => relations[aspect] === 'DIFFER')
  const silent = open.filter((aspect) => relations[aspect] === 'SILENT')
  const uncompared = open.filter((aspect) => relations[aspect] === undefined)
  const parts = [
    differing.length > 0 && `differ on ${name(differing)}`,
    silent.length > 0 && `of ${name(silent)} one of them says nothing`,
    uncompared.length > 0 && `were not compared on ${name(uncompared)}`,
  ]
  return joinWords(parts.filter((part) => part !== false))
}

/** They speak of other times, and both can hold. */
export function explainTimes({ a, b, c }: Triple, writeDate: (edtf: string) => string): string[] {
  return PAIRS.flatMap(([x, y]) => {
    const [one, other] = [{ a, b, c }[x], { a, b, c }[y]]
    if (!areApart(one, other)) return []
    const when = (claim: Claim) => writeDate(claim.time.edtf ?? '')
    return [`${x.toUpperCase()} speaks of ${when(one)}, ${y.toUpperCase()} of ${when(other)}.`]
  })
}

const PAIRS = [
  ['a', 'c'],
  ['a', 'b'],
  ['b', 'c'],
] as const

function areApart({ time: x }: Claim, { time: y }: Claim): boolean {
  if (!x.edtf || !y.edtf || !isEdtf(x.edtf) || !isEdtf(y.edtf)) return false
  return compareEdtf(x.edtf, y.edtf) === 'APART'
}
