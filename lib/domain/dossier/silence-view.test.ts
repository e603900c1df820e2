import { expect, test } from 'vitest'
import { NOON } from '@/lib/testing/domain-factories'
import { exampleFacts, silentFacts } from '@/lib/testing/dossier-facts'
import { composeDossier } from './dossier-content'

const told = (facts = silentFacts()) =>
  composeDossier(facts).silences.map(
    ({ article, analyst, standing }) => `${article.id} ${analyst} ${standing}`,
  )

test('a topic’s dossier tells each mark of silence, who made it, and whether it holds', () => {
  expect(told()).toEqual([
    'a4 Analyst HOLDS',
    'a4 Second analyst HOLDS',
    'a5 Analyst EARLIER_TEXT',
    'a6 Analyst CLAIM_MADE',
  ])
  expect(composeDossier(silentFacts()).silences[0]).toMatchObject({
    topic: { id: 'topic-1' },
    markedAt: NOON,
    versionRead: 1,
    textSha256: 'e'.repeat(64),
    note: 'Read to the end.',
    claims: [],
  })
})

test('in whatever order they come', () => {
  const facts = silentFacts()
  expect(told({ ...facts, silences: [...facts.silences].reverse() })).toEqual(told())
})

test('a claim’s dossier tells those of its topics; a retracted claim’s none', () => {
  const facts = silentFacts()
  const [claim] = facts.claims
  if (!claim) throw new Error('no claim')
  const of = (more: Partial<typeof claim>) =>
    told({ ...facts, subject: { kind: 'claim', claim: { ...claim, ...more } } })
  expect(of({})).toHaveLength(4)
  expect(of({ topics: [{ id: 'topic-2', label: 'Other' }] })).toEqual(['a4 Analyst HOLDS'])
  expect(of({ topics: [] })).toEqual([])
  expect(of({ retractedAt: NOON })).toEqual([])
})

test('what nobody marked is not told', () => {
  expect(told(exampleFacts())).toEqual([])
})
