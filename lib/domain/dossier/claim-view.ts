import { PROPOSABLE } from '../claim-field'
import { FRAMING_FUNCTIONS, MARK_KINDS } from '../framing'
import type { Placement } from '../placement'
import { proposalsOf } from '../proposed-values'
import type { Article, Claim, Mark } from '../record'
import { listNotInQuotes } from '../words-in-quotes'
import type {
  ClaimBrief,
  ClaimEvidence,
  ClaimRole,
  CorrectionView,
  FramingView,
  LinkSide,
  Quote,
} from './claim-shape'
import { compareIds } from './order'

/** The texts at hand, by version id. */
export type Texts = ReadonlyMap<string, Article>

/** Where analysts placed claims anew, by claim id. */
export type Placements = ReadonlyMap<string, Placement>

export function describeClaim(claim: Claim, role: ClaimRole): ClaimBrief {
  const { id, title, author, source, publishedEdtf, publishedBasis } = claim.article
  const { expression, edtf, basis, basisNote, note } = claim.time
  return {
    id: claim.id,
    role,
    statement: claim.statement,
    headline: claim.headline,
    mode: claim.mode,
    certainty: claim.certainty,
    speaker: claim.speaker,
    origin: claim.origin && {
      id: claim.origin.id,
      label: claim.origin.label,
      kind: claim.origin.kind,
      identified: claim.origin.identified,
    },
    article: { id, title, author, source: source.name, publishedEdtf, publishedBasis },
    time: { expression, edtf, basis, basisNote, note },
    standing: claim.standing,
    proposed: proposalsOf(claim, PROPOSABLE).map(({ field, by, why }) => ({ field, by, why })),
  }
}

export function describeSide(
  claim: Claim,
  role: ClaimRole,
  texts: Texts,
  placements: Placements,
): Omit<LinkSide, 'aspectMarks'> {
  return {
    ...describeClaim(claim, role),
    ...describeCorrection(claim, placements),
    quotes: describeQuotes(claim, texts),
    ...describeValues(claim),
    framing: describeFraming(claim),
    marks: listMarks(claim),
  }
}

export function describeEvidence(
  claim: Claim,
  role: ClaimRole,
  texts: Texts,
  placements: Placements,
): ClaimEvidence {
  const text = texts.get(claim.versionId)?.text
  return {
    ...describeClaim(claim, role),
    ...describeCorrection(claim, placements),
    kind: claim.kind,
    topics: claim.topics.map(({ id, label }) => ({ id, label })).sort(compareIds),
    text: { versionId: claim.versionId, number: text?.number ?? null, textSha256: text?.textSha256 ?? null },
    quotes: describeQuotes(claim, texts),
    chain: claim.chain.map(({ by, manner, note, inferred, sourceId, originId, articleId }) => ({
      by,
      manner,
      note,
      inferred,
      sourceId,
      originId,
      articleId,
    })),
    ...describeValues(claim),
    marks: listMarks(claim),
    version: claim.version,
  }
}

export function describeFraming(claim: Claim): FramingView {
  const { voice, cueStance, commitment, agency, functions, note } = claim.framing
  const inOrder = FRAMING_FUNCTIONS.filter((name) => functions.includes(name))
  return { voice, cueStance, commitment, agency, functions: inOrder, note }
}

/** By place in the text; at one place by kind, in the vocabulary's order. */
export function listMarks(claim: Claim): Mark[] {
  return claim.framing.marks
    .map(({ kind, role, start, end, text }) => ({ kind, role, start, end, text }))
    .sort(
      (x, y) => x.start - y.start || x.end - y.end || MARK_KINDS.indexOf(x.kind) - MARK_KINDS.indexOf(y.kind),
    )
}

function describeCorrection(claim: Claim, placements: Placements): CorrectionView {
  const placed = placements.get(claim.id)
  return {
    placement: placed ? { readIn: placed.readIn, placedIn: placed.placedIn, at: placed.at } : null,
    notInQuotes: placed ? listNotInQuotes(claim) : [],
    earlierMarks: claim.framing.earlierMarks.map(({ kind, role, text }) => ({ kind, role, text })),
  }
}

/** Every span, head first; each is compared with the text where the text is held (after a takedown it is empty). */
function describeQuotes(claim: Claim, texts: Texts): Quote[] {
  const text = texts.get(claim.versionId)?.text.text
  return claim.spans.map(({ start, end, quote, prefix, suffix }) => ({
    start,
    end,
    quote,
    prefix,
    suffix,
    verbatim: text ? text.slice(start, end) === quote : null,
  }))
}

function describeValues(claim: Claim): Pick<LinkSide, 'places' | 'actors' | 'quantities'> {
  return {
    places: [...claim.places],
    actors: [...claim.actors],
    quantities: claim.quantities.map(({ text, value, unit, qualifier, scope }) => ({
      text,
      value,
      unit,
      qualifier,
      scope,
    })),
  }
}
