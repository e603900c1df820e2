import type { ClaimContent } from './claim-input'
import type { Claim, Hop, Mark, Quantity, Span } from './record'

/** What is said of a claim, in the shape in which it is said. */
export function contentOf({ spans, origin, topics, framing, ...said }: Claim): ClaimContent {
  const { statement, headline, mode, kind, speaker, chain, certainty, time, places, actors } = said
  return {
    ...{ statement, headline, mode, kind, speaker, chain, certainty, time, places, actors },
    quantities: said.quantities,
    proposed: said.proposed,
    spans: spans.map(({ start, quote }) => ({ start, quote })),
    originId: origin?.id ?? null,
    topics: topics.map(({ id }) => id),
    framing: {
      voice: framing.voice,
      cueStance: framing.cueStance,
      commitment: framing.commitment,
      agency: framing.agency,
      functions: framing.functions,
      note: framing.note,
      marks: framing.marks.map(({ kind, role, start, text }) => ({ kind, role, start, text })),
    },
  }
}

/**
 * A claim as it is once this is said of it. Of an origin or a topic that it did not have before only the id is known
 * here. What has no order keeps the one it is read in, so that saying the same again is the same claim.
 */
export function sayAnew(now: Claim, content: ClaimContent, placed: { spans: Span[]; marks: Mark[] }): Claim {
  const { statement, headline, mode, kind, speaker, places, actors, originId, framing } = content
  return {
    ...now,
    ...{ statement, headline, mode, kind, speaker, places, actors },
    spans: placed.spans,
    origin: originId ? originOf(now, originId) : null,
    chain: content.chain.map(
      ({ by, manner, note, inferred, ...refs }): Hop => ({
        ...{ by, manner, note, inferred },
        sourceId: refs.sourceId ?? null,
        originId: refs.originId ?? null,
        articleId: refs.articleId ?? null,
      }),
    ),
    certainty: content.certainty ?? null,
    time: {
      expression: content.time?.expression ?? null,
      edtf: content.time?.edtf ?? null,
      basis: content.time?.basis ?? null,
      basisNote: content.time?.basisNote ?? null,
      note: content.time?.note ?? null,
    },
    quantities: content.quantities.map(
      ({ text, value, unit, qualifier, scope }): Quantity => ({
        ...{ text, value: value ?? null, unit, qualifier, scope },
      }),
    ),
    topics: topicsOf(now, content.topics),
    framing: {
      voice: framing?.voice ?? null,
      cueStance: framing?.cueStance ?? null,
      commitment: framing?.commitment ?? null,
      agency: framing?.agency ?? null,
      note: framing?.note ?? null,
      functions: [...(framing?.functions ?? [])].sort(),
      marks: placed.marks,
      earlierMarks: now.framing.earlierMarks,
    },
    proposed: [...content.proposed].sort((x, y) => (x.field < y.field ? -1 : 1)),
  }
}

function originOf({ origin }: Claim, id: string): Claim['origin'] {
  return origin?.id === id ? origin : { id, label: '', kind: 'REMARK', identified: false }
}

function topicsOf({ topics }: Claim, ids: string[]): Claim['topics'] {
  const isSame = topics.length === ids.length && topics.every(({ id }) => ids.includes(id))
  return isSame ? topics : ids.map((id) => ({ id, label: '' }))
}
