import type { ProposableField, ProposedField } from '@/lib/domain/claim-field'
import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import type { Basis, Certainty, Manner, Mode } from '@/lib/domain/claim-words'
import { readDigits } from '@/lib/domain/figure'
import type { Agency, Commitment, CueStance, FramingFunction, Voice } from '@/lib/domain/framing'
import type { Passage } from '@/lib/domain/passage-selection'
import type { Claim, Hop, Mark, Quantity, TopicRef } from '@/lib/domain/record'

export type TypedTime = {
  expression: string
  edtf: string
  basis: Basis | ''
  basisNote: string
  note: string
}
export type TypedQuantity = { text: string; value: string; unit: string; qualifier: string; scope: string }
export type TypedHop = Omit<Hop, 'note' | 'manner'> & { manner: Manner; note: string }

/** The fields that rules may propose, as they stand in the form; origin by its label, which is the record's own. */
export type TypedFields = {
  mode: Mode
  speaker: string
  origin: string
  chain: TypedHop[]
  certainty: Certainty | ''
  time: TypedTime
  places: string[]
  actors: string[]
  quantities: TypedQuantity[]
  topics: TopicRef[]
  voice: Voice | ''
  cueStance: CueStance | ''
  commitment: Commitment | ''
  agency: Agency | ''
  functions: FramingFunction[]
  cues: Mark[]
  hedges: Mark[]
  loaded: Mark[]
  names: Mark[]
}

/** What stands in the form of a claim. */
export type TypedClaim = TypedFields & {
  /** The id the claim gets, so that sending it twice makes one; of a claim that is edited, its own. */
  id: string
  /** The version of the claim these words were typed upon; null of a new one. */
  upon: number | null
  textVersionId: string
  spans: Passage[]
  statement: string
  kind: string
  headline: boolean
  framingNote: string
  /** Fields an analyst has typed in or confirmed: no proposal changes them. */
  settled: ProposableField[]
  proposed: ProposedField[]
  /** For which quotes proposals have come. */
  proposedFor: string
  /** The claim as the form was filled with it, so that a later comparison knows who changed what; null of a new one. */
  began: TypedClaim | null
}

const NO_TIME: TypedTime = { expression: '', edtf: '', basis: '', basisNote: '', note: '' }

const NO_FIELDS: TypedFields = {
  mode: 'ASSERTED',
  speaker: '',
  origin: '',
  chain: [],
  certainty: '',
  time: NO_TIME,
  places: [],
  actors: [],
  quantities: [],
  topics: [],
  voice: '',
  cueStance: '',
  commitment: '',
  agency: '',
  functions: [],
  cues: [],
  hedges: [],
  loaded: [],
  names: [],
}

/** An empty form: nothing is selected yet. */
export function startClaim(textVersionId: string): TypedClaim {
  const rest = { statement: '', kind: '', headline: false, framingNote: '', settled: [], proposed: [] }
  return { ...NO_FIELDS, ...rest, id: '', upon: null, textVersionId, spans: [], proposedFor: '', began: null }
}

/** The form as a claim of the record fills it. */
export function startEdit(claim: Claim): TypedClaim {
  const { framing, time } = claim
  const of = (kind: Mark['kind']) => framing.marks.filter((mark) => mark.kind === kind)
  const filled: TypedClaim = {
    ...startClaim(claim.versionId),
    id: claim.id,
    upon: claim.version,
    spans: claim.spans.map(({ start, end, quote }) => ({ start, end, quote })),
    statement: claim.statement ?? '',
    kind: claim.kind ?? '',
    headline: claim.headline,
    framingNote: framing.note ?? '',
    mode: claim.mode,
    speaker: claim.speaker ?? '',
    origin: claim.origin?.label ?? '',
    chain: claim.chain.map(typeHop),
    certainty: claim.certainty ?? '',
    time: typeTime(time),
    places: claim.places,
    actors: claim.actors,
    quantities: claim.quantities.map(typeQuantity),
    topics: claim.topics,
    voice: framing.voice ?? '',
    cueStance: framing.cueStance ?? '',
    commitment: framing.commitment ?? '',
    agency: framing.agency ?? '',
    functions: framing.functions,
    cues: of('CUE'),
    hedges: of('HEDGE'),
    loaded: of('LOADED'),
    names: of('NAME'),
    proposed: claim.proposed,
    proposedFor: spansKey(claim.spans),
  }
  return { ...filled, began: filled }
}

/** By which quotes proposals are told apart. */
export const spansKey = (spans: readonly { start: number; quote: string }[]) =>
  spans.map(({ start, quote }) => `${start}+${quote.length}`).join(' ')

const typeHop = (hop: Hop): TypedHop => ({ ...hop, note: hop.note ?? '' })
const typeTime = (time: Claim['time']): TypedTime => ({
  expression: time.expression ?? '',
  edtf: time.edtf ?? '',
  basis: time.basis ?? '',
  basisNote: time.basisNote ?? '',
  note: time.note ?? '',
})
const typeQuantity = (quantity: Quantity): TypedQuantity => ({
  text: quantity.text,
  value: quantity.value === null ? '' : String(quantity.value),
  unit: quantity.unit ?? '',
  qualifier: quantity.qualifier ?? '',
  scope: quantity.scope ?? '',
})

/**
 * The form with what rules propose in every field no analyst has typed in or confirmed; what earlier quotes had proposed
 * and these do not goes.
 */
export function takeProposals(typed: TypedClaim, proposal: ClaimProposal): Partial<TypedClaim> {
  const settled = new Set(typed.settled)
  const fields: Partial<TypedFields> = {}
  const proposed: ProposedField[] = []
  for (const { field } of typed.proposed)
    if (!settled.has(field)) Object.assign(fields, { [field]: NO_FIELDS[field] })
  for (const [name, proposal_] of Object.entries(proposal)) {
    const field = name as ProposableField
    if (!proposal_ || settled.has(field)) continue
    Object.assign(fields, { [field]: typeProposal(field, proposal) })
    proposed.push({ field, by: proposal_.by, why: proposal_.why })
  }
  return { ...fields, proposed, proposedFor: spansKey(typed.spans) }
}

function typeProposal(field: ProposableField, proposal: ClaimProposal): unknown {
  if (field === 'origin') return proposal.origin?.value.label ?? ''
  if (field === 'chain') return proposal.chain?.value.map(typeHop) ?? []
  if (field === 'time') return proposal.time ? typeTime(proposal.time.value) : NO_TIME
  if (field === 'quantities') return proposal.quantities?.value.map(typeQuantity) ?? []
  return proposal[field]?.value
}

/** One field typed anew by the analyst: from now on it is theirs. */
export function settle<F extends ProposableField>(
  typed: TypedClaim,
  field: F,
  value: TypedFields[F],
): Partial<TypedClaim> {
  return { [field]: value, ...confirm(typed, [field]) }
}

/** The fields as confirmed by the analyst, whatever proposed them. */
export function confirm(typed: TypedClaim, fields: readonly ProposableField[]): Partial<TypedClaim> {
  return {
    settled: [...new Set([...typed.settled, ...fields])],
    proposed: typed.proposed.filter(({ field }) => !fields.includes(field)),
  }
}

/** What is sent. Whatever nobody chose is left out; a mode nobody looked at is said to be preset. */
export function asInput(typed: TypedClaim, originId: string | null) {
  const isPreset = !typed.settled.includes('mode') && !typed.proposed.some(({ field }) => field === 'mode')
  const preset = {
    field: 'mode' as const,
    by: 'preset',
    why: 'Most claims are assertions; nobody has chosen.',
  }
  return {
    spans: typed.spans.map(({ start, quote }) => ({ start, quote })),
    statement: typed.statement,
    headline: typed.headline,
    mode: typed.mode,
    kind: typed.kind,
    speaker: typed.speaker,
    originId,
    chain: typed.chain,
    certainty: typed.certainty || null,
    time: { ...typed.time, edtf: typed.time.edtf.trim() || null, basis: typed.time.basis || null },
    places: typed.places,
    actors: typed.actors,
    quantities: typed.quantities.map((one) => ({ ...one, value: readFigure(one.value) })),
    topics: typed.topics.map(({ id }) => id),
    framing: {
      voice: typed.voice || null,
      cueStance: typed.cueStance || null,
      commitment: typed.commitment || null,
      agency: typed.agency || null,
      functions: typed.functions,
      note: typed.framingNote,
      marks: marksOf(typed).map(({ kind, role, start, text }) => ({ kind, role, start, text })),
    },
    proposed: isPreset && typed.upon === null ? [...typed.proposed, preset] : typed.proposed,
  }
}

/** Every framing mark, in the order in which they are sent. */
export const marksOf = (typed: TypedClaim): Mark[] => [
  ...typed.cues,
  ...typed.hedges,
  ...typed.loaded,
  ...typed.names,
]

/** A figure as typed: digits, perhaps grouped by spaces; what is none, or could not be held, is for the schema to refuse. */
export function readFigure(typed: string): number | null {
  const digits = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/^\u2212/, '-')
  return digits === '' ? null : readDigits(digits)
}
