import { deriveLink } from '@/lib/domain/link-state'
import type { Assessment, Named, Ruling } from '@/lib/domain/record'
import { takesKind, type Verdict } from '@/lib/domain/verdict'
import { drawVerdict, makeAssessment } from './assessments'
import type { Backdrop, Making } from './backdrop'
import type { MadeClaim } from './claims'
import { type LinkToWrite, linkWriter } from './link-rows'
import { type Pair, pairDrawer } from './pairs'
import { weighted } from './random'

/** How links come about, and how many of them do so. */
const FATES = [
  ['assessed', 0.84],
  ['agreed', 0.05],
  ['disputed', 0.03],
  ['settled', 0.02],
  ['proposed', 0.04],
  ['retracted', 0.02],
] as const

/** Links between claims, in every state, each with what its state follows from. */
export function makeLinks(making: Making, backdrop: Backdrop, claims: MadeClaim[]): void {
  const { random, size, database } = making
  const draw = pairDrawer(random, claims)
  const write = linkWriter(database)
  for (let index = 0; index < size.links; index += 1) {
    const pair = draw()
    const link = makeLink(making, backdrop, pair, weighted(random, FATES))
    write({ ...link, topics: pair.shared })
  }
}

function makeLink(
  making: Making,
  { analysts }: Backdrop,
  pair: Pair,
  fate: (typeof FATES)[number][0],
): Omit<LinkToWrite, 'topics'> {
  const { random, chronicle } = making
  const id = random.id()
  const createdAt = chronicle.tick()
  const verdict = drawVerdict(random, pair)
  const base = { id, pair, createdAt }
  if (fate === 'proposed') {
    const proposedKind: Verdict = takesKind(verdict) ? verdict : 'NEITHER'
    const derived = deriveLink({ proposedKind, assessments: [], rulings: [] })
    const proposal = { proposedBy: 'same-quantity', proposedKind, assessedAt: createdAt, version: 1 }
    return { ...base, ...proposal, derived, assessments: [], rulings: [] }
  }
  const first = random.int(0, analysts.length - 1)
  const nth = (offset: number) => analysts[(first + offset) % analysts.length] ?? { id: '', name: '' }
  const history = tellHistory(making, pair, id, createdAt, verdict, fate, nth)
  const derived = deriveLink({ proposedKind: null, ...history })
  return { ...base, proposedBy: null, proposedKind: null, derived, ...history }
}

/** Writes the audit of a link's assessments and ruling; `version` counts the changes, `assessedAt` is the last. */
function tellHistory(
  { random, speech, chronicle }: Making,
  pair: Pair,
  linkId: string,
  createdAt: string,
  verdict: Verdict,
  fate: 'assessed' | 'agreed' | 'disputed' | 'settled' | 'retracted',
  analyst: (offset: number) => Named,
) {
  const assess = (by: Named, said: Verdict, at: string, made: boolean): Assessment => {
    const assessment = makeAssessment(random, speech, pair, said, by, at)
    const after = made ? { ...assessment, topics: pair.shared } : assessment
    const subject = { subjectType: 'assessment', subjectId: assessment.id, linkId }
    chronicle.tell({ at, analyst: by, action: 'link.assess', ...subject, after })
    return assessment
  }
  const assessments = [assess(analyst(0), verdict, createdAt, true)]
  const rulings: Ruling[] = []
  let assessedAt = createdAt
  if (fate !== 'assessed' && fate !== 'retracted') {
    assessedAt = chronicle.tick()
    assessments.push(
      assess(analyst(1), fate === 'agreed' ? verdict : otherThan(verdict, pair), assessedAt, false),
    )
  }
  if (fate === 'settled') {
    assessedAt = chronicle.tick()
    const ruling: Ruling = {
      ...{ id: random.id(), analyst: analyst(2), verdict, reason: `${speech.phrase(6, 18)}.` },
      ...{ ruledAt: assessedAt, version: 1, retractedAt: null },
    }
    rulings.push(ruling)
    const subject = { subjectType: 'ruling', subjectId: ruling.id, linkId }
    chronicle.tell({
      at: assessedAt,
      analyst: ruling.analyst,
      action: 'link.rule',
      ...subject,
      after: ruling,
    })
  }
  if (fate === 'retracted') {
    assessedAt = chronicle.tick()
    assessments.splice(0, 1, ...assessments.map((before) => retract(before, assessedAt)))
  }
  return { assessments, rulings, assessedAt, version: 1 + chronicleLength(fate) }

  function retract(before: Assessment, at: string): Assessment {
    const after = { ...before, retractedAt: at, version: before.version + 1 }
    const subject = { subjectType: 'assessment', subjectId: before.id, linkId }
    chronicle.tell({ at, analyst: before.analyst, action: 'assessment.retract', ...subject, before, after })
    return after
  }
}

const chronicleLength = (fate: string) => ({ assessed: 1, settled: 3 })[fate] ?? 2

function otherThan(verdict: Verdict, { a, b }: Pair): Verdict {
  const takesNone = a.mode === 'QUESTION' || b.mode === 'QUESTION'
  if (verdict === 'NEITHER') return takesNone ? 'CANNOT_TELL' : 'CORROBORATES'
  if (takesNone) return 'NEITHER'
  return verdict === 'CONTRADICTS' ? 'CORROBORATES' : 'CONTRADICTS'
}
