import { describe, expect, test } from 'vitest'
import { assessment, link } from '@/lib/testing/domain-factories'
import type { Assessment, Link } from './record'
import { besides, type CellFacts, silenceStanding, stanceOf, tellingLink } from './silence'

const said = (id: string, by: Partial<Assessment>, more: Partial<Link> = {}) => {
  const given = assessment({ id, ...by })
  return link({ id, kind: given.verdict, assessments: [given], ...more })
}

const denies = said('denies', { verdict: 'CONTRADICTS', strength: 'PARTIAL' })
const seems = said('seems', { verdict: 'CONTRADICTS', strength: 'APPARENT', bothHoldIf: 'two groups' })
const supports = said('supports', { independence: 'INDEPENDENT' })
const repeats = said('repeats', { independence: 'LIKELY_SHARED' })
const background = said('background', { strength: 'BACKGROUND' })
const disputed = said('disputed', { verdict: 'CONTRADICTS' }, { state: 'DISPUTED', kind: null })
const proposed = said('proposed', {}, { state: 'PROPOSED', kind: 'CORROBORATES', assessments: [] })
const neither = said('neither', { verdict: 'NEITHER' })
const settled = said('settled', { verdict: 'CONTRADICTS' }, { state: 'SETTLED' })

const BARE: CellFacts = { claims: [], reference: 'r', links: [], marks: [], latest: 2 }
const WITH: CellFacts = { ...BARE, claims: ['c'] }
const [now, earlier] = [{ versionRead: 2 }, { versionRead: 1 }]

describe('how an article stands to a topic', () => {
  test.each<[string, CellFacts, string]>([
    ['no claim and no mark: not read', BARE, 'UNREAD'],
    ['read in its latest version and marked', { ...BARE, marks: [now] }, 'SILENT'],
    ['by one of two in an earlier version', { ...BARE, marks: [earlier, now] }, 'SILENT'],
    ['by all in an earlier version', { ...BARE, marks: [earlier, earlier] }, 'SILENT_EARLIER'],
    ['a claim outweighs any mark', { ...WITH, marks: [now] }, 'MENTIONS'],
    ['where nothing is measured against', { ...WITH, reference: null }, 'MENTIONS'],
    ['without a link to the reference', WITH, 'MENTIONS'],
    ['the reference’s own article', { ...WITH, claims: ['c', 'r'] }, 'MAKES'],
    ['which repeats itself', { ...WITH, claims: ['r', 'c'], links: [repeats] }, 'MAKES'],
    ['which contradicts itself', { ...WITH, claims: ['r', 'c'], links: [denies] }, 'SAYS_AND_DENIES'],
    ['a corroboration', { ...WITH, links: [supports] }, 'SAYS'],
    ['a repetition', { ...WITH, links: [repeats] }, 'REPEATS'],
    ['a repetition beside a confirmation', { ...WITH, links: [repeats, supports] }, 'SAYS'],
    ['what supports the background alone', { ...WITH, links: [background] }, 'MENTIONS'],
    ['a contradiction', { ...WITH, links: [denies] }, 'DENIES'],
    ['an apparent contradiction', { ...WITH, links: [seems] }, 'SEEMS_TO_DENY'],
    ['an apparent one beside a real one', { ...WITH, links: [seems, denies] }, 'DENIES'],
    ['both', { ...WITH, links: [supports, denies] }, 'SAYS_AND_DENIES'],
    ['what it says, and denies in appearance only', { ...WITH, links: [supports, seems] }, 'SAYS'],
    ['its own claim, denied in appearance only', { ...WITH, claims: ['r', 'c'], links: [seems] }, 'MAKES'],
    ['the background beside a contradiction', { ...WITH, links: [background, denies] }, 'DENIES'],
    ['a dispute', { ...WITH, links: [disputed] }, 'DISPUTED'],
    ['a dispute beside what is agreed on', { ...WITH, links: [disputed, supports] }, 'SAYS'],
    ['what a ruling settled', { ...WITH, links: [settled] }, 'DENIES'],
    ['what is only proposed, and what is neither', { ...WITH, links: [proposed, neither] }, 'MENTIONS'],
  ])('%s', (_, facts, stance) => {
    expect(stanceOf(facts)).toBe(stance)
  })

  test.each([
    [[seems, denies], 'denies'],
    [[repeats, supports], 'supports'],
    [[supports, seems], 'supports'],
    [[supports, denies], 'denies'],
    [[repeats], 'repeats'],
    [[disputed], 'disputed'],
    [[background], null],
    [[], null],
  ])('shows it by the link that says it plainest', (links, id) => {
    const stance = stanceOf({ ...WITH, links })
    expect(tellingLink(stance, links)?.id ?? null).toBe(id)
  })
})

test('what a stance leaves unsaid is told beside it', () => {
  const besideIt = (links: Link[]) => besides(stanceOf({ ...WITH, links }), links)
  expect(besideIt([supports, seems, disputed])).toEqual(['SEEMS_TO_DENY', 'DISPUTED'])
  expect(besideIt([denies, seems])).toEqual(['SEEMS_TO_DENY'])
  expect([besideIt([seems]), besideIt([disputed]), besideIt([supports, neither])]).toEqual([[], [], []])
})

test.each([
  [now, { claims: 0, latest: 2 }, 'HOLDS'],
  [earlier, { claims: 0, latest: 2 }, 'EARLIER_TEXT'],
  [now, { claims: 1, latest: 2 }, 'CLAIM_MADE'],
  [earlier, { claims: 1, latest: 2 }, 'CLAIM_MADE'],
])('a mark of %j with %j: %s', (mark, facts, standing) => {
  expect(silenceStanding(mark, facts)).toBe(standing)
})
