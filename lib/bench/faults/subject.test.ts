import { describe, expect, test } from 'vitest'
import type { Answer } from './server-action'
import { judge, nothingJudged, type Stored, type Subject } from './subject'

const YES: Answer = { outcome: 'acknowledged', value: {} }
const NO: Answer = { outcome: 'refused', code: 'DISK_FULL', sentence: 'The disk is full.' }
const OPEN: Answer = { outcome: 'unknown', why: 'the connection broke' }

/** A subject whose states are words; the record is what the test says it holds. */
function subjectWith(stored: Stored<string>, tried: [after: string, answer: Answer][]): Subject<string> {
  return {
    name: 'the word',
    known: 'first',
    entries: 1,
    attempts: tried.map(([after, answer]) => ({ before: 'first', after, answer, words: `said ${after}` })),
    read: () => stored,
    same: (x, y) => x === y,
    tells: (after, state) => after === state,
  }
}

const entries = (...told: string[]) => told.map((after, index) => ({ id: `entry-${index}`, after }))

function judged(stored: Stored<string>, ...tried: [string, Answer][]) {
  const subject = subjectWith(stored, tried)
  const sum = nothingJudged()
  judge(subject, {} as Parameters<typeof judge>[1], sum)
  const { acknowledged, present, refused, openThere, openAbsent } = sum
  const counts = { acknowledged, present, refused, openThere, openAbsent }
  return { counts, lost: sum.lost.length, halves: sum.halves.length, known: subject.known }
}

const none = { acknowledged: 0, present: 0, refused: 0, openThere: 0, openAbsent: 0 }
const whole = { lost: 0, halves: 0 }

describe('what was tried is', () => {
  test('present where its entry and its state are there', () => {
    const stored = { state: 'third', entries: entries('first', 'second', 'third') }
    const counts = { ...none, acknowledged: 2, present: 2 }
    expect(judged(stored, ['second', YES], ['third', YES])).toEqual({ counts, ...whole, known: 'third' })
  })

  test('lost where it was acknowledged and has no entry', () => {
    const found = judged({ state: 'first', entries: entries('first') }, ['second', YES])
    expect(found).toMatchObject({ counts: { acknowledged: 1, present: 0 }, lost: 1, halves: 0 })
  })

  test('lost in the middle, too', () => {
    const found = judged(
      { state: 'third', entries: entries('first', 'third') },
      ['second', YES],
      ['third', YES],
    )
    expect(found).toMatchObject({ counts: { acknowledged: 2, present: 1 }, lost: 1, halves: 0 })
  })

  test('there whole, or not at all, where it was not answered', () => {
    const there = judged({ state: 'second', entries: entries('first', 'second') }, ['second', OPEN])
    expect(there).toEqual({ counts: { ...none, openThere: 1 }, ...whole, known: 'second' })
    const absent = judged({ state: 'first', entries: entries('first') }, ['second', OPEN])
    expect(absent).toEqual({ counts: { ...none, openAbsent: 1 }, ...whole, known: 'first' })
  })

  test.each<[string, Stored<string>, Answer]>([
    ['an entry without its state', { state: 'first', entries: entries('first', 'second') }, OPEN],
    ['a state without its entry', { state: 'second', entries: entries('first') }, OPEN],
    ['a state between the two', { state: 'sec', entries: entries('first', 'second') }, OPEN],
    ['parts of it', { state: { half: 'a link without its assessment' }, entries: entries('first') }, OPEN],
    ['nothing but an entry', { state: null, entries: entries('first', 'second') }, OPEN],
    ['an entry that nobody caused', { state: 'first', entries: entries('first', 'other') }, OPEN],
    ['a state of what was refused', { state: 'second', entries: entries('first') }, NO],
    ['an entry of what was refused', { state: 'second', entries: entries('first', 'second') }, NO],
    ['another state than was acknowledged', { state: 'first', entries: entries('first', 'second') }, YES],
  ])('half-written where the record holds %s', (_, stored, answer) => {
    expect(judged(stored, ['second', answer]).halves).toBe(1)
  })
})
