import { expect, test } from 'vitest'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { assessment } from '@/lib/testing/domain-factories'
import { asInput, describeRetracted, liveVersion, startTyped, strengthOf, type Typed } from './typed'

const seen = { claimId: 'a', otherClaimId: 'b', claimVersions: { a: 1, b: 2 }, linkVersion: 4 }
const typed: Typed = { ...startTyped(null), verdict: 'CONTRADICTS', rationale: 'They clash.' }

test('a verdict and a rationale are an input that can be read', () => {
  const input = assessLinkInput.parse(asInput(typed, null, seen))
  expect(input).toMatchObject({
    verdict: 'CONTRADICTS',
    rationale: 'They clash.',
    version: null,
    claimVersions: { a: 1, b: 2 },
    linkVersion: 4,
  })
})

test('what was left at its preset is not sent as chosen, and what is chosen is', () => {
  const left = assessLinkInput.parse(asInput(typed, null, seen))
  expect([left.strength, left.independence, left.confidence]).toEqual([null, null, null])
  const chosen = assessLinkInput.parse(
    asInput({ ...typed, strength: 'PARTIAL', independence: 'UNKNOWN', confidence: 'MODERATE' }, null, seen),
  )
  expect([chosen.strength, chosen.independence, chosen.confidence]).toEqual([
    'PARTIAL',
    'UNKNOWN',
    'MODERATE',
  ])
})

test('of one’s own assessment what was preset is still open, and what was chosen stands', () => {
  const mine = assessment({
    verdict: 'CONTRADICTS',
    strength: 'DIRECT',
    independence: 'UNKNOWN',
    independenceBasis: 'An origin is not recorded.',
    confidence: 'MODERATE',
    presets: ['independence', 'independenceBasis', 'confidence'],
  })
  expect(startTyped(mine)).toMatchObject({
    strength: 'DIRECT',
    independence: null,
    independenceBasis: '',
    confidence: null,
  })
  expect(startTyped({ ...mine, presets: [] })).toMatchObject({
    independence: 'UNKNOWN',
    confidence: 'MODERATE',
  })
})

test('a strength that the verdict does not take falls back to the preset', () => {
  expect(strengthOf({ ...typed, strength: 'BACKGROUND' })).toBe('PARTIAL')
  expect(strengthOf({ ...typed, strength: 'APPARENT' })).toBe('APPARENT')
  expect(strengthOf({ ...typed, verdict: 'NEITHER', strength: 'APPARENT' })).toBeNull()
})

test('a changed mind leaves nothing behind', () => {
  const apparent: Typed = {
    ...typed,
    strength: 'APPARENT',
    bothHoldIf: 'two are meant',
    aspects: { time: 'DIFFER' },
  }
  const direct = assessLinkInput.parse(asInput({ ...apparent, strength: 'DIRECT' }, null, seen))
  expect(direct.bothHoldIf).toBeNull()
  const neither = assessLinkInput.parse(
    asInput({ ...apparent, verdict: 'NEITHER', tempting: 'as a clash' }, null, seen),
  )
  expect(neither).toMatchObject({ aspects: {}, tempting: 'as a clash' })
  expect(neither.strength ?? null).toBeNull()
})

test('an edit names the version its words were typed upon; a retracted assessment has none', () => {
  expect(liveVersion(assessment({ version: 3 }))).toBe(3)
  expect(liveVersion(assessment({ version: 3, retractedAt: '2026-11-01T12:00:00.000Z' }))).toBeNull()
})

test('a rationale that a retracted assessment left says so, until it is rewritten', () => {
  const live = assessment({ verdict: 'CONTRADICTS', rationale: 'They clash.' })
  const gone = { ...live, retractedAt: '2026-11-02T12:00:00.000Z' }
  const words = 'These words are of your retracted assessment: contradicts.'
  expect(describeRetracted(gone, startTyped(gone))).toBe(words)
  expect(describeRetracted(gone, { rationale: 'They agree.' })).toBeNull()
  expect(describeRetracted(live, startTyped(live))).toBeNull()
  expect(describeRetracted(null, startTyped(null))).toBeNull()
})
