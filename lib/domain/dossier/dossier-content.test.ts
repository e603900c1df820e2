import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment, link, NOON } from '@/lib/testing/domain-factories'
import { correctedFacts, exampleArticle, exampleClaim, exampleFacts } from '@/lib/testing/dossier-facts'
import type { Independence } from '../independence'
import { composeDossier } from './dossier-content'
import type { DossierFacts } from './dossier-facts'
import type { CorroborationGroup } from './link-shape'

const ofClaim = (id: string, facts = exampleFacts()): DossierFacts => {
  const found = facts.claims.find((claim) => claim.id === id)
  if (!found) throw new Error(`no claim ${id}`)
  return { ...facts, subject: { kind: 'claim', claim: found } }
}
const ids = (list: { id: string }[]) => list.map(({ id }) => id)
const groupOf = (facts: DossierFacts, linkId: string) =>
  composeDossier(facts).corroborations.find(({ links }) => ids(links).includes(linkId))?.group

describe('the scope', () => {
  it('of a topic: its claims, links among them or of the topic, and their other ends as context', () => {
    const content = composeDossier(exampleFacts())
    expect(content.glance.map(({ claim }) => [claim.id, claim.role])).toEqual([
      ['c1', 'IN_TOPIC'],
      ['c5', 'IN_TOPIC'],
      ['c2', 'IN_TOPIC'],
      ['c3', 'IN_TOPIC'],
      ['c4', 'IN_TOPIC'],
      ['c6', 'CONTEXT'],
    ])
    expect(content.header.scope).toEqual({ claims: 5, context: 1, articles: 3, links: 11 })
    expect(JSON.stringify(content)).not.toContain('of-another-topic')
  })

  it('of a claim: the claim, its links, their other ends', () => {
    const content = composeDossier(ofClaim('c3'))
    expect(content.glance.map(({ claim }) => [claim.id, claim.role])).toEqual([
      ['c1', 'CONTEXT'],
      ['c5', 'CONTEXT'],
      ['c2', 'CONTEXT'],
      ['c3', 'SUBJECT'],
      ['c4', 'CONTEXT'],
    ])
    expect(content.header).toMatchObject({ id: 'c3', title: 'Statement of c3', question: null })
  })

  it('of corrected articles: where each claim stands, and which links are to be looked at again, oldest first', () => {
    const content = composeDossier(correctedFacts())
    const standings = Object.fromEntries(content.glance.map(({ claim }) => [claim.id, claim.standing]))
    expect(standings).toEqual({ c1: 'CHANGED', c2: null, c3: 'LOST', c4: 'KEPT', c5: null, c6: null })
    const asked = content.contradictions.filter(({ rechecks }) => rechecks.length > 0)
    expect(asked.map(({ id, rechecks }) => [id, rechecks.map(({ claimId }) => claimId)])).toEqual([
      ['contradiction', ['c3', 'c1']],
    ])
    const plain = composeDossier(exampleFacts())
    expect(plain.contradictions.flatMap(({ rechecks }) => rechecks)).toEqual([])
  })

  it('leaves out retracted links, retracted assessments and links with a retracted end', () => {
    const facts = exampleFacts()
    const gone = exampleClaim('c9', 'a3', 9, { retractedAt: NOON })
    const [c1] = facts.claims
    if (!c1) throw new Error('no claim')
    const text = JSON.stringify(
      composeDossier({
        ...facts,
        claims: [...facts.claims, gone],
        links: [
          ...facts.links,
          link({ id: 'to-gone', a: c1, b: gone }),
          link({
            id: 'kept',
            a: c1,
            b: exampleClaim('c4', 'a3', 4),
            assessments: [assessment({ id: 'kept-1' }), assessment({ id: 'gone-1', retractedAt: NOON })],
          }),
        ],
      }),
    )
    expect(text).toContain('"id":"kept-1"')
    for (const left of ['retracted', 'c9', 'to-gone', 'gone-1', 's12'])
      expect(text).not.toContain(`"id":"${left}"`)
  })

  it('of a retracted claim tells nothing but that it was retracted', () => {
    const subject = exampleClaim('c1', 'a1', 1, { retractedAt: NOON })
    const content = composeDossier(exampleFacts({ subject: { kind: 'claim', claim: subject } }))
    expect(content.header).toMatchObject({ retractedAt: NOON, counts: [] })
    expect([content.glance, content.evidence, content.contradictions, content.articles]).toEqual([
      [],
      [],
      [],
      [],
    ])
  })
})

describe('where a link is told', () => {
  const content = composeDossier(exampleFacts())

  it('lists contradictions, the disputed and the settled among them, by id', () => {
    expect(content.contradictions.map(({ id, state, strengths }) => [id, state, strengths])).toEqual([
      ['apparent', 'ASSESSED', ['APPARENT']],
      ['contradiction', 'ASSESSED', ['PARTIAL']],
      ['disputed', 'DISPUTED', ['PARTIAL']],
      ['settled', 'SETTLED', ['PARTIAL']],
    ])
  })

  it('tells repetition, likely repetition, proposals and the rest apart', () => {
    expect(content.corroborations.map(({ group, links }) => [group, ids(links)])).toEqual([
      ['NOT_REPETITION', ['outward', 'support']],
      ['LIKELY_REPETITION', ['likely-repetition']],
      ['REPETITION', ['repetition']],
      ['PROPOSED', ['proposed']],
    ])
  })

  it('lists neither and cannot tell apart from every kind', () => {
    expect([ids(content.neither), ids(content.undecided)]).toEqual([['neither'], ['undecided']])
  })

  it('lists a link disputed between both kinds under both', () => {
    const facts = exampleFacts()
    const [c1, c2] = facts.claims
    if (!c1 || !c2) throw new Error('no claims')
    const both = link({
      id: 'both',
      a: c1,
      b: c2,
      assessments: [
        assessment({ id: 'x1', verdict: 'CONTRADICTS', strength: 'DIRECT' }),
        assessment({ id: 'x2', strength: 'PARTIAL' }),
      ],
    })
    const told = composeDossier({ ...facts, links: [both] })
    expect(told.contradictions[0]).toMatchObject({ id: 'both', state: 'DISPUTED', strengths: ['DIRECT'] })
    expect(told.corroborations[0]?.links[0]).toMatchObject({ id: 'both', strengths: ['PARTIAL'] })
    expect(told.glance[0]?.links.map(({ as }) => as)).toEqual(['CONTRADICTS', 'CORROBORATES'])
  })

  it('gives every live assessment, the ruling, and who is in the minority or challenges it', () => {
    const settled = content.contradictions.find(({ id }) => id === 'settled')
    expect(settled?.challenged).toBe(true)
    expect(settled?.ruling).toMatchObject({ verdict: 'CONTRADICTS', reason: 'The reason.' })
    expect(settled?.assessments.map(({ id, standing, challenges }) => [id, standing, challenges])).toEqual([
      ['s8', 'WITH_RULING', false],
      ['s9', 'MINORITY', true],
    ])
  })
})

describe('repetition', () => {
  const cases: [string, (Independence | null)[], CorroborationGroup][] = [
    ['nobody said', [null], 'NOT_REPETITION'],
    ['unknown is no repetition', ['UNKNOWN'], 'NOT_REPETITION'],
    ['one of two found a shared origin', ['INDEPENDENT', 'SAME_ORIGIN'], 'REPETITION'],
    ['one of two found it likely', ['LIKELY_SHARED', 'LIKELY_INDEPENDENT'], 'LIKELY_REPETITION'],
    ['the plainer finding decides', ['LIKELY_SHARED', 'SAME_ORIGIN'], 'REPETITION'],
  ]
  it.each(cases)('%s', (_, given, group) => {
    const [c1, c2] = exampleFacts().claims
    if (!c1 || !c2) throw new Error('no claims')
    const assessments = given.map((independence, n) => assessment({ id: `i${n}`, independence }))
    expect(groupOf(exampleFacts({ links: [link({ id: 'l', a: c1, b: c2, assessments })] }), 'l')).toBe(group)
  })
})

describe('the counts', () => {
  it('of a topic count its own claims, and everything shown where that is more', () => {
    const { counts } = composeDossier(exampleFacts()).header
    expect(counts.map(({ of, claims, voices }) => [of, claims, voices.articles, voices.voices])).toEqual([
      ['TOPIC', 5, 3, 1],
      ['ALL', 6, 3, 1],
    ])
  })

  it('of a claim keep what corroborates it and what contradicts it apart, and neither counts disputes', () => {
    const { counts } = composeDossier(ofClaim('c3')).header
    expect(counts.map(({ of, claims, voices }) => [of, claims, voices.voices, voices.unidentified])).toEqual([
      ['FOR', 2, 1, 1],
      ['AGAINST', 1, 1, 0],
      ['ALL', 5, 1, 2],
    ])
  })

  it('say where a judgement of independence and the origins disagree, each assessment once', () => {
    const facts = exampleFacts()
    const [c1, c2] = facts.claims
    if (!c1 || !c2) throw new Error('no claims')
    const links = [
      link({
        id: 'l',
        a: c1,
        b: c2,
        assessments: [
          assessment({ id: 'x1', independence: 'INDEPENDENT' }),
          assessment({ id: 'x2', independence: 'SAME_ORIGIN', verdict: 'CONTRADICTS' }),
        ],
      }),
    ]
    expect(composeDossier({ ...facts, links }).origins.disagreements).toEqual([
      {
        linkId: 'l',
        assessmentId: 'x1',
        analyst: 'Analyst',
        a: 'c1',
        b: 'c2',
        independence: 'INDEPENDENT',
        againstOrigins: 'LINK_SAYS_MORE_INDEPENDENT',
      },
    ])
  })

  it('name the origins of the claims shown, their clusters, and the claims without one', () => {
    const { origins, clusters, withoutOrigin } = composeDossier(exampleFacts()).origins
    expect(origins.map(({ id, identified, claims }) => [id, identified, claims])).toEqual([
      ['origin-1', true, ['c1', 'c5']],
      ['origin-2', true, ['c2']],
      ['origin-3', false, ['c3', 'c6']],
    ])
    expect(clusters.map(({ id, members }) => [id, ids(members)])).toEqual([
      ['cluster-1', ['origin-1', 'origin-2']],
    ])
    expect(withoutOrigin).toEqual(['c4'])
  })
})

describe('the evidence', () => {
  const quotesOf = (facts: DossierFacts) =>
    composeDossier(facts).evidence.map(({ quotes }) => quotes[0]?.verbatim)

  it('compares every quote with the text, and says so where the text is gone or another', () => {
    expect(quotesOf(exampleFacts())).toEqual([true, true, true, true, true, true])
    const taken = exampleArticle('a1')
    const articles = [{ ...taken, text: { ...taken.text, text: '' } }, exampleArticle('a2')]
    expect(quotesOf(exampleFacts({ articles }))).toEqual([null, null, true, true, null, null])
    const shifted = { ...taken, text: { ...taken.text, text: ` ${taken.text.text}` } }
    expect(quotesOf(exampleFacts({ articles: [shifted] })).slice(0, 2)).toEqual([false, false])
  })

  it('gives the hashes of the version a claim stands on, and none where that version is not at hand', () => {
    const [c1] = composeDossier(exampleFacts()).evidence
    expect(c1?.text).toMatchObject({
      versionId: 'a1-v1',
      number: 1,
      textSha256: exampleArticle('a1').text.textSha256,
    })
    const later = exampleArticle('a1')
    const articles = [{ ...later, note: 'a note', text: { ...later.text, versionId: 'a1-v2', number: 2 } }]
    const content = composeDossier(exampleFacts({ articles }))
    expect(content.evidence[0]?.text).toEqual({ versionId: 'a1-v1', number: null, textSha256: null })
    expect(content.articles[0]).toMatchObject({
      note: 'a note',
      versions: [{ versionId: 'a1-v1', bytesSha256: null }],
    })
  })

  it('names articles that carry the same text', () => {
    const [one, two] = [exampleArticle('a1'), exampleArticle('a2')]
    const articles = [one, { ...two, text: { ...two.text, textSha256: one.text.textSha256 } }]
    expect(composeDossier(exampleFacts({ articles })).articles.map(({ sameTextAs }) => sameTextAs)).toEqual([
      ['a2'],
      ['a1'],
      [],
    ])
  })
})

it('is the same whatever the order in which the facts come', () => {
  const facts = exampleFacts()
  const told = JSON.stringify(composeDossier(facts))
  const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length })
  fc.assert(
    fc.property(
      fc.record({
        claims: shuffled(facts.claims),
        links: shuffled(facts.links),
        articles: shuffled(facts.articles),
        origins: shuffled(facts.origins),
        members: shuffled(facts.facts.members),
        backwards: fc.boolean(),
      }),
      ({ claims, links, articles, origins, members, backwards }) => {
        const turned = backwards
          ? links.map((one) => ({ ...one, assessments: [...one.assessments].reverse() }))
          : links
        const again = composeDossier({
          ...facts,
          claims,
          links: turned,
          articles,
          origins,
          facts: { ...facts.facts, members },
        })
        expect(JSON.stringify(again)).toBe(told)
      },
    ),
    { numRuns: 40 },
  )
})
