import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBlocking, findLast, isDoing, listCancelled, type Step } from './undo-order'

/** Steps from words: "a b c:b" is a change a, a change b, and c that undoes b; newest first. */
function steps(words: string): Step[] {
  return words
    .split(' ')
    .map((word, index) => {
      const [id = '', undoes = null] = word.split(':')
      return { id, seq: index + 1, undoes }
    })
    .reverse()
}

function blockingOf(words: string, id: string): string | null {
  const all = steps(words)
  const step = all.find((one) => one.id === id)
  if (!step) throw new Error(`No step ${id}.`)
  return (
    findBlocking(
      step,
      all.filter(({ seq }) => seq > step.seq),
    )?.id ?? null
  )
}

describe('what stands in the way of undoing a change', () => {
  test.each([
    ['a', 'a', null],
    ['a b', 'a', 'b'],
    // What was done since and taken back is as if it had not been.
    ['a b c:b', 'a', null],
    ['a b c:b d:a', 'a', 'd'],
    ['a b c:b', 'b', 'c'],
    // A redo: the undo itself is undone.
    ['a b:a', 'b', null],
    ['a b:a c:b', 'a', null],
    ['a b:a c:b', 'b', 'c'],
    // Redone in the opposite order.
    ['a b c:b d:a', 'c', 'd'],
    ['a b c:b d:a e:d', 'c', null],
    ['a b c:b d:a e:d f:c', 'b', null],
    ['a b c:b d', 'a', 'd'],
  ])('in “%s” of %s it is %s', (words, id, blocking) => {
    expect(blockingOf(words, id)).toBe(blocking)
  })
})

describe('the last change to undo or redo', () => {
  test.each([
    ['a b', 'b', null],
    ['a b c:b', 'a', 'c'],
    ['a b c:b d:a', null, 'd'],
    ['a b c:b d:a e:d', 'e', 'c'],
    ['a b c:b d:a e:d f:c', 'f', null],
    ['a b:a c:b d:c', null, 'd'],
  ])('in “%s” is %s, and %s', (words, undo, redo) => {
    expect(findLast(steps(words), 'UNDO')?.id ?? null).toBe(undo)
    expect(findLast(steps(words), 'REDO')?.id ?? null).toBe(redo)
  })
})

test('undo and redo go through any changes like a stack: what stands is always what was done and not taken back', () => {
  const command = fc.constantFrom('do', 'undo', 'redo')
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let log: Step[] = []
      // The model: what stands, and what was taken back since something was last done.
      const standing: string[] = []
      const taken: string[] = []
      commands.forEach((what, index) => {
        const seq = index + 1
        const id = `s${seq}`
        if (what === 'do') {
          log = [{ id, seq, undoes: null }, ...log]
          standing.push(id)
          taken.length = 0
          return
        }
        const last = findLast(log, what === 'undo' ? 'UNDO' : 'REDO')
        const blocked =
          last &&
          findBlocking(
            last,
            log.filter((step) => step.seq > last.seq),
          )
        if (!last || blocked) {
          expect(what === 'undo' ? standing : taken).toEqual([])
          return
        }
        log = [{ id, seq, undoes: last.id }, ...log]
        const [from, to] = what === 'undo' ? [standing, taken] : [taken, standing]
        to.push(from.pop() ?? 'nothing')
      })
      const byId = new Map(log.map((step) => [step.id, step]))
      const cancelled = listCancelled(log)
      const inForce = (step: Step): boolean => !cancelled.has(step.id)
      const done = log.filter((step) => step.undoes === null && inForce(step)).map(({ id }) => id)
      expect(done.sort()).toEqual(standing.sort())
      expect(
        log.filter((step) => step.undoes === null).every((step) => isDoing(step, (id) => byId.get(id))),
      ).toBe(true)
    }),
  )
})
