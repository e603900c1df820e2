import { expect, test } from 'vitest'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { assessment } from '@/lib/testing/domain-factories'
import { asInput, liveVersion, startTyped, strengthOf, type Typed } from './typed'

const seen = { claimId: 'a', otherClaimId: 'b', claimVersions: { a: 1, b: 2 }, linkVersion: 4 }
const typed: Typed = { ...startTyped(null), verdict: 'CONTRADICTS', rationale: 'They clash.' }

test('a verdict and a rationale are an input that can be read', () => {
  const input = assessLinkInput.parse(asInput(typed, null, seen))
  expect(input).toMatchObject({
    verdict: 'CONTRADICTS',
    rationale: 'They clash.',
    strength: 'PARTIAL',
    version: null,
    claimVersions: { a: 1, b: 2 },
    linkVersion: 4,
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
