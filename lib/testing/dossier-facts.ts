import type { DossierFacts } from '@/lib/domain/dossier/dossier-facts'
import type { Claim, Link, OriginFacts, OriginRef } from '@/lib/domain/record'
import type { Silence } from '@/lib/domain/silence'
import {
  article,
  articleRef,
  assessment,
  claim,
  link,
  NOON,
  origin,
  originFacts,
  originRef,
  ruling,
  span,
  topic,
} from './domain-factories'

const RULED = '2026-11-02T12:00:00.000Z'
const LATER = '2026-11-03T12:00:00.000Z'

/** The topic every claim of exampleFacts belongs to, unless it says otherwise. */
export const TOPIC = { id: 'topic-1', label: 'Topic' }

/** Text in which each claim of exampleFacts has its quote: "first says 60 …; second says 61 …" and so on. */
const TEXT = Array.from({ length: 40 }, (_, n) => `Line ${n} says that ${60 + n} militants left.`).join('\n')

type Overrides = Parameters<typeof claim>[0]

/** A claim of article `a1` or `a2` … whose quote stands in that article's text. */
export function exampleClaim(id: string, articleId: string, n: number, overrides: Overrides = {}): Claim {
  const quote = `${60 + n} militants left`
  const start = TEXT.indexOf(quote)
  return claim({
    id,
    article: exampleArticleRef(articleId),
    versionId: `${articleId}-v1`,
    spans: [
      span({
        start,
        quote,
        prefix: TEXT.slice(start - 5, start),
        suffix: TEXT.slice(start + quote.length, start + quote.length + 5),
      }),
    ],
    statement: `Statement of ${id}`,
    topics: [TOPIC],
    ...overrides,
  })
}

export function exampleArticleRef(id: string) {
  return articleRef({
    id,
    publishedEdtf: `20${10 + Number(id.slice(1))}`,
    publishedFrom: `20${10 + Number(id.slice(1))}-01-01`,
  })
}

export function exampleArticle(id: string) {
  return article({
    ...exampleArticleRef(id),
    text: {
      versionId: `${id}-v1`,
      number: 1,
      text: TEXT,
      bytesSha256: id.charCodeAt(1).toString(16).padStart(64, '0'),
      textSha256: id.charCodeAt(1).toString(16).padStart(64, 'f'),
      capturedAt: NOON,
      capturedHow: 'typed in a test',
      encoding: null,
      stripped: [],
    },
  })
}

const first = originRef({ id: 'origin-1' })
const second = originRef({ id: 'origin-2' })
const third = originRef({ id: 'origin-3', identified: false })

/** Origin 1 and 2 are one voice for certain; 3 is not identified. */
export const exampleOriginFacts: OriginFacts = originFacts({
  members: [
    { clusterId: 'cluster-1', originId: 'origin-1', certainty: 'CERTAIN' },
    { clusterId: 'cluster-1', originId: 'origin-2', certainty: 'CERTAIN' },
  ],
})

const inCluster = (ref: OriginRef) =>
  origin({ ...ref, clusters: [{ id: 'cluster-1', note: 'one institution', certainty: 'CERTAIN' }] })

/**
 * A topic with a link in every state a dossier tells apart. Claims c1 to c6 in articles a1 to a3; links named after
 * their state.
 */
export function exampleFacts(overrides: Partial<DossierFacts> = {}): DossierFacts {
  const c1 = exampleClaim('c1', 'a1', 1, { origin: first, speaker: 'Speaker one' })
  const c2 = exampleClaim('c2', 'a2', 2, { origin: second })
  const c3 = exampleClaim('c3', 'a2', 3, { origin: third })
  const c4 = exampleClaim('c4', 'a3', 4)
  const c5 = exampleClaim('c5', 'a1', 5, { origin: first })
  const elsewhere = exampleClaim('c6', 'a3', 6, { topics: [], origin: third })
  const pair = (id: string, a: Claim, b: Claim, more: Partial<Link> = {}) => link({ id, a, b, ...more })
  const contradicts = {
    verdict: 'CONTRADICTS',
    strength: 'PARTIAL',
    aspects: { time: 'CONFLICT' },
    confidence: 'HIGH',
  } as const
  const links = [
    pair('contradiction', c1, c3, { assessments: [assessment({ id: 's1', ...contradicts })] }),
    pair('apparent', c1, c4, {
      assessments: [
        assessment({ id: 's2', ...contradicts, strength: 'APPARENT', bothHoldIf: 'two groups are meant' }),
      ],
    }),
    pair('repetition', c1, c2, {
      assessments: [
        assessment({
          id: 's3',
          strength: 'DIRECT',
          confidence: 'LOW',
          independence: 'SAME_ORIGIN',
          aspects: { actor: 'AGREE' },
        }),
      ],
    }),
    pair('likely-repetition', c2, c3, {
      assessments: [assessment({ id: 's4', independence: 'LIKELY_SHARED', confidence: 'MODERATE' })],
    }),
    pair('support', c2, c4, { assessments: [assessment({ id: 's5', independence: 'INDEPENDENT' })] }),
    pair('disputed', c3, c4, {
      assessments: [
        assessment({ id: 's6', ...contradicts }),
        assessment({ id: 's7', verdict: 'NEITHER', analyst: { id: 'analyst-2', name: 'Second analyst' } }),
      ],
    }),
    pair('settled', c2, c5, {
      assessments: [
        assessment({ id: 's8', ...contradicts }),
        assessment({ id: 's9', independence: 'UNKNOWN', assessedAt: LATER }),
      ],
      rulings: [ruling({ verdict: 'CONTRADICTS', ruledAt: RULED })],
    }),
    pair('neither', c4, c5, {
      assessments: [assessment({ id: 's10', verdict: 'NEITHER', tempting: 'one number' })],
    }),
    pair('undecided', c3, c5, { assessments: [assessment({ id: 's11', verdict: 'CANNOT_TELL' })] }),
    pair('proposed', c1, c5, { assessments: [], proposedBy: 'the rule', proposedKind: 'CORROBORATES' }),
    pair('retracted', c1, c4, { assessments: [assessment({ id: 's12', retractedAt: NOON })] }),
    pair('outward', c1, elsewhere, { topics: [TOPIC], assessments: [assessment({ id: 's13' })] }),
    pair('of-another-topic', c2, elsewhere, { topics: [{ id: 'topic-2', label: 'Other' }] }),
  ]
  return {
    subject: { kind: 'topic', topic: topic() },
    claims: [c1, c2, c3, c4, c5],
    links,
    placements: [],
    settled: [],
    silences: [],
    articles: ['a1', 'a2', 'a3'].map(exampleArticle),
    origins: [inCluster(first), inCluster(second), origin(third)],
    facts: exampleOriginFacts,
    lastChange: NOON,
    ...overrides,
  }
}

/**
 * The same after corrected texts: c1 was changed, c3 lost, c4 is left with the earlier version, and a link and a pair of
 * theirs are to be looked at again.
 */
export function correctedFacts(): DossierFacts {
  const standings: Record<string, Claim['standing']> = { c1: 'CHANGED', c3: 'LOST', c4: 'KEPT' }
  const stand = (one: Claim): Claim => ({ ...one, standing: standings[one.id] ?? null })
  const changed = { claimId: 'c1', outcome: 'CHANGED', versionNumber: 2, since: LATER } as const
  const lost = { claimId: 'c3', outcome: 'LOST', versionNumber: 3, since: RULED } as const
  const rechecks: Record<string, Link['rechecks']> = {
    contradiction: [changed, lost],
    neither: [{ ...changed, claimId: 'c4' }],
  }
  const facts = exampleFacts()
  return {
    ...facts,
    claims: facts.claims.map(stand),
    links: facts.links.map((one) => ({
      ...one,
      a: stand(one.a),
      b: stand(one.b),
      rechecks: rechecks[one.id] ?? [],
    })),
  }
}

/**
 * The same after c1, read in version 1 of its article, was placed in version 2, where “61” is “80”; the contradiction of
 * c1 was looked at again since, by the second analyst, and its assessment is older than that text.
 */
export function placedFacts(): DossierFacts {
  const facts = exampleFacts()
  const older = facts.articles.find(({ id }) => id === 'a1')
  if (!older) throw new Error('Article a1 is gone.')
  const newer = {
    ...older,
    text: {
      ...older.text,
      versionId: 'a1-v2',
      number: 2,
      text: older.text.text.replace('61 militants', '80 militants'),
      bytesSha256: 'c'.repeat(64),
      textSha256: 'd'.repeat(64),
      capturedAt: RULED,
    },
  }
  const place = (one: Claim): Claim =>
    one.id === 'c1'
      ? {
          ...one,
          versionId: 'a1-v2',
          spans: one.spans.map((at) => ({ ...at, quote: at.quote.replace('61', '80') })),
          quantities: [
            { text: '61', value: 61, unit: 'militants', qualifier: 'exact', scope: null },
            { text: '80', value: 80, unit: null, qualifier: null, scope: null },
          ],
          time: { ...one.time, expression: 'last month', edtf: '2022-04', basis: 'INFERRED' },
          places: ['al-Tanf'],
          actors: ['militants'],
          framing: {
            ...one.framing,
            earlierMarks: [{ kind: 'CUE', role: null, start: 0, end: 4, text: 'said' }],
          },
        }
      : { ...one, places: ['Nowhere in the quote'] }
  return {
    ...facts,
    claims: facts.claims.map(place),
    links: facts.links.map((one) => ({
      ...one,
      a: place(one.a),
      b: place(one.b),
      assessments: one.assessments.map((given) =>
        one.id === 'contradiction' ? { ...given, aspects: { quantity: 'DIFFER', time: 'CONFLICT' } } : given,
      ),
    })),
    articles: [...facts.articles, newer],
    placements: [{ claimId: 'c1', readIn: 1, placedIn: 2, at: LATER }],
    settled: [
      {
        linkId: 'contradiction',
        claimId: 'c1',
        outcome: 'CHANGED',
        versionNumber: 2,
        since: RULED,
        clearedAt: LATER,
        by: { id: 'analyst-2', name: 'Second analyst' },
        found: 'still holds',
      },
    ],
  }
}

/** The same with a mark of silence of each standing, on `a4` to `a6`, and one on another topic. */
export function silentFacts(): DossierFacts {
  const mark = (id: string, articleId: string, more: Partial<Silence> = {}): Silence => ({
    ...{
      id,
      topic: TOPIC,
      article: exampleArticleRef(articleId),
      analyst: { id: 'analyst-1', name: 'Analyst' },
    },
    ...{ versionRead: 1, textSha256: 'e'.repeat(64), latest: { versionId: `${articleId}-v1`, number: 1 } },
    ...{ note: null, markedAt: NOON, version: 1, claims: [], ...more },
  })
  return exampleFacts({
    silences: [
      mark('no-longer', 'a6', { claims: ['c7'] }),
      mark('corrected', 'a5', { latest: { versionId: 'a5-v2', number: 2 } }),
      mark('second', 'a4', { analyst: { id: 'analyst-2', name: 'Second analyst' }, markedAt: LATER }),
      mark('silent', 'a4', { note: 'Read to the end.' }),
      mark('elsewhere', 'a4', { topic: { id: 'topic-2', label: 'Other' } }),
    ],
  })
}

/** The fields of the record that hold free text, typed or imported. */
const FREE_TEXT = new Set(
  `title author name statement speaker label note by rationale bothHoldIf independenceBasis tempting reason what
  capturedHow quote prefix suffix unit qualifier scope expression basisNote question authorNote sourceNote genre
  publishedNote basis kindNote why proposedBy role`.split(/\s+/),
)

/** The same facts with every free text, those that are missing included, replaced by one. */
export function withText(facts: DossierFacts, text: string, url: string | null = null): DossierFacts {
  const full = {
    ...facts,
    claims: facts.claims.map((one) => enrich(one)),
    links: facts.links.map((one) => ({ ...one, a: enrich(one.a), b: enrich(one.b) })),
  }
  const replace = (value: unknown, key: string): unknown => {
    if (key === 'url') return url
    if (key === 'places' || key === 'actors') return [text]
    if (Array.isArray(value)) return value.map((entry) => replace(entry, key))
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, replace(entry, name)]))
    // A basis is free text for an origin and a code for a date.
    const isCode = key === 'basis' && typeof value === 'string' && /^[A-Z]+$/.test(value)
    return FREE_TEXT.has(key) && !isCode ? text : value
  }
  return replace(full, '') as DossierFacts
}

function enrich(one: Claim): Claim {
  return {
    ...one,
    chain: [
      {
        by: '',
        manner: 'ORIGINAL',
        note: '',
        inferred: true,
        sourceId: null,
        originId: null,
        articleId: null,
      },
    ],
    quantities: [{ text: 'sixty', value: 60, unit: '', qualifier: '', scope: '' }],
    framing: {
      ...one.framing,
      marks: [{ kind: 'CUE', role: null, start: 0, end: 4, text: 'said' }],
    },
  }
}
