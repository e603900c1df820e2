import { ASPECTS, type AspectRelations, RELATIONS } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import type { Assessment, Named } from '@/lib/domain/record'
import { STRENGTHS_OF, type Strength } from '@/lib/domain/strength'
import { takesKind, type Verdict } from '@/lib/domain/verdict'
import type { Pair } from './pairs'
import { type Random, weighted } from './random'
import type { Speech } from './words'

/** A verdict that a pair may take (a question takes no kind). */
export function drawVerdict(random: Random, { a, b }: Pair): Verdict {
  if (a.mode === 'QUESTION' || b.mode === 'QUESTION') return random.chance(0.8) ? 'NEITHER' : 'CANNOT_TELL'
  return weighted(random, [
    ['CORROBORATES', 0.52],
    ['CONTRADICTS', 0.36],
    ['NEITHER', 0.09],
    ['CANNOT_TELL', 0.03],
  ])
}

/** An assessment that checkAssessment (lib/domain) takes. */
export function makeAssessment(
  random: Random,
  speech: Speech,
  pair: Pair,
  verdict: Verdict,
  analyst: Named,
  assessedAt: string,
): Assessment {
  const strength = drawStrength(random, pair, verdict)
  const hasKind = takesKind(verdict)
  return {
    id: random.id(),
    analyst,
    verdict,
    strength,
    aspects: hasKind ? drawAspects(random, verdict, strength) : {},
    independence: hasKind ? random.pick(INDEPENDENCES) : null,
    independenceBasis: hasKind ? `${speech.phrase(4, 10)}.` : null,
    confidence: random.pick(CONFIDENCES),
    rationale: `${speech.phrase(8, 24)}.`,
    bothHoldIf: strength === 'APPARENT' ? `${speech.phrase(5, 12)}.` : null,
    note: random.chance(0.1) ? `${speech.phrase(5, 12)}.` : null,
    tempting: verdict === 'NEITHER' ? `${speech.phrase(5, 12)}.` : null,
    presets: [],
    blind: false,
    assessedAt,
    version: 1,
    retractedAt: null,
  }
}

function drawStrength(random: Random, { a, b }: Pair, verdict: Verdict): Strength | null {
  const allowed = STRENGTHS_OF[verdict].filter((strength) => a.mode === b.mode || strength !== 'DIRECT')
  return allowed.length > 0 ? random.pick(allowed) : null
}

/** One to six aspects, with the conflict or the agreement that the verdict needs. */
function drawAspects(random: Random, verdict: Verdict, strength: Strength | null): AspectRelations {
  const chosen = ASPECTS.filter(() => random.chance(0.28))
  const [needed = 'place', ...others] = chosen
  const aspects: AspectRelations = Object.fromEntries(
    others.map((aspect) => [aspect, random.pick(RELATIONS)]),
  )
  if (verdict === 'CORROBORATES') return { [needed]: 'AGREE', ...aspects }
  return { [needed]: strength === 'APPARENT' ? 'DIFFER' : 'CONFLICT', ...aspects }
}
