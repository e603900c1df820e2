import { describe, expect, it } from 'vitest'
import { PROPOSABLE } from '@/lib/domain/claim-field'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import type { DossierFacts } from '@/lib/domain/dossier/dossier-facts'
import { PROPOSED_WORDS } from '@/lib/domain/proposed-values'
import type { Assessment, Claim } from '@/lib/domain/record'
import { assessment, mark, ruling } from '@/lib/testing/domain-factories'
import { exampleFacts } from '@/lib/testing/dossier-facts'
import { renderHtml } from './html'
import { renderJson } from './json'
import { renderMarkdown } from './markdown'

/** The example with every field of c1 filled, and proposed or not. */
function facts(proposed: Claim['proposed']): DossierFacts {
  const full = (claim: Claim): Claim => ({
    ...claim,
    speaker: 'Speaker one',
    certainty: 'CT+',
    time: { ...claim.time, expression: 'in May', edtf: '2022-05', basis: 'STATED' },
    places: ['Kherson'],
    actors: ['Azov'],
    quantities: [{ text: '60', value: 60, unit: 'militants', qualifier: 'exact', scope: null }],
    chain: [
      {
        by: 'SVR',
        manner: 'ORIGINAL',
        note: null,
        inferred: false,
        sourceId: null,
        originId: null,
        articleId: null,
      },
    ],
    framing: {
      ...claim.framing,
      voice: 'AUTHOR',
      cueStance: 'NEUTRAL',
      commitment: 'ENDORSES',
      agency: 'ACTIVE',
      functions: ['CAUSE'],
      marks: [mark(), mark({ kind: 'HEDGE' }), mark({ kind: 'LOADED' }), mark({ kind: 'NAME' })],
    },
    proposed,
  })
  const given = exampleFacts()
  const swap = (claim: Claim) => (claim.id === 'c1' ? full(claim) : claim)
  return {
    ...given,
    claims: given.claims.map(swap),
    links: given.links.map((link) => ({ ...link, a: swap(link.a), b: swap(link.b) })),
  }
}

const none = composeDossier(facts([]))
const all = composeDossier(facts(PROPOSABLE.map((field) => ({ field, by: 'a-rule', why: `Why ${field}.` }))))
const part = (text: string, from: string, to: string) => {
  const start = text.indexOf(from)
  return text.slice(start, text.indexOf(to, start))
}
const count = (text: string) => text.split(PROPOSED_WORDS).length - 1

describe('what a rule proposed and nobody has confirmed', () => {
  it('is told at the value in HTML, with why where the evidence is', () => {
    const { html } = renderHtml(all)
    const evidence = part(
      html,
      '<article class="claim" id="claim-c1"',
      '<article class="claim" id="claim-c5"',
    )
    expect(count(evidence)).toBe(13)
    for (const field of [
      'speaker',
      'origin',
      'chain',
      'mode',
      'certainty',
      'time',
      'places',
      'actors',
      'quantities',
    ])
      expect(evidence).toContain(`Why ${field}.`)
    expect(count(part(html, '<table class="glance">', '</table>'))).toBe(4)
    expect(count(part(html, '<table class="matrix">', '</table>'))).toBe(8)
    expect(count(part(html, 'id="contradicts-contradiction"', '</article>'))).toBeGreaterThan(7)
  })

  it('is told at the value in Markdown', () => {
    const text = renderMarkdown(all)
    expect(text).toContain(`Mode: asserted (${PROPOSED_WORDS}: Why mode.)`)
    expect(text).toContain(`Voice: the author’s own (${PROPOSED_WORDS})`)
    const evidence = part(text, '### c1: ', '### c5: ')
    expect(count(evidence)).toBe(13)
  })

  it('is carried in JSON with rule and reason', () => {
    const { evidence, framing, glance } = JSON.parse(renderJson(all))
    for (const claim of [evidence[0], framing[0].claim, glance[0].claim])
      expect(claim.proposed).toContainEqual({ field: 'voice', by: 'a-rule', why: 'Why voice.' })
  })

  it('is told of the counts that rest on it', () => {
    expect(renderMarkdown(all)).toContain('the origin of 1 claim is proposed, not confirmed')
    expect(all.origins.origins.flatMap(({ unconfirmed }) => unconfirmed)).toEqual(['c1'])
  })

  it('is told of nothing that an analyst has confirmed', () => {
    const words = (text: string) => text.replaceAll('given as proposed by a rule', '')
    expect(words(renderMarkdown(none))).not.toContain(PROPOSED_WORDS)
    expect(words(renderHtml(none).html)).not.toContain(PROPOSED_WORDS)
  })
})

describe('what was preset and not chosen', () => {
  const given = exampleFacts()
  const [link] = given.links
  if (!link) throw new Error('no link')
  const filled = assessment({
    verdict: 'CONTRADICTS',
    strength: 'PARTIAL',
    independence: 'UNKNOWN',
    independenceBasis: 'An origin is not recorded.',
    confidence: 'MODERATE',
    presets: ['strength', 'independence', 'independenceBasis', 'confidence'],
  })
  const content = (one: Assessment) => composeDossier({ ...given, links: [{ ...link, assessments: [one] }] })

  it('says so in every format, until it is chosen', () => {
    const text = renderMarkdown(content(filled))
    expect(text).toContain('Contradicts, partial (preset, not chosen).')
    expect(text).toContain('Independence: independence unknown (preset, not chosen). An origin')
    expect(text).toContain('Judged with: moderate confidence (preset, not chosen)')
    expect(renderHtml(content(filled)).html.split('(preset, not chosen)')).toHaveLength(4)
    expect(JSON.parse(renderJson(content(filled))).contradictions[0].assessments[0].presets).toHaveLength(4)
    const chosen = content({ ...filled, presets: [] })
    expect(renderMarkdown(chosen) + renderHtml(chosen).html).not.toContain('preset, not chosen')
  })
})

it('a ruling says in every format who ruled and whether anybody backs it', () => {
  const given = exampleFacts()
  const [one] = given.links
  if (!one) throw new Error('no link')
  const by = (name: string) => ({ id: name, name })
  const settled = {
    ...one,
    state: 'SETTLED' as const,
    assessments: [
      assessment({ id: 'x', analyst: by('Ana'), verdict: 'CONTRADICTS' }),
      assessment({ id: 'y', analyst: by('Ben'), verdict: 'CORROBORATES' }),
    ],
    rulings: [ruling({ analyst: by('Ben'), verdict: 'NEITHER' })],
  }
  const content = composeDossier({ ...given, links: [settled] })
  const words = 'a party to the dispute; no live assessment says so'
  expect(renderMarkdown(content)).toContain(words)
  expect(renderHtml(content).html).toContain(words)
  expect(JSON.parse(renderJson(content)).neither[0].ruling).toMatchObject({ party: true, unsupported: true })
})
