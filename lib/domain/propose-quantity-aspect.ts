import type { AspectProposal, AspectRule } from './aspect-proposal'
import { compareEdtf, isEdtf } from './edtf'
import { quantityRange } from './quantity-range'
import type { Claim, Quantity } from './record'
import { sameQuantity } from './same-quantity'
import { foldWords, holdsWords } from './same-words'

const print = ({ text, unit, qualifier, scope }: Quantity) => {
  const counted = unit && !text.includes(unit) ? `${text} ${unit}` : text
  const limits = [qualifier, scope].filter((limit) => limit !== null && limit !== '')
  return limits.length > 0 ? `“${counted}” (${limits.join('; ')})` : `“${counted}”`
}

type Found = Pick<AspectProposal, 'relation' | 'why'>

/**
 * Figures by value, qualifier, unit and scope: “about 200” and “at least 180” of one unit agree; values that exclude each
 * other conflict where both count the same at one time, and differ otherwise.
 */
export const proposeQuantityAspect: AspectRule = (a, b) => {
  const [own, others] = [a.quantities, b.quantities]
  if (own.length === 0 || others.length === 0) return null
  const propose = ({ relation, why }: Found) => ({
    aspect: 'quantity' as const,
    relation,
    by: 'figures',
    why,
  })
  const found = own.flatMap((x) => others.flatMap((y) => relate(x, y, sameTime(a, b)) ?? []))
  const best = (['AGREE', 'CONFLICT', 'DIFFER'] as const)
    .map((relation) => found.find((one) => one.relation === relation))
    .find((one) => one !== undefined)
  return best ? propose(best) : null
}

const sameTime = (a: Claim, b: Claim) => {
  const [x, y] = [a.time.edtf, b.time.edtf]
  return !x || !y || !isEdtf(x) || !isEdtf(y) || compareEdtf(x, y) !== 'APART'
}

function relate(x: Quantity, y: Quantity, oneTime: boolean): Found | null {
  const both = `${print(x)} and ${print(y)}`
  const sameScope = x.scope && y.scope ? holdsWords(x.scope, y.scope) : null
  const sameUnit = x.unit && y.unit ? holdsWords(x.unit, y.unit) || wordInCommon(x.unit, y.unit) : null
  if (sameQuantity(x, y) && sameUnit !== false) return { relation: 'AGREE', why: `The same figure: ${both}.` }
  const [p, q] = [quantityRange(x), quantityRange(y)]
  if (!p || !q) return null
  if (sameUnit === false) return { relation: 'DIFFER', why: `They count different things: ${both}.` }
  // Without units nobody knows that the two count one thing.
  if (sameUnit === null) return null
  if (p.from <= q.to && q.from <= p.to) return { relation: 'AGREE', why: `Both can be one figure: ${both}.` }
  if (sameScope && oneTime)
    return { relation: 'CONFLICT', why: `They count the same, and no value fits both: ${both}.` }
  return { relation: 'DIFFER', why: `No value fits both, and they may count other things or times: ${both}.` }
}

/** “foreign fighters” and “fighters of the group” count fighters. */
function wordInCommon(x: string, y: string): boolean {
  const head = (unit: string) => foldWords(unit).split(' ').at(-1)
  return head(x) === head(y)
}
