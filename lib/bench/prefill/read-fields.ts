import type { ProposableField } from '@/lib/domain/claim-field'
import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import { compareEdtf, isEdtf } from '@/lib/domain/edtf'
import type { MarkKind } from '@/lib/domain/framing'
import type { Claim, Mark, Quantity } from '@/lib/domain/record'
import { sameQuantity } from '@/lib/domain/same-quantity'
import { type Alias, compareNames, foldWords, holdsWords } from '@/lib/domain/same-words'

/**
 * How one field is measured: the values annotated, the values proposed, each as text, and whether two of them mean the
 * same. A single value is a list of one.
 */
export type Measure = {
  field: ProposableField
  /** What counts as right, as it is printed below the table. */
  rule: string
  isList: boolean
  gold: (claim: Claim) => string[]
  proposed: (proposal: ClaimProposal) => string[] | null
  same: (x: string, y: string) => boolean
}

const exact = (x: string, y: string) => x === y

function single(
  field: ProposableField,
  gold: (claim: Claim) => string | null,
  same = exact,
  rule = 'the same value',
): Measure {
  return {
    field,
    rule,
    isList: false,
    gold: (claim) => [gold(claim) ?? ''].filter((value) => value !== ''),
    proposed: (proposal) => {
      const value = proposal[field]?.value
      return value === undefined ? null : [plain(value)]
    },
    same,
  }
}

/** Values that are objects, by what names them. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) {
    if ('id' in value) return String(value.id)
    if ('edtf' in value) return String(value.edtf)
  }
  return ''
}

const printMark = ({ start, end, text }: Mark) => `${start}-${end} ${text}`
const placeOf = (mark: string) => (/^(\d+)-(\d+)/.exec(mark) ?? []).slice(1).map(Number)
function overlap(x: string, y: string): boolean {
  const [[from = 0, to = 0], [start = 0, end = 0]] = [placeOf(x), placeOf(y)]
  return from < end && start < to
}

function marks(field: 'cues' | 'hedges' | 'loaded' | 'names', kind: MarkKind): Measure {
  return {
    field,
    rule: 'marked places overlap',
    isList: true,
    gold: (claim) => claim.framing.marks.filter((mark) => mark.kind === kind).map(printMark),
    proposed: (proposal) => proposal[field]?.value.map(printMark) ?? null,
    same: overlap,
  }
}

/** Without an annotator's remark: 'exact (…)' and no qualifier at all are one. */
const printQuantity = (quantity: Quantity) => JSON.stringify(quantity)
function sameFigure(x: string, y: string): boolean {
  const [p, q] = [JSON.parse(x) as Quantity, JSON.parse(y) as Quantity]
  const qualifier = (one: Quantity) => (one.qualifier ?? 'exact').replace(/\s*\(.*$/, '').toLowerCase()
  if (p.value === null || q.value === null) return holdsWords(p.text, q.text)
  return sameQuantity({ ...p, unit: null }, { ...q, unit: null }) && qualifier(p) === qualifier(q)
}

/** Every field, and what counts as right. Names are the same by their aliases, or where one holds the other's words. */
export function listMeasures(aliases: Alias[]): Measure[] {
  const sameEntity = compareNames(aliases)
  const sameName = (x: string, y: string) => sameEntity(x, y) || holdsWords(x, y)
  const sameDays = (x: string, y: string) =>
    x === y || (isEdtf(x) && isEdtf(y) && compareEdtf(x, y) === 'SAME')
  const names = 'the same name, an alias, or one within the other'
  return [
    single('mode', ({ mode }) => mode),
    single('speaker', ({ speaker }) => speaker, sameName, names),
    single('origin', ({ origin }) => origin?.id ?? null),
    {
      ...single('chain', () => null),
      rule: 'the last hop in the same manner',
      gold: ({ chain }) => chain.slice(-1).map(({ manner }) => manner),
      proposed: ({ chain }) => chain?.value.slice(-1).map(({ manner }) => manner) ?? null,
    },
    single('certainty', ({ certainty }) => certainty),
    single('time', ({ time }) => time.edtf, sameDays, 'EDTF of the same days'),
    {
      field: 'places',
      rule: names,
      isList: true,
      gold: ({ places }) => places,
      proposed: ({ places }) => places?.value ?? null,
      same: sameName,
    },
    {
      field: 'actors',
      rule: names,
      isList: true,
      gold: ({ actors }) => actors,
      proposed: ({ actors }) => actors?.value ?? null,
      same: sameName,
    },
    {
      field: 'quantities',
      rule: 'the same value and qualifier',
      isList: true,
      gold: ({ quantities }) => quantities.map(printQuantity),
      proposed: ({ quantities }) => quantities?.value.map(printQuantity) ?? null,
      same: sameFigure,
    },
    {
      field: 'topics',
      rule: 'the same topic',
      isList: true,
      gold: ({ topics }) => topics.map(({ id }) => id),
      proposed: ({ topics }) => topics?.value.map(({ id }) => id) ?? null,
      same: exact,
    },
    single('voice', ({ framing }) => framing.voice),
    single('cueStance', ({ framing }) => framing.cueStance),
    single('commitment', ({ framing }) => framing.commitment),
    single('agency', ({ framing }) => framing.agency),
    {
      field: 'functions',
      rule: 'the same function',
      isList: true,
      gold: ({ framing }) => framing.functions,
      proposed: ({ functions }) => functions?.value ?? null,
      same: exact,
    },
    marks('cues', 'CUE'),
    marks('hedges', 'HEDGE'),
    marks('loaded', 'LOADED'),
    marks('names', 'NAME'),
  ]
}

/** What the most frequent value is counted by: marks by their words, since places never repeat. */
export const baselineKey = (measure: Measure, value: string): string => {
  if (measure.rule === 'marked places overlap') return foldWords(value.replace(/^\d+-\d+ /, ''))
  if (measure.field === 'quantities') {
    const quantity = JSON.parse(value) as Quantity
    return `${quantity.value ?? foldWords(quantity.text)} ${(quantity.qualifier ?? 'exact').replace(/\s*\(.*$/, '')}`
  }
  return value
}
