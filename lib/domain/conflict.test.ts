import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ConflictChoice, listConflicts, settleConflicts } from './conflict'

type Fields = { name: string; note: string; members: string[] }
const NAMES = ['name', 'note', 'members'] as const
const start: Fields = { name: 'Riddle', note: '', members: ['a'] }

describe('who changed a field', () => {
  test.each<[string, Partial<Fields>, Partial<Fields>, string | undefined]>([
    ['nobody', {}, {}, undefined],
    ['who types', { name: 'Riddler' }, {}, 'TYPED'],
    ['who saved', {}, { name: 'Riddler' }, 'SAVED'],
    ['both alike', { name: 'Riddler' }, { name: 'Riddler' }, 'ALIKE'],
    ['each otherwise', { name: 'Riddler' }, { name: 'Riddle, the' }, 'BOTH'],
    ['who saved emptied it', {}, { name: '' }, 'SAVED'],
  ])('%s', (_, typed, saved, changedBy) => {
    const found = listConflicts(NAMES, start, { ...start, ...typed }, { ...start, ...saved })
    expect(found.find(({ field }) => field === 'name')?.changedBy).toBe(changedBy)
  })

  test('lists are compared by what they hold', () => {
    const same = { ...start, members: ['a'] }
    expect(listConflicts(NAMES, start, same, { ...start, members: ['a', 'b'] })).toEqual([
      { field: 'members', changedBy: 'SAVED' },
    ])
  })
})

test('of two texts both can be kept, what was saved first', () => {
  const [typed, saved] = [
    { ...start, note: 'Mine.', members: ['b'] },
    { ...start, note: 'Theirs.', members: ['c'] },
  ]
  const conflicts = listConflicts(NAMES, start, typed, saved)
  const choices = { note: 'BOTH', members: 'BOTH' } as const
  expect(settleConflicts(conflicts, typed, saved, choices)).toEqual({
    name: 'Riddle',
    note: 'Theirs.\n\nMine.',
    members: ['b'],
  })
})

test('no word of either is lost: what one changed alone goes on, and what both changed goes on as chosen', () => {
  const fields = fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    note: fc.constantFrom('', 'x', 'y'),
    members: fc.constantFrom(['a'], ['b'], ['a', 'b']),
  })
  const choice = fc.constantFrom<ConflictChoice>('TYPED', 'SAVED', 'BOTH')
  fc.assert(
    fc.property(
      fields,
      fields,
      fields,
      fc.record({ name: choice, note: choice, members: choice }),
      (began, typed, saved, choices) => {
        const conflicts = listConflicts(NAMES, began, typed, saved)
        const settled = settleConflicts(conflicts, typed, saved, choices)
        for (const field of NAMES) {
          const [b, t, s, out] = [began, typed, saved, settled].map((of) => JSON.stringify(of[field]))
          if (t === b) expect(out).toBe(s)
          else if (s === b || s === t) expect(out).toBe(t)
          else if (choices[field] === 'SAVED') expect(out).toBe(s)
          else if (choices[field] === 'TYPED') expect(out).toBe(t)
          else if (field !== 'members') expect(settled[field]).toBe(`${saved[field]}\n\n${typed[field]}`)
        }
      },
    ),
  )
})
