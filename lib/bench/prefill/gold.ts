import { fileURLToPath } from 'node:url'
import type { Claim, OriginFacts, OriginRef, TopicRef } from '@/lib/domain/record'
import type { Alias } from '@/lib/domain/same-words'
import type { NamedEntity, Passage } from '@/lib/prefill/passage'
import { readSeed, type Seed } from '@/seed/read'

/** The close reading of the seed, in the shapes of the record. */
export type Gold = {
  claims: { claim: Claim; passage: Passage }[]
  pairs: { a: Claim; b: Claim; aspects: Seed['links'][number]['aspects'] }[]
  aliases: Alias[]
  origins: OriginFacts
}

/**
 * Reads the annotated claims, each with the passage a reader would have selected. What would give the answer away is left
 * out: a passage knows no other claim of its article, and only topics that claims of other articles carry.
 * @throws {SeedRefused} where the seed does not hold together
 */
export async function readGold(): Promise<Gold> {
  const seed = await readSeed(fileURLToPath(new URL('../../../seed/', import.meta.url)))
  const entities = seed.entities.map(
    ({ id, label, aliases }): NamedEntity => ({ id, label, aliases: aliases ?? [] }),
  )
  const aliases = entities.flatMap(({ id, aliases: names }) =>
    names.map((alias) => ({ entityId: id, alias })),
  )
  const originRefs = seed.origins.map(
    ({ id, label, kind, identified }): OriginRef => ({ id, label, kind, identified }),
  )
  const topicRefs = seed.topics.map(({ id, label }): TopicRef => ({ id, label }))
  const claims = seed.claims.map((input) => {
    const claim = readClaim(seed, input, originRefs, topicRefs)
    const article = seed.articles.find(({ id }) => id === input.articleId)
    const elsewhere = new Set(
      seed.claims
        .filter(({ articleId }) => articleId !== input.articleId)
        .flatMap(({ topics }) => topics ?? []),
    )
    const passage: Passage = {
      text: article?.text ?? '',
      language: article?.language ?? 'en',
      published: { edtf: article?.publishedEdtf ?? '' },
      spans: claim.spans.map(({ start, end }) => ({ start, end })),
      sourceName: claim.article.source.name,
      author: article?.author ?? null,
      entities,
      origins: originRefs,
      topics: topicRefs.filter(({ id }) => elsewhere.has(id)),
      neighbours: [],
    }
    return { claim, passage }
  })
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]))
  const pairs = seed.links.flatMap(({ claimId, otherClaimId, aspects }) => {
    const [a, b] = [byId.get(claimId), byId.get(otherClaimId)]
    return a && b ? [{ a, b, aspects }] : []
  })
  const members = seed.clusters.flatMap(({ id, members: of }) =>
    of.map(({ originId, certainty }) => ({ clusterId: id, originId, certainty })),
  )
  const rests = seed.origins.flatMap(({ id, restsOn }) =>
    (restsOn ?? []).map(({ originId, certainty }) => ({ originId: id, onId: originId, certainty })),
  )
  return { claims, pairs, aliases, origins: { members, rests } }
}

function readClaim(
  seed: Seed,
  input: Seed['claims'][number],
  origins: OriginRef[],
  topics: TopicRef[],
): Claim {
  const article = seed.articles.find(({ id }) => id === input.articleId)
  const source = seed.sources.find(({ id }) => id === article?.sourceId)
  const { framing, time } = input
  return {
    id: input.id,
    article: {
      id: input.articleId,
      title: article?.title ?? '',
      author: article?.author ?? null,
      url: article?.url ?? null,
      source: { id: source?.id ?? '', name: source?.name ?? '' },
      language: article?.language ?? 'en',
      publishedEdtf: article?.publishedEdtf ?? '',
      publishedBasis: article?.publishedBasis ?? 'INFERRED',
      publishedFrom: '',
    },
    versionId: input.articleId,
    spans: input.spans.map(({ start, quote }) => ({
      start,
      end: start + quote.length,
      quote,
      prefix: '',
      suffix: '',
    })),
    statement: input.statement ?? null,
    headline: input.headline ?? false,
    mode: input.mode,
    kind: input.kind ?? null,
    speaker: input.speaker ?? null,
    origin: origins.find(({ id }) => id === input.originId) ?? null,
    chain: (input.chain ?? []).map((hop) => ({
      by: hop.by,
      manner: hop.manner,
      note: hop.note ?? null,
      inferred: hop.inferred ?? false,
      sourceId: hop.sourceId ?? null,
      originId: hop.originId ?? null,
      articleId: hop.articleId ?? null,
    })),
    certainty: input.certainty ?? null,
    time: {
      expression: time?.expression ?? null,
      edtf: time?.edtf ?? null,
      basis: time?.basis ?? null,
      basisNote: time?.basisNote ?? null,
      note: time?.note ?? null,
    },
    places: input.places ?? [],
    actors: input.actors ?? [],
    quantities: (input.quantities ?? []).map((quantity) => ({
      text: quantity.text,
      value: quantity.value ?? null,
      unit: quantity.unit ?? null,
      qualifier: quantity.qualifier ?? null,
      scope: quantity.scope ?? null,
    })),
    topics: topics.filter(({ id }) => input.topics?.includes(id)),
    framing: {
      voice: framing?.voice ?? null,
      cueStance: framing?.cueStance ?? null,
      commitment: framing?.commitment ?? null,
      agency: framing?.agency ?? null,
      functions: framing?.functions ?? [],
      note: framing?.note ?? null,
      marks: (framing?.marks ?? []).map(({ kind, role, start, text }) => ({
        kind,
        role: role ?? null,
        start,
        end: start + text.length,
        text,
      })),
      earlierMarks: [],
    },
    proposed: [],
    standing: null,
    quotedFrom: null,
    version: 1,
    retractedAt: null,
  }
}
