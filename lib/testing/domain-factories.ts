import type {
  Article,
  ArticleRef,
  Assessment,
  Claim,
  Framing,
  Link,
  Mark,
  Origin,
  OriginFacts,
  OriginRef,
  Ruling,
  Span,
  Topic,
} from '@/lib/domain/record'

/** Plain objects of the record for tests that need no database. Each has what the record demands and nothing more. */

export const NOON = '2026-11-01T12:00:00.000Z'

/** A later instant: `minutesOn(1)` is a minute past NOON. */
export function minutesOn(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * 60_000).toISOString()
}

export function articleRef(overrides: Partial<ArticleRef> = {}): ArticleRef {
  const id = overrides.id ?? 'article-1'
  return {
    id,
    title: `Title of ${id}`,
    author: null,
    url: null,
    source: { id: `source-of-${id}`, name: `Source of ${id}` },
    language: 'en',
    publishedEdtf: '2022-05-17',
    publishedBasis: 'STATED',
    publishedFrom: '2022-05-17',
    ...overrides,
  }
}

export function article(overrides: Partial<Article> = {}): Article {
  const { text, ...rest } = overrides
  return {
    ...articleRef(rest),
    sourceNote: null,
    authorNote: null,
    languageProposedBy: null,
    genre: null,
    publishedNote: null,
    note: null,
    version: 1,
    text: text ?? {
      versionId: `${overrides.id ?? 'article-1'}-v1`,
      number: 1,
      text: 'What the article says.',
      bytesSha256: 'a'.repeat(64),
      textSha256: 'b'.repeat(64),
      capturedAt: NOON,
      capturedHow: 'typed in a test',
      encoding: null,
      stripped: [],
    },
    ...rest,
  }
}

export function originRef(overrides: Partial<OriginRef> = {}): OriginRef {
  const id = overrides.id ?? 'origin-1'
  return { id, label: `Label of ${id}`, kind: 'OFFICIAL_STATEMENT', identified: true, ...overrides }
}

export function origin(overrides: Partial<Origin> = {}): Origin {
  return { ...originRef(overrides), kindNote: null, basis: null, restsOn: [], clusters: [], ...overrides }
}

export function span(overrides: Partial<Span> = {}): Span {
  const quote = overrides.quote ?? 'the quote'
  const start = overrides.start ?? 0
  return { start, end: start + quote.length, quote, prefix: '', suffix: '', ...overrides }
}

export function mark(overrides: Partial<Mark> = {}): Mark {
  const text = overrides.text ?? 'claimed'
  const start = overrides.start ?? 0
  return { kind: 'CUE', role: null, start, end: start + text.length, text, ...overrides }
}

export function framing(overrides: Partial<Framing> = {}): Framing {
  return {
    voice: null,
    cueStance: null,
    commitment: null,
    agency: null,
    functions: [],
    note: null,
    marks: [],
    earlierMarks: [],
    ...overrides,
  }
}

/** A claim. `article` and `framing` may be given in part. */
export function claim(
  overrides: Partial<Omit<Claim, 'article' | 'framing' | 'time'>> & {
    article?: Partial<ArticleRef>
    framing?: Partial<Framing>
    time?: Partial<Claim['time']>
  } = {},
): Claim {
  const { article: ofArticle, framing: ofFraming, time, ...rest } = overrides
  const published = articleRef(ofArticle)
  return {
    id: 'claim-1',
    versionId: `${published.id}-v1`,
    spans: [span()],
    statement: null,
    headline: false,
    mode: 'ASSERTED',
    kind: null,
    speaker: null,
    origin: null,
    chain: [],
    certainty: null,
    places: [],
    actors: [],
    quantities: [],
    topics: [],
    standing: null,
    proposed: [],
    quotedFrom: null,
    version: 1,
    retractedAt: null,
    ...rest,
    article: published,
    framing: framing(ofFraming),
    time: { expression: null, edtf: null, basis: null, basisNote: null, note: null, ...time },
  }
}

export function assessment(overrides: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment-1',
    analyst: { id: 'analyst-1', name: 'Analyst' },
    verdict: 'CORROBORATES',
    strength: null,
    aspects: {},
    independence: null,
    independenceBasis: null,
    confidence: null,
    rationale: 'The reason.',
    bothHoldIf: null,
    note: null,
    tempting: null,
    presets: [],
    blind: false,
    assessedAt: NOON,
    version: 1,
    retractedAt: null,
    ...overrides,
  }
}

export function ruling(overrides: Partial<Ruling> = {}): Ruling {
  return {
    id: 'ruling-1',
    analyst: { id: 'analyst-1', name: 'Analyst' },
    verdict: 'CORROBORATES',
    reason: 'The reason.',
    ruledAt: NOON,
    version: 1,
    retractedAt: null,
    ...overrides,
  }
}

/** A link with one assessment that corroborates, unless told otherwise; state and kind are taken as given. */
export function link(overrides: Partial<Link> = {}): Link {
  return {
    id: 'link-1',
    a: claim({ id: 'claim-1' }),
    b: claim({ id: 'claim-2', article: { id: 'article-2' } }),
    state: 'ASSESSED',
    kind: 'CORROBORATES',
    challenged: false,
    proposedBy: null,
    proposedKind: null,
    topics: [],
    assessments: [assessment()],
    rulings: [],
    rechecks: [],
    assessedAt: NOON,
    version: 1,
    ...overrides,
  }
}

export function topic(overrides: Partial<Topic> = {}): Topic {
  return { id: 'topic-1', label: 'Topic', question: 'What happened?', version: 1, ...overrides }
}

/** Clusters and rests: both name origins by id. */
export function originFacts(overrides: Partial<OriginFacts> = {}): OriginFacts {
  return { members: [], rests: [], ...overrides }
}
