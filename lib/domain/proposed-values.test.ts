import { expect, test } from 'vitest'
import { claim } from '@/lib/testing/domain-factories'
import { compareColumns } from './compare-columns'
import { isProposed, proposalsOf } from './proposed-values'

const guessed = claim({
  framing: { voice: 'AUTHOR', cueStance: 'NEUTRAL' },
  proposed: [
    { field: 'cueStance', by: 'cue-words', why: '“said” takes no stance.' },
    { field: 'voice', by: 'own-words', why: 'No cue stands near.' },
  ],
})

test('a field is proposed until it is no longer among those that nobody confirmed', () => {
  expect(isProposed(guessed, 'voice')).toBe(true)
  expect(isProposed(guessed, 'mode', 'cueStance')).toBe(true)
  expect(isProposed(guessed, 'mode')).toBe(false)
  expect(isProposed(guessed)).toBe(false)
  expect(proposalsOf(guessed, ['voice', 'cueStance', 'mode']).map(({ field }) => field)).toEqual([
    'voice',
    'cueStance',
  ])
})

test('columns say of each value whether anybody has confirmed it', () => {
  const rows = compareColumns([guessed, claim({ framing: { voice: 'AUTHOR', cueStance: 'NEUTRAL' } })], [])
  const said = rows.flatMap(({ field, cells }) =>
    cells.flatMap(({ undecided }, i) => (undecided ? [[field, i, undecided]] : [])),
  )
  expect(said).toEqual([
    ['voice', 0, 'PROPOSED'],
    ['cue', 0, 'PROPOSED'],
  ])
})
