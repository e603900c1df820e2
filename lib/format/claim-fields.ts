import { FIELD_WORDS, PROPOSABLE, type ProposableField } from '@/lib/domain/claim-field'
import { MANNER_WORDS } from '@/lib/domain/claim-words'
import type { MarkKind } from '@/lib/domain/framing'
import { MARK_FIELDS } from '@/lib/domain/proposed-values'
import type { Claim, Framing, Hop } from '@/lib/domain/record'
import { describeEdtf } from './edtf-words'
import { codeWords } from './field-words'
import { describeQuantity } from './quantity-words'

/** A claim as an audit entry holds it: whole, or the part that a change was about. */
type StoredClaim = Partial<Omit<Claim, 'framing'>> & { framing?: Partial<Framing> }

/** What a reader wants to know of a claim, in the order in which it is told; null where the record does not say. */
export type ToldClaim = Partial<Record<ToldField, string | null>>
type ToldField =
  | ProposableField
  | 'statement'
  | 'quote'
  | 'article'
  | 'quotedFrom'
  | 'headline'
  | 'kind'
  | 'note'
  | 'earlier'

const TOLD_WORDS: Record<ToldField, string> = {
  ...FIELD_WORDS,
  speaker: 'who says it',
  time: 'when',
  statement: 'statement',
  quote: 'quote',
  article: 'article',
  quotedFrom: 'quoted from',
  headline: 'headline',
  kind: 'kind of claim',
  note: 'note on the framing',
  earlier: 'marks of an earlier version',
}

export const nameTold = (field: string): string => TOLD_WORDS[field as ToldField] ?? field

/** Of a claim as stored, its fields in words, quotes and marks as texts; ids and places in the text say nothing here. */
export function tellClaim(stored: Record<string, unknown>): ToldClaim {
  const claim = stored as StoredClaim
  const { framing, time } = claim
  const code = (field: ProposableField, value: string | null | undefined) =>
    value && codeWords(value, field, 'claim')
  const marks = (kind: MarkKind): ToldClaim =>
    framing?.marks
      ? { [MARK_FIELDS[kind]]: inQuotes(framing.marks.filter((mark) => mark.kind === kind)) }
      : {}
  return tidy({
    statement: claim.statement,
    quote: claim.spans?.map(({ quote }) => quote).join(' … '),
    article: claim.article?.title,
    quotedFrom: claim.quotedFrom && `version ${claim.quotedFrom}`,
    headline: claim.headline ? 'yes' : null,
    mode: code('mode', claim.mode),
    kind: claim.kind,
    speaker: claim.speaker,
    origin: claim.origin?.label,
    chain: claim.chain?.map(tellHop).join('; '),
    certainty: code('certainty', claim.certainty),
    time: time && tellTime(time),
    places: claim.places?.join(', '),
    actors: claim.actors?.join(', '),
    quantities: claim.quantities?.map(describeQuantity).join('; '),
    topics: claim.topics?.map(({ label }) => label).join(', '),
    voice: code('voice', framing?.voice),
    cueStance: code('cueStance', framing?.cueStance),
    commitment: code('commitment', framing?.commitment),
    agency: code('agency', framing?.agency),
    functions: framing?.functions?.map((one) => code('functions', one)).join(', '),
    ...marks('CUE'),
    ...marks('HEDGE'),
    ...marks('LOADED'),
    ...marks('NAME'),
    note: framing?.note,
    earlier: framing?.earlierMarks && inQuotes(framing.earlierMarks),
  })
}

/** Which fields of a claim as stored hold what a rule proposed and nobody had confirmed. */
export function listProposed(stored: Record<string, unknown>): ProposableField[] {
  const { proposed } = stored as StoredClaim
  return PROPOSABLE.filter((field) => proposed?.some((one) => one.field === field))
}

function tellHop({ by, manner, note, inferred }: Hop): string {
  const asides = [note, inferred ? 'inferred' : null].filter(Boolean)
  return `${by}: ${MANNER_WORDS[manner]}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}`
}

function tellTime({ edtf, expression, basis, basisNote, note }: Claim['time']): string {
  const asides = [basis && codeWords(basis, 'basis', 'time'), basisNote, note].filter(Boolean).join('; ')
  const date = [edtf && describeEdtf(edtf), expression && `“${expression}”`].filter(Boolean).join(', ')
  return date && asides ? `${date} (${asides})` : date || asides
}

const inQuotes = (marks: { text: string }[]) => marks.map(({ text }) => `“${text}”`).join(', ')

function tidy(told: Record<string, string | number | null | undefined>): ToldClaim {
  return Object.fromEntries(Object.entries(told).map(([field, text]) => [field, text ? String(text) : null]))
}
