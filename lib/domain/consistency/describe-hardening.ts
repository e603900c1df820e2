import { compareClaims } from '../reading-order'
import type { Claim } from '../record'
import { type Firmness, findSofter, readFirmness } from './firmness'

/** The two claims in the order they are read, what happens on the way, and in which words. */
export type Hardening = {
  first: Claim
  second: Claim
  /** HARDENS: what comes later is put more firmly. */
  turn: 'HARDENS' | 'SOFTENS'
  sentence: string
}

/**
 * Says of two linked claims how firmly each is put; null where neither is put as a fact, or both are. In one article what
 * comes first is what is read first; a headline comes before its text. Of two articles it is the one published first.
 */
export function describeHardening(a: Claim, b: Claim): Hardening | null {
  const softer = findSofter(putOf(a), putOf(b))
  if (!softer) return null
  const soft = softer === 'x' ? a : b
  const [first, second] = compareClaims(a, b) <= 0 ? [a, b] : [b, a]
  const turn = soft === first ? 'HARDENS' : 'SOFTENS'
  const [before, after] = [describePut(first), describePut(second)]
  const place = a.article.id === b.article.id ? inOneArticle(first) : 'the earlier article'
  const later = a.article.id === b.article.id ? 'further down' : 'in the later one'
  return {
    first,
    second,
    turn,
    sentence: `${capital(place)} puts it ${before}; ${later} it is put ${after}.`,
  }
}

const inOneArticle = ({ headline }: Claim) => (headline ? 'the headline' : 'the article first')

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const putOf = ({ mode, certainty, framing }: Claim) =>
  readFirmness({
    mode,
    certainty,
    commitment: framing.commitment,
    isHedged: framing.marks.some(({ kind }) => kind === 'HEDGE'),
  })

const PUT_WORDS: Record<Firmness, string> = {
  FIRM: 'as a fact',
  HEDGED: 'with a hedge',
  PLANNED: 'as something to come',
}

/** "with a hedge (“allegedly”)": the marked words are named where there are any. */
function describePut(claim: Claim): string {
  const put = putOf(claim)
  if (!put) return 'without saying how firmly'
  const hedges = claim.framing.marks.filter(({ kind }) => kind === 'HEDGE').map(({ text }) => `“${text}”`)
  const named = put.firmness === 'HEDGED' && hedges.length > 0 ? ` (${hedges.join(', ')})` : ''
  return PUT_WORDS[put.firmness] + named
}
