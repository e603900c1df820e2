import { expect, test } from 'vitest'
import { settleClaim, typedUpon } from './conflict-fields'
import { confirm, settle, startClaim, type TypedClaim } from './typed-claim'

const why = { by: 'a rule', why: 'It says so.' }
const filled: TypedClaim = {
  ...startClaim('v1'),
  upon: 1,
  mode: 'PLANNED',
  speaker: 'SVR',
  proposed: [
    { field: 'mode', ...why },
    { field: 'speaker', ...why },
  ],
}
const began: TypedClaim = { ...filled, began: filled }
const now: TypedClaim = { ...filled, upon: 2 }

test('what either of two confirmed is confirmed, what neither did is proposed still', () => {
  const typed = { ...began, ...confirm(began, ['mode']) }
  expect(settleClaim(typed, typed, now).proposed.map(({ field }) => field)).toEqual(['speaker'])
  const confirmed = { ...now, ...confirm(now, ['speaker']) }
  expect(settleClaim(typed, typed, confirmed).proposed).toEqual([])
})

test('a value that is taken from what stands now is proposed as it stands there', () => {
  const saved = { ...now, ...settle(now, 'speaker', 'A colonel') }
  const settled = settleClaim({ ...began, speaker: 'A colonel' }, began, saved)
  expect(settled.proposed.map(({ field }) => field)).toEqual(['mode'])
  expect(settled).toMatchObject({ speaker: 'A colonel', upon: 2, began: { upon: 2 } })
})

test('a claim that stands in another text keeps the places it has there, and names those that were typed', () => {
  const typed = { ...began, statement: 'Typed.', spans: [{ start: 3, end: 8, quote: 'words' }] }
  const saved = { ...now, textVersionId: 'v2', spans: [{ start: 9, end: 13, quote: 'else' }] }
  const upon = typedUpon(typed, saved)
  expect(upon.typed).toMatchObject({ statement: 'Typed.', spans: saved.spans })
  expect(upon.told).toContain('“words”')
  expect(typedUpon(typed, now)).toEqual({ typed, told: null })
})
